package dev.readback.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import dev.readback.testsupport.EmbeddedPostgresResource;
import dev.readback.trust.Wire;
import dev.readback.trust.WireRequest;

/** The OpenAPI document says what the contract of the first day says; fields may come, none may go. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class ApiContractTest {
    /** Method, path, status of success, and the media types of its answer. */
    private static final String OPERATIONS = """
            get    | /api/articles                          | 200 | application/json
            post   | /api/articles                          | 201 | application/json
            get    | /api/articles/{id}                     | 200 | application/json
            delete | /api/articles/{id}                     | 204 | ''
            post   | /api/articles/{id}/questions           | 200 | application/json
            post   | /api/articles/{id}/conversations       | 201 | application/json
            get    | /api/conversations/{id}                | 200 | application/json
            get    | /api/conversations/{id}/markdown       | 200 | text/markdown;charset=UTF-8
            post   | /api/conversations/{id}/turns          | 200 | application/json text/event-stream
            get    | /api/conversations/{id}/turns/{turnId} | 200 | application/json text/event-stream
            post   | /api/conversations/{id}/turns/{turnId}/cancellation | 200 | application/json
            post   | /api/conversations/{id}/reading        | 200 | application/json
            post   | /api/articles/{id}/quizzes             | 201 | application/json
            get    | /api/quizzes/{id}                      | 200 | application/json
            post   | /api/quizzes/{id}/attempts             | 201 | application/json
            get    | /api/quizzes/{id}/exports              | 200 | application/json
            get    | /api/quizzes/{id}/exports/{format}     | 200 | */*
            get    | /api/quizzes/{id}/draft                | 200 | application/json
            put    | /api/quizzes/{id}/draft/settings       | 200 | application/json
            put    | /api/quizzes/{id}/draft/order          | 200 | application/json
            put    | /api/quizzes/{id}/draft/items/{itemId} | 200 | application/json
            delete | /api/quizzes/{id}/draft/items/{itemId} | 200 | application/json
            post   | /api/quizzes/{id}/draft/items/{itemId}/replacement | 200 | application/json
            get    | /api/quizzes/{id}/versions             | 200 | application/json
            post   | /api/quizzes/{id}/versions             | 201 | application/json
            get    | /api/quizzes/{id}/links                | 200 | application/json
            post   | /api/quizzes/{id}/links                | 201 | application/json
            post   | /api/quizzes/{id}/links/{linkId}/revocation | 200 | application/json
            get    | /api/quizzes/{id}/links/{linkId}/results | 200 | application/json text/event-stream
            get    | /api/quizzes/{id}/links/{linkId}/results/csv | 200 | text/csv;charset=UTF-8
            get    | /api/shared-quiz                       | 200 | application/json
            post   | /api/shared-quiz/attempts              | 201 | application/json
            get    | /api/attempts/{id}                     | 200 | application/json
            put    | /api/attempts/{id}/responses/{itemId}  | 200 | application/json
            post   | /api/attempts/{id}/submission          | 200 | application/json
            get    | /api/openai/v1/models                  | 200 | application/json
            post   | /api/openai/v1/chat/completions        | 200 | application/json text/event-stream
            put    | /api/attempts/{id}/reviews/{itemId}    | 200 | application/json
            post   | /api/attempts/{id}/retries             | 201 | application/json
            post   | /api/decks                             | 201 | application/json
            get    | /api/decks/{id}/due                    | 200 | application/json
            post   | /api/decks/{id}/cards                  | 200 | application/json
            post   | /api/decks/{id}/cards/{cardId}/reviews | 200 | application/json
            """;

    @TestHTTPResource
    URI server;
    private JsonNode document;

    @BeforeEach
    void readDocument() {
        document = new Wire(server).send(WireRequest.get("/q/openapi?format=json")).json();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = OPERATIONS)
    void offersEachOperation(String method, String path, String status, String mediaTypes) {
        // Given
        JsonNode operation = document.path("paths").path(path).path(method);
        // When
        JsonNode success = operation.path("responses").path(status);
        // Then
        assertFalse(success.isMissingNode(), operation::toString);
        assertEquals(words(mediaTypes), names(success.path("content")));
    }

    @Test
    void offersNothingThatIsNotWrittenDown() {
        // Given
        Set<String> written = new TreeSet<>(Pattern.compile("(?m)^(\\w+)\\s*\\|\\s*(\\S+)").matcher(OPERATIONS).results()
                .map(row -> row.group(1) + " " + row.group(2)).toList());
        // When
        Set<String> offered = new TreeSet<>();
        document.path("paths").properties()
                .forEach(path -> names(path.getValue()).forEach(method -> offered.add(method + " " + path.getKey())));
        // Then
        assertEquals(written, offered);
    }

    /** A field may be added, so each has these at least. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ArticleSummary | id title source words sentences addedAt
            Article        | id title source words sentences addedAt text paragraphs sentenceSpans
            Span           | start end
            ArticlePage    | items nextCursor
            NewArticle     | title text source
            Question       | question
            Answer         | outcome text confidence engine citations nearest
            Citation       | start end quote sentence
            Quote          | start end quote
            Conversation   | id articleId turns coverage
            Coverage       | paragraphs read asked quizzed
            ParagraphsRead | paragraphs
            Cancellation   | stopped
            Turn           | id question understoodAs answer suggestions askedAt kind candidates
            NewQuiz        | items kinds seed
            Quiz           | id articleId title engine items shortage createdAt
            Item           | id kind stem options engine
            Option         | id text
            Shortage       | asked written reasons
            NewlyWrittenQuiz | id articleId title engine items shortage createdAt authorSecret
            Exports        | formats
            ExportFormat   | format fileName held notHeld leavesOut
            NotHeld        | itemId reason
            ShortageReason | reason count
            NewAttempt     | feedback
            NewResponse    | optionId text order sequence
            Response       | itemId optionId text order answeredAt sequence review
            Attempt        | id quizId state feedback responses startedAt submittedAt result
            Result         | score maxScore reviews byKind byPart
            KindScore      | kind score maxScore
            PartScore      | part score maxScore
            NewDecision    | accepted
            Retry          | attempt quiz items
            RetriedItem    | itemId missedItemId fresh
            Deck           | id
            NewCards       | attemptId
            AddedCards     | added known
            DueCards       | today cards total nextOn deckCards
            Card           | id articleId title item repetitions intervalDays dueOn
            CardReview     | review card
            Review         | itemId verdict score decidedBy key evidence explanation optionNotes
            Key            | optionId text alsoAccepted order
            OptionNote     | optionId note
            NewShareLink   | expiresInSeconds
            ShareLink      | id quizId state learners createdAt expiresAt revokedAt
            NewlyMadeShareLink | link token
            SharedQuiz     | title items timeLimitSeconds feedback expiresAt
            NewParticipant | name requestId
            Participant    | attemptId quizId name
            ClassResults   | quizId title learners items
            LearnerResult  | name state answered score maxScore startedAt submittedAt seconds
            ItemResult     | itemId kind stem answered graded right medianSeconds options
            OptionResult   | id text key chosen
            """)
    void describesEachShape(String shape, String fields) {
        // Given
        JsonNode schema = document.path("components").path("schemas").path(shape);
        // When
        Set<String> described = names(schema.path("properties"));
        // Then
        assertTrue(described.containsAll(words(fields)), () -> shape + " has " + described);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Answer     | outcome  | found not-in-article talk
            Item       | kind     | multiple-choice true-false cloze short-answer find-evidence ordering
            NewAttempt | feedback | immediate deferred
            Attempt    | feedback | immediate deferred
            Attempt    | state    | in-progress submitted
            Review     | verdict  | correct incorrect unsure unanswered
            Review     | decidedBy | grader learner
            PartScore  | part     | beginning middle end
            ShareLink  | state    | open expired revoked
            SharedQuiz | feedback | immediate deferred
            LearnerResult | state | in-progress submitted
            """)
    void spellsTheClosedSets(String schema, String property, String spelled) {
        // Given
        JsonNode field = document.path("components").path("schemas").path(schema).path("properties").path(property);
        // When
        Set<String> words = new TreeSet<>();
        field.path("enum").forEach(word -> words.add(word.asText()));
        // Then
        assertEquals(words(spelled), words, field::toString);
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : new TreeSet<>(List.of(words.split(" ")));
    }
}
