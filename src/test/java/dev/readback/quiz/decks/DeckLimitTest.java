package dev.readback.quiz.decks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.platform.Transactions;
import dev.readback.quiz.QuizClient;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizSample;
import dev.readback.quiz.taking.MissedItems;
import dev.readback.testsupport.EmbeddedPostgresResource;

@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class DeckLimitTest {
    private final DeckStore store;
    private final QuizLibrary quizzes;
    private final MissedItems missed;
    private final Transactions transactions;

    DeckLimitTest(DeckStore store, QuizLibrary quizzes, MissedItems missed, Transactions transactions) {
        this.store = store;
        this.quizzes = quizzes;
        this.missed = missed;
        this.transactions = transactions;
    }

    @Test
    void refusesADeckBeyondTheLimitAndNamesIt() {
        // Given
        Decks decks = full(Clock.systemUTC());
        // When
        var refused = assertThrows(ProblemException.class, decks::open);
        // Then
        assertEquals(ProblemType.BUSY, refused.type());
        assertTrue(refused.getMessage().contains("readback.decks.max-decks"), refused::getMessage);
    }

    @Test
    void letsOldDecksWithoutCardsMakeRoom() {
        // Given
        String empty = full(Clock.systemUTC(), 1).open();
        String used = full(Clock.systemUTC(), 1).open();
        full(Clock.systemUTC()).fill(used, submitted());
        // When
        full(Clock.offset(Clock.systemUTC(), Duration.ofHours(2))).open();
        // Then
        assertEquals(false, transactions.commit(() -> store.has(empty)));
        assertEquals(true, transactions.commit(() -> store.has(used)));
    }

    private String submitted() {
        var sample = QuizSample.quiz(QuizClient.article(QuizSample.TEXT));
        quizzes.add(sample);
        String attempt = QuizClient.attempt(sample.id(), "deferred");
        QuizClient.submit(attempt).then().statusCode(200);
        return attempt;
    }

    private Decks full(Clock clock) {
        return full(clock, 0);
    }

    /** @param room for how many decks more there is room */
    private Decks full(Clock clock, int room) {
        int most = (int) (transactions.commit(store::count) + room);
        return new Decks(store, quizzes, missed, transactions, clock, limits(most));
    }

    private static DecksConfig limits(int most) {
        return new SmallRyeConfigBuilder().withMapping(DecksConfig.class)
                .withDefaultValue("readback.decks.max-decks", String.valueOf(most))
                .withDefaultValue("readback.decks.empty-kept", "PT1H").build().getConfigMapping(DecksConfig.class);
    }
}
