package dev.readback.llm;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import dev.readback.answering.Answerer;
import dev.readback.answering.ClaimVerdict;
import dev.readback.answering.TestAnswering;
import dev.readback.retrieval.TestRetrieval;

/** Settings for a guest as tests need them: patient, for the machine may be busy. */
record TestLlm(Optional<URI> baseUrl, Optional<String> model, Optional<String> apiKey, Duration timeout, int maxOutputTokens,
        int maxReplyBytes, int maxArticleCharacters, OptionalDouble temperature, OptionalLong tokensPerHour, int atOnce,
        int failures, Duration pause, LlmConfig.AnswerFormat answerFormat) implements LlmConfig {
    static final String MODEL = "fake-1";
    static final String KEY = "sk-canary-7731";

    static TestLlm at(URI address) {
        return new TestLlm(Optional.of(address), Optional.of(MODEL), Optional.of(KEY), Duration.ofSeconds(20), 500, 200_000,
                24_000, OptionalDouble.of(0), OptionalLong.empty(), 4, 100, Duration.ofMinutes(1), AnswerFormat.JSON_SCHEMA);
    }

    TestLlm failures(int most) {
        return new TestLlm(baseUrl, model, apiKey, timeout, maxOutputTokens, maxReplyBytes, maxArticleCharacters, temperature,
                tokensPerHour, atOnce, most, pause, answerFormat);
    }

    TestLlm pause(Duration length) {
        return new TestLlm(baseUrl, model, apiKey, timeout, maxOutputTokens, maxReplyBytes, maxArticleCharacters, temperature,
                tokensPerHour, atOnce, failures, length, answerFormat);
    }

    TestLlm atOnce(int most) {
        return new TestLlm(baseUrl, model, apiKey, timeout, maxOutputTokens, maxReplyBytes, maxArticleCharacters, temperature,
                tokensPerHour, most, failures, pause, answerFormat);
    }

    TestLlm timeout(Duration most) {
        return new TestLlm(baseUrl, model, apiKey, most, maxOutputTokens, maxReplyBytes, maxArticleCharacters, temperature,
                tokensPerHour, atOnce, failures, pause, answerFormat);
    }

    TestLlm tokensPerHour(long most) {
        return new TestLlm(baseUrl, model, apiKey, timeout, maxOutputTokens, maxReplyBytes, maxArticleCharacters, temperature,
                OptionalLong.of(most), atOnce, failures, pause, answerFormat);
    }

    TestLlm model(String name) {
        return new TestLlm(baseUrl, Optional.ofNullable(name), apiKey, timeout, maxOutputTokens, maxReplyBytes,
                maxArticleCharacters, temperature, tokensPerHour, atOnce, failures, pause, answerFormat);
    }

    TestLlm nowhere() {
        return new TestLlm(Optional.empty(), model, apiKey, timeout, maxOutputTokens, maxReplyBytes, maxArticleCharacters,
                temperature, tokensPerHour, atOnce, failures, pause, answerFormat);
    }

    Llm llm(Clock clock) {
        return Llm.of(this, clock, new SimpleMeterRegistry()).orElseThrow();
    }

    /** As the service would answer with this guest. */
    Answerer answerer() {
        return answerer(Clock.systemUTC(), verdict -> {});
    }

    Answerer answerer(Clock clock, Consumer<ClaimVerdict> verdicts) {
        return TestAnswering.checked(llm(clock).answerer(TestRetrieval::of), verdicts);
    }
}
