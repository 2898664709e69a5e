package dev.readback.llm;

import org.junit.jupiter.api.AfterAll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.readback.answering.Answerer;
import dev.readback.answering.AnswererContract;

/** A language model keeps what the embedded engine keeps: this one repeats the first words of the passage that it is sent. */
class LlmGuestTest extends AnswererContract {
    private static final FakeServer SERVER = new FakeServer(FakeServer.saying(asked -> parroted(asked.user())));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    protected Answerer answerer() {
        return TestLlm.at(SERVER.address()).answerer();
    }

    private static String parroted(String user) {
        String passage = user.substring(user.indexOf('\n', user.indexOf("===== begin passage")) + 1);
        String line = passage.substring(0, passage.indexOf('\n')).strip();
        String words = line.substring(0, Math.min(line.length(), 80));
        try {
            String json = new ObjectMapper().writeValueAsString(words);
            return "{\"claims\":[{\"sentence\":" + json + ",\"quotes\":[" + json + "]}]}";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
