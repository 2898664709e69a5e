package dev.readback.llm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.Guard;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.readback.answering.Guest;
import dev.readback.article.Article;
import dev.readback.platform.StartRefused;
import dev.readback.quiz.writing.QuestionGuest;

/** A language model behind an OpenAI-compatible endpoint, as {@link LlmConfig} has it. */
final class Llm {
    /** Sent where no key is set, because the header must say something; a server that wants a key refuses it. */
    private static final String NO_KEY = "none";

    private static final String OPENAI = "api.openai.com";

    private final ChatLine line;
    private final LlmConfig config;

    private Llm(ChatLine line, LlmConfig config) {
        this.line = line;
        this.config = config;
    }

    /** Empty without a base URL; throws when the settings cannot work, naming the key. */
    static Optional<Llm> of(LlmConfig config, Clock clock, MeterRegistry meters) {
        return config.baseUrl().map(address -> new Llm(line(config, checked(address), clock, meters), config));
    }

    String name() {
        return line.name();
    }

    ChatLine line() {
        return line;
    }

    Guest answerer(Function<Article, ContentRetriever> retrieval) {
        return new LlmGuest(line, retrieval, prompt("answer"), format(ClaimsReply.SCHEMA), config.maxArticleCharacters());
    }

    QuestionGuest drafter() {
        return new LlmDrafter(line, prompt("quiz"), format(QuestionsReply.SCHEMA), config.maxArticleCharacters());
    }

    private static ChatLine line(LlmConfig config, URI address, Clock clock, MeterRegistry meters) {
        String name = config.model().filter(model -> !model.isBlank())
                .orElseThrow(
                        () -> new StartRefused("readback.llm.base-url is set, so readback.llm.model must be too"));
        if (config.timeout().isZero() || config.timeout().isNegative()) {
            throw new StartRefused("readback.llm.timeout must be above 0, was " + config.timeout());
        }
        var model = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new HttpLineBuilder(config.timeout(), config.maxReplyBytes())).baseUrl(address.toString())
                .apiKey(config.apiKey().orElse(NO_KEY)).modelName(name).strictJsonSchema(true);
        config.temperature().ifPresent(model::temperature);
        // OpenAI's newer models know no max_tokens, other servers no max_completion_tokens.
        if (OPENAI.equals(address.getHost())) model.maxCompletionTokens(config.maxOutputTokens());
        else
            model.maxTokens(config.maxOutputTokens());
        return new ChatLine(name, model.build(), guard(config), new TokenBudget(config.tokensPerHour(), clock), clock, meters);
    }

    private static Guard guard(LlmConfig config) {
        return Guard.create().withDescription("readback.llm").withBulkhead().limit(config.atOnce()).done().withCircuitBreaker()
                .requestVolumeThreshold(config.failures()).failureRatio(1).delay(config.pause().toMillis(), ChronoUnit.MILLIS)
                .failOn(LlmException.class).done().build();
    }

    private static URI checked(URI address) {
        boolean http = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!http || address.getHost() == null || address.getUserInfo() != null) {
            throw new StartRefused(
                    "readback.llm.base-url must be an http or https address without a user, such as http://localhost:11434/v1");
        }
        return address;
    }

    private ResponseFormat format(JsonSchema schema) {
        return switch (config.answerFormat()) {
            case JSON_SCHEMA -> ResponseFormat.builder().type(ResponseFormatType.JSON).jsonSchema(schema).build();
            case JSON_OBJECT -> ResponseFormat.JSON;
            case TEXT -> ResponseFormat.TEXT;
        };
    }

    private static String prompt(String name) {
        try (InputStream stream = Llm.class.getResourceAsStream("/prompts/" + name + ".txt")) {
            if (stream == null) throw new IllegalStateException("prompt is missing from the class path: " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException("prompt cannot be read: " + name, cause);
        }
    }
}
