package dev.readback.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.BadRequestException;
import com.openai.errors.NotFoundException;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.models.Model;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.EmbeddedPostgresResource;
import dev.readback.trust.Wire;
import dev.readback.trust.WireReply;
import dev.readback.trust.WireRequest;

/** The door as OpenAI's own Java client and a bare one see it. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class OpenAiClientTest {
    private static final String TEXT = "Zebulon Quist kept the lighthouse at Ormskerry. He rescued seventeen people in 1874.";
    private static final String QUESTION = "How many people did Zebulon Quist rescue?";
    @TestHTTPResource
    URI server;
    private Wire wire;
    private String model;
    private OpenAIClient client;

    @BeforeEach
    void addArticle() {
        wire = new Wire(server);
        JsonNode added = wire.send(WireRequest.post("/api/articles", "{\"title\":\"Ormskerry\",\"text\":\"" + TEXT + "\"}"))
                .json();
        model = "readback/" + added.path("id").asText();
        client = OpenAIOkHttpClient.builder().baseUrl(server.resolve("/api/openai/v1").toString()).apiKey("any").maxRetries(0)
                .build();
    }

    @Test
    void listsArticlesAndTheLibrary() {
        // Given
        var models = client.models();
        // When
        List<String> ids = models.list().data().stream().map(each -> each.validate().id()).toList();
        // Then
        assertTrue(ids.containsAll(List.of(model, "readback/library")), ids::toString);
    }

    /** An article that has just been added must not be the one that the list has no room for. */
    @Test
    void listsTheNewestArticlesFirst() {
        // Given
        var models = client.models();
        // When
        List<String> ids = models.list().data().stream().map(Model::id).toList();
        // Then
        assertEquals(List.of("readback/library", model), ids.subList(0, 2));
    }

    @Test
    void answersWithCitations() {
        // Given
        ChatCompletionCreateParams params = asking(model, QUESTION).build();
        // When
        ChatCompletion reply = client.chat().completions().create(params).validate();
        // Then
        var message = reply.choices().get(0).message();
        String content = message.content().orElseThrow();
        assertTrue(content.startsWith("seventeen") && content.contains("[1]") && content.contains("Sources:"), content);
        var cited = message.annotations().orElseThrow().get(0).urlCitation();
        assertEquals("[1]", content.substring((int) cited.startIndex(), (int) cited.endIndex()));
        assertTrue(cited.url().contains("#/a/" + model.substring("readback/".length()) + "/c="), cited.url());
        assertTrue(reply.usage().orElseThrow().totalTokens() > 0);
    }

    @Test
    void streamsTheSameTextAndCountsAtTheEnd() {
        // Given
        ChatCompletionCreateParams params = asking(model, QUESTION)
                .streamOptions(ChatCompletionStreamOptions.builder().includeUsage(true).build()).build();
        String whole = client.chat().completions().create(params).choices().get(0).message().content().orElseThrow();
        // When
        List<ChatCompletionChunk> chunks;
        try (var stream = client.chat().completions().createStreaming(params)) {
            chunks = stream.stream().map(ChatCompletionChunk::validate).toList();
        }
        // Then
        String told = chunks.stream().flatMap(chunk -> chunk.choices().stream())
                .flatMap(choice -> choice.delta().content().stream())
                .collect(Collectors.joining());
        assertEquals(whole, told);
        assertTrue(chunks.get(chunks.size() - 1).usage().isPresent());
        assertEquals(1,
                chunks.stream().flatMap(chunk -> chunk.choices().stream()).filter(c -> c.finishReason().isPresent()).count());
    }

    @Test
    void findsTheArticleInTheLibrary() {
        // Given
        ChatCompletionCreateParams params = asking("readback/library", QUESTION).build();
        // When
        ChatCompletion reply = client.chat().completions().create(params);
        // Then
        assertTrue(reply.choices().get(0).message().content().orElseThrow().startsWith("seventeen"));
    }

    @Test
    void namesAModelThatIsNotThere() {
        // Given
        ChatCompletionCreateParams params = asking("gpt-4o", QUESTION).build();
        // When
        var thrown = assertThrows(NotFoundException.class, () -> client.chat().completions().create(params));
        // Then
        assertEquals("model_not_found", thrown.code().orElseThrow());
    }

    @Test
    void refusesAQuestionThatIsTooLong() {
        // Given
        ChatCompletionCreateParams params = asking(model, "who ".repeat(500)).build();
        // When
        var thrown = assertThrows(BadRequestException.class, () -> client.chat().completions().create(params));
        // Then
        assertEquals("question", thrown.param().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}|model", "{\"model\":\"readback/library\"}|messages",
            "{\"model\":\"readback/library\",\"messages\":[{\"role\":\"system\",\"content\":\"x\"}]}|messages",
            "{\"model\":\"x\",\"api_base\":\"http://evil.example\"}|api_base",
            "{\"model\":\"x\",\"baseUrl\":\"http://evil.example\"}|baseUrl", "[]|body", "null|body"})
    void namesTheFieldOfABadRequest(String body, String param) {
        // Given
        WireRequest request = WireRequest.post("/api/openai/v1/chat/completions", body);
        // When
        WireReply reply = wire.send(request);
        // Then
        assertEquals(400, reply.status(), reply::toString);
        assertEquals(param, reply.json().path("error").path("param").asText(), reply::toString);
    }

    private static ChatCompletionCreateParams.Builder asking(String model, String question) {
        return ChatCompletionCreateParams.builder().model(model).temperature(0.5).addSystemMessage("Be brief.")
                .addUserMessage("Hello?").addAssistantMessage("Hello.").addUserMessage(question);
    }
}
