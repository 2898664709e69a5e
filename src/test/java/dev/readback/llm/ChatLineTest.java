package dev.readback.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.ConnectException;
import java.net.URI;
import java.time.Clock;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.faulttolerance.api.Guard;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;

/** Whose fault it is that there is no reply. */
class ChatLineTest {
    private static final SimpleMeterRegistry METERS = new SimpleMeterRegistry();

    @Test
    void aFaultOfOurOwnIsNotTheServers() {
        // Given
        IllegalStateException fault = new IllegalStateException("ours");
        ChatLine line = line(new StreamingChatModel() {
            @Override
            public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
                throw fault;
            }
        });
        // When
        var thrown = assertThrows(IllegalStateException.class,
                () -> line.ask("answer", "s", "u", ResponseFormat.TEXT, ClaimsReply.class));
        // Then
        assertSame(fault, thrown);
        assertEquals(1, METERS.get("readback.llm.calls").tag("outcome", "none").timer().count());
    }

    @Test
    void whatCannotBeReadKeepsItsCause() {
        // Given
        IllegalArgumentException cause = new IllegalArgumentException("no such form");
        ChatLine line = line(new StreamingChatModel() {
            @Override
            public void chat(ChatRequest request, StreamingChatResponseHandler handler) {
                handler.onError(cause);
            }
        });
        // When
        var thrown = assertThrows(LlmException.class, () -> line.ask("answer", "s", "u", ResponseFormat.TEXT, ClaimsReply.class));
        // Then
        assertEquals(LlmFailure.UNREADABLE, thrown.failure());
        assertSame(cause, thrown.getCause());
    }

    @Test
    void whoCannotBeReachedKeepsItsCause() {
        // Given
        Llm llm = TestLlm.at(URI.create("http://localhost:1/v1")).llm(Clock.systemUTC());
        // When
        var thrown = assertThrows(LlmException.class,
                () -> llm.line().ask("answer", "s", "u", ResponseFormat.TEXT, ClaimsReply.class));
        // Then
        assertEquals(LlmFailure.UNREACHABLE, thrown.failure());
        assertInstanceOf(ConnectException.class, thrown.getCause());
    }

    private static ChatLine line(StreamingChatModel model) {
        Clock clock = Clock.systemUTC();
        return new ChatLine("m", model, Guard.create().build(), new TokenBudget(OptionalLong.empty(), clock), clock, METERS);
    }
}
