package dev.readback.llm;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.Guard;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.TokenUsage;

/**
 * Asks the configured model, within bounds: so many at once, so many tokens in an hour, not while the server wants to be left
 * alone, and not for a while after failures in a row. Nothing is tried twice: the embedded engine answers sooner. What is sent and
 * received is never logged.
 */
final class ChatLine {
    private static final Logger LOG = Logger.getLogger(ChatLine.class);

    private final String name;
    private final StreamingChatModel model;
    private final Guard guard;
    private final TokenBudget budget;
    private final Clock clock;
    private final MeterRegistry meters;
    private final AtomicReference<Instant> restsUntil = new AtomicReference<>(Instant.MIN);

    /** @param name the model's, as shown */
    ChatLine(String name, StreamingChatModel model, Guard guard, TokenBudget budget, Clock clock, MeterRegistry meters) {
        this.name = name;
        this.model = model;
        this.guard = guard;
        this.budget = budget;
        this.clock = clock;
        this.meters = meters;
    }

    String name() {
        return name;
    }

    /**
     * The model's reply. One that cannot be read is as much a failure as none: whoever always answers so is left alone too.
     *
     * @param use what it is asked for, in metrics: "answer", "quiz"
     * @param type of the object that it must hold
     * @throws LlmException when there is none
     * @throws CancellationException when whoever asked has left
     */
    <T> T ask(String use, String system, String user, ResponseFormat format, Class<T> type) {
        long start = System.nanoTime();
        String outcome = "none";
        try {
            T reply = within(system, user, format, type);
            outcome = "ok";
            return reply;
        } catch (LlmException failed) {
            outcome = failed.failure().code();
            LOG.warnf("guest gave no reply model=%s use=%s why=%s status=%d", name, use, outcome, failed.statusCode());
            throw failed;
        } finally {
            meters.timer("readback.llm.calls", "use", use, "outcome", outcome).record(System.nanoTime() - start,
                    TimeUnit.NANOSECONDS);
        }
    }

    private <T> T within(String system, String user, ResponseFormat format, Class<T> type) {
        if (clock.instant().isBefore(restsUntil.get())) throw new LlmException(LlmFailure.LIMITED);
        if (!budget.isOpen()) throw new LlmException(LlmFailure.SPENT);
        try {
            return guard.get(() -> JsonReply.read(send(system, user, format), type)
                    .orElseThrow(() -> new LlmException(LlmFailure.UNREADABLE)), type);
        } catch (LlmException failed) {
            failed.retryAfter().ifPresent(wait -> restsUntil.set(clock.instant().plus(wait)));
            throw failed;
        } catch (CancellationException left) {
            // On the way out the interrupt gets lost.
            Thread.currentThread().interrupt();
            throw left;
        } catch (CircuitBreakerOpenException open) {
            throw new LlmException(LlmFailure.RESTING, open);
        } catch (BulkheadException full) {
            throw new LlmException(LlmFailure.BUSY, full);
        }
    }

    private String send(String system, String user, ResponseFormat format) {
        Listener heard = new Listener();
        boolean isTaken = true;
        try {
            model.chat(ChatRequest.builder().messages(List.of(SystemMessage.from(system), UserMessage.from(user)))
                    .responseFormat(format).build(), heard);
            // The line reads on this thread, so whatever comes has come; a stream that ended without an end has not.
            ChatResponse response = heard.reply.getNow(null);
            if (response == null) throw new LlmException(LlmFailure.CUT_OFF);
            if (response.aiMessage().text() == null) throw new LlmException(LlmFailure.UNREADABLE);
            return response.aiMessage().text();
        } catch (CompletionException failed) {
            RuntimeException failure = failure(failed.getCause());
            isTaken = !(failure instanceof LlmException known && known.isRefusal());
            throw failure;
        } finally {
            if (isTaken) count(heard, system.length() + user.length());
        }
    }

    /**
     * Also what broke off or was left has been paid for. A server that counts nothing, or has not come to that, is counted by
     * characters, four to a token.
     */
    private void count(Listener heard, int sent) {
        Optional<TokenUsage> usage = heard.usage()
                .filter(counted -> counted.inputTokenCount() != null && counted.outputTokenCount() != null);
        long in = usage.map(TokenUsage::inputTokenCount).orElse(sent / 4);
        long out = usage.map(TokenUsage::outputTokenCount).orElse(heard.characters / 4);
        budget.spend(in + out);
        meters.counter("readback.llm.tokens", "direction", "in").increment(in);
        meters.counter("readback.llm.tokens", "direction", "out").increment(out);
    }

    /** What is known of the line, else that LangChain4j could not read what came. */
    private static RuntimeException failure(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof LlmException known) return known;
            if (cause instanceof CancellationException left) return left;
        }
        return new LlmException(LlmFailure.UNREADABLE, thrown);
    }

    /** What comes in parts is waited for whole: nothing can be checked before its sentence ends. Used by one thread. */
    private static final class Listener implements StreamingChatResponseHandler {
        private final CompletableFuture<ChatResponse> reply = new CompletableFuture<>();
        private int characters;

        @Override
        public void onPartialResponse(String part) {
            characters += part.length();
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            reply.complete(response);
        }

        @Override
        public void onError(Throwable error) {
            reply.completeExceptionally(error);
        }

        Optional<TokenUsage> usage() {
            boolean isWhole = reply.isDone() && !reply.isCompletedExceptionally();
            return isWhole ? Optional.ofNullable(reply.join().tokenUsage()) : Optional.empty();
        }
    }
}
