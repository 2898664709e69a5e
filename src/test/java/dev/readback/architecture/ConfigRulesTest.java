package dev.readback.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;

import dev.readback.answering.AnsweringConfig;
import dev.readback.article.ArticleConfig;
import dev.readback.conversation.ConversationConfig;
import dev.readback.inference.InferenceConfig;
import dev.readback.llm.LlmConfig;
import dev.readback.openai.OpenAiConfig;
import dev.readback.quiz.decks.DecksConfig;
import dev.readback.quiz.sharing.SharingConfig;
import dev.readback.retrieval.RetrievalConfig;

/** A value that would hang or mislead Readback stops the start, and the message names its key. Quarkus checks with the same validator. */
class ConfigRulesTest {
    @ParameterizedTest
    @CsvSource({"readback.inference.workers,0", "readback.inference.queue,0", "readback.inference.embedding-batch,0",
            "readback.retrieval.passage-pieces,1", "readback.retrieval.passage-pieces,270", "readback.retrieval.indexing-batch,0",
            "readback.retrieval.cached-indexes,-1", "readback.answering.max-question-characters,0",
            "readback.answering.passages-read,0", "readback.answering.minimum-confidence,1.01",
            "readback.answering.minimum-confidence,-0.01", "readback.article.max-characters,0", "readback.decks.max-cards,0",
            "readback.article.cached-characters,-1", "readback.sharing.max-links,0", "readback.sharing.max-learners,0",
            "readback.sharing.max-learners,10001", "readback.sharing.max-name-characters,0", "readback.sharing.max-watchers,0",
            "readback.sharing.max-lifetime,0", "readback.sharing.look-every,0.099S", "readback.sharing.heartbeat,0",
            "readback.llm.max-output-tokens,15", "readback.llm.max-reply-bytes,999",
            "readback.llm.max-article-characters,499", "readback.llm.at-once,0", "readback.llm.failures,0",
            "readback.conversation.tagged-sentences,0", "readback.conversation.cached-articles,-1",
            "readback.conversation.quiz-items,0", "readback.conversation.quiz-items,51",
            "readback.conversation.suggestions-tried,0",
            "readback.conversation.running-turns,0", "readback.conversation.reconnect-within,0s",
            "readback.conversation.heartbeat,0s", "readback.conversation.max-paragraphs-reported,0",
            "readback.openai.articles,0", "readback.openai.articles-read,0"})
    void nameTheKeyOfAValueThatCannotWork(String key, String value) {
        // Given
        var builder = builder().withDefaultValue(key, value);
        // When
        var thrown = assertThrows(ConfigValidationException.class, builder::build);
        // Then
        assertEquals(1, thrown.getProblemCount());
        assertTrue(thrown.getProblem(0).getMessage().startsWith(key), thrown.getProblem(0).getMessage());
    }

    @Test
    void letTheDefaultsPass() {
        // Given
        var builder = builder();
        // When
        SmallRyeConfig config = builder.build();
        // Then
        assertEquals(192, config.getConfigMapping(RetrievalConfig.class).passagePieces());
    }

    private static SmallRyeConfigBuilder builder() {
        return new SmallRyeConfigBuilder().withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(AnsweringConfig.class).withMapping(ArticleConfig.class)
                .withMapping(InferenceConfig.class).withMapping(RetrievalConfig.class).withMapping(LlmConfig.class)
                .withMapping(OpenAiConfig.class).withMapping(DecksConfig.class).withMapping(ConversationConfig.class)
                .withMapping(SharingConfig.class)
                .withValidator(new BeanValidationConfigValidatorImpl());
    }
}
