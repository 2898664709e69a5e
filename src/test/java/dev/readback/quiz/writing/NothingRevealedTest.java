package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.quiz.ItemKind;

class NothingRevealedTest {
    private static final NothingRevealed GATE = new NothingRevealed(DraftSample.READING);
    private static final Draft WHO = DraftSample.choice(DraftSample.STEM, "Mary Keane", "Robert Shaw", "Peter Lund");
    private static final Draft SENTENCES = DraftSample.draft(ItemKind.FIND_EVIDENCE,
            EvidenceDrafter.LEAD + "How many lorries did Robert Shaw count?", "Robert Shaw counted 450 lorries", "450",
            "Robert Shaw counted 450 lorries", AnswerType.NUMBER,
            "Mary Keane opened the long bridge at Port Ellis in June after nine years of work by local builders.");
    private static final Draft COUNT = DraftSample.draft(ItemKind.SHORT_ANSWER,
            "How many lorries were counted on the first morning?", "450", "450", "Robert Shaw counted 450 lorries",
            AnswerType.NUMBER);

    @Test
    void refusesAnItemWhoseOptionAnswersAnother() {
        // Given
        List<Draft> chosen = List.of(SENTENCES);
        // When
        boolean passes = GATE.passes(WHO, chosen);
        // Then
        assertFalse(passes);
    }

    @Test
    void refusesAnItemThatAnotherHasAnswered() {
        // Given
        List<Draft> chosen = List.of(WHO);
        // When
        boolean passes = GATE.passes(SENTENCES, chosen);
        // Then
        assertFalse(passes);
    }

    @Test
    void refusesAStatementThatAnOptionLetsJudge() {
        // Given
        List<Draft> chosen = List.of(SENTENCES);
        // When
        boolean passes = GATE.passes(DraftSample.statement("Mary Keane opened the short bridge.", false, "short"), chosen);
        // Then
        assertFalse(passes);
    }

    @Test
    void refusesAnItemThatAnotherAnswersByAnotherName() {
        // Given
        Draft surname = DraftSample.draft(ItemKind.TRUE_FALSE,
                "Keane opened the long bridge at Port Ellis in June after nine years of work.", "true", "Anna Holt",
                "Anna Holt, Peter Lund and Robert Shaw carried the heavy banner", AnswerType.PERSON);
        Draft who = new Draft(WHO.kind(), WHO.stem(), WHO.key(), WHO.asked(), WHO.evidence(), WHO.type(), WHO.fact(),
                WHO.distractors(), false, List.of("Keane"), WHO.worth());
        // When
        boolean passes = GATE.passes(who, List.of(surname));
        // Then
        assertFalse(passes);
    }

    @Test
    void allowsItemsThatShareAName() {
        // Given
        List<Draft> chosen = List.of(COUNT);
        // When
        boolean passes = GATE.passes(WHO, chosen);
        // Then
        assertTrue(passes);
    }
}
