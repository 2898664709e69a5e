package dev.readback.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.EmbeddedPostgresResource;
import dev.readback.trust.Wire;
import dev.readback.trust.WireReply;
import dev.readback.trust.WireRequest;

/** The tools as the protocol's own Java client sees them. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class McpClientTest {
    private static final String TEXT = "Zebulon Quist kept the lighthouse at Ormskerry. He rescued seventeen people in 1874."
            + " Marta Bell built the harbour of Ormskerry in 1859. John Pell sailed from Cork to Ormskerry with 40 men.";
    @TestHTTPResource
    URI server;
    private Wire wire;
    private String article;
    private McpSyncClient client;

    @BeforeEach
    void connect() {
        wire = new Wire(server);
        article = wire.send(WireRequest.post("/api/articles", "{\"text\":\"" + TEXT + "\"}")).json().path("id").asText();
        var transport = HttpClientStreamableHttpTransport.builder(server.resolve("/").toString()).endpoint("/mcp").build();
        client = McpClient.sync(transport).requestTimeout(Duration.ofSeconds(60)).build();
        client.initialize();
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @Test
    void offersItsTools() {
        // Given
        Set<String> expected = Set.of("list_articles", "ask_article", "generate_quiz", "grade_answer");
        // When
        List<McpSchema.Tool> tools = client.listTools().tools();
        // Then
        assertEquals(new TreeSet<>(expected), new TreeSet<>(tools.stream().map(McpSchema.Tool::name).toList()));
    }

    @Test
    void listsArticlesAndAnswersFromOne() throws IOException {
        // Given
        JsonNode articles = called("list_articles", Map.of());
        // When
        JsonNode answer = called("ask_article",
                Map.of("articleId", article, "question", "How many people did Zebulon Quist rescue?"));
        // Then
        assertTrue(articles.findValuesAsText("id").contains(article));
        assertEquals("seventeen", answer.path("text").asText(), answer::toString);
        assertEquals("seventeen", answer.path("citations").path(0).path("quote").asText());
    }

    @Test
    void goesOnWithItsListAtACursor() throws IOException {
        // Given
        wire.send(WireRequest.post("/api/articles", "{\"text\":\"" + TEXT + "\"}"));
        JsonNode page = wire.send(WireRequest.get("/api/articles?limit=1")).json();
        String first = page.path("items").path(0).path("id").asText();
        String cursor = page.path("nextCursor").asText();
        // When
        JsonNode rest = called("list_articles", Map.of("cursor", cursor));
        // Then
        List<String> ids = rest.path("items").findValuesAsText("id");
        assertFalse(ids.isEmpty(), rest::toString);
        assertFalse(ids.contains(first), rest::toString);
    }

    @Test
    void tellsNoKeyBeforeAnAnswerIsGraded() throws IOException {
        // Given
        JsonNode started = called("generate_quiz",
                Map.of("articleId", article, "items", 3, "kinds", List.of("true-false", "cloze"), "seed", 7));
        JsonNode item = started.path("quiz").path("items").path(0);
        Map<String, Object> answer = Map.of("attemptId", started.path("attemptId").asText(), "itemId", item.path("id").asText(),
                "answer", item.path("kind").asText().equals("cloze") ? "Ormskerry" : "true");
        // When
        JsonNode marked = called("grade_answer", answer);
        // Then
        Set<String> fields = new TreeSet<>();
        item.fieldNames().forEachRemaining(fields::add);
        assertEquals(new TreeSet<>(Set.of("id", "kind", "stem", "options", "engine")), fields);
        assertFalse(started.toString().matches(".*\"(?:key|keyId|evidence|explanation|note|verdict)\".*"), started::toString);
        assertTrue(Set.of("correct", "incorrect", "unsure").contains(marked.path("verdict").asText()), marked::toString);
        assertTrue(TEXT.contains(marked.path("evidence").path(0).path("quote").asText()));
    }

    @Test
    void letsNoAnswerChangeOnceItsKeyIsTold() throws IOException {
        // Given
        JsonNode started = called("generate_quiz",
                Map.of("articleId", article, "items", 1, "kinds", List.of("true-false"), "seed", 7));
        Map<String, Object> first = Map.of("attemptId", started.path("attemptId").asText(), "itemId",
                started.path("quiz").path("items").path(0).path("id").asText(), "answer", "true");
        called("grade_answer", first);
        Map<String, Object> second = new java.util.HashMap<>(first);
        second.put("answer", "false");
        // When
        McpSchema.CallToolResult refused = client.callTool(new McpSchema.CallToolRequest("grade_answer", second));
        // Then
        assertTrue(refused.isError(), refused::toString);
    }

    @Test
    void saysWhatIsWrongWithACall() {
        // Given
        var call = new McpSchema.CallToolRequest("ask_article", Map.of("articleId", "nobody", "question", "Who?"));
        // When
        McpSchema.CallToolResult refused = client.callTool(call);
        // Then
        assertTrue(refused.isError());
        assertTrue(text(refused).startsWith("There is no article with this id"), () -> text(refused));
    }

    @Test
    void isClosedToOtherSites() {
        // Given
        WireRequest foreign = WireRequest.post("/mcp", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}")
                .with("Origin: http://evil.example");
        // When
        WireReply reply = wire.send(foreign);
        // Then
        assertEquals(403, reply.status(), reply::toString);
    }

    private JsonNode called(String tool, Map<String, Object> arguments) throws IOException {
        McpSchema.CallToolResult result = client.callTool(new McpSchema.CallToolRequest(tool, arguments));
        if (Boolean.TRUE.equals(result.isError())) throw new AssertionError(text(result));
        return new ObjectMapper().readTree(text(result));
    }

    private static String text(McpSchema.CallToolResult result) {
        return ((McpSchema.TextContent) result.content().get(0)).text();
    }
}
