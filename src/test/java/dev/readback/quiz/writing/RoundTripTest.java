package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.answering.Said;
import dev.readback.article.Span;
import dev.readback.quiz.ItemKind;

class RoundTripTest {
    private static final double LEAST_SURE = 0.4;
    private static final Draft CHOICE = DraftSample.choice(DraftSample.STEM, "Mary Keane", "Robert Shaw", "Peter Lund");

    @ParameterizedTest
    @CsvSource({"Mary Keane,0.9,3,true", "Keane,0.9,3,false", "Robert Shaw,0.9,3,false", "Mary Keane,0.39,3,false",
            "Mary Keane,0.4,3,true",
            "Mary Keane,0.9,0.2,false", "Mary Keane opened the long bridge,0.9,3,true",
            "Mary Keane opened the long bridge at Port Ellis in June,0.9,3,false"})
    void asksForTheKeyWithSomeLead(String said, double confidence, double lead, boolean expected) {
        // Given
        RoundTrip gate = answering(said, confidence, lead);
        // When
        boolean passes = gate.passes(CHOICE, DraftSample.READING);
        // Then
        assertTrue(passes == expected, said);
    }

    @Test
    void refusesWhatIsNotAnsweredAtAll() {
        // Given
        RoundTrip gate = new RoundTrip(question -> Optional.empty(), LEAST_SURE);
        // When
        boolean passes = gate.passes(CHOICE, DraftSample.READING);
        // Then
        assertFalse(passes);
    }

    @Test
    void asksTheQuestionWithoutWhatLeadsUpToIt() {
        // Given
        var asked = new StringBuilder();
        RoundTrip gate = new RoundTrip(question -> {
            asked.append(question);
            return Optional.empty();
        }, LEAST_SURE);
        // When
        gate.passes(DraftSample.draft(ItemKind.FIND_EVIDENCE, EvidenceDrafter.LEAD + "Who opened the long bridge?", "Mary Keane",
                "Mary Keane", "Mary Keane opened the long bridge", AnswerType.PERSON), DraftSample.READING);
        // Then
        assertTrue(asked.toString().equals("Who opened the long bridge?"), asked::toString);
    }

    @Test
    void findsTheEvidenceOnlyInTheEvidence() {
        // Given
        RoundTrip gate = answering("Robert Shaw", 0.9, 3);
        // When
        boolean passes = gate.passes(DraftSample.draft(ItemKind.FIND_EVIDENCE, EvidenceDrafter.LEAD + "Who counted 450 lorries?",
                "Robert Shaw counted 450 lorries", "Robert Shaw", "Robert Shaw counted 450 lorries", AnswerType.PERSON),
                DraftSample.READING);
        // Then
        assertFalse(passes, "the first Robert Shaw of the text stands elsewhere");
    }

    @Test
    void asksTheSameQuestionOnce() {
        // Given
        var asked = new AtomicInteger();
        RoundTrip gate = new RoundTrip(question -> {
            asked.incrementAndGet();
            return Optional.empty();
        }, LEAST_SURE);
        // When
        for (ItemKind kind : List.of(ItemKind.MULTIPLE_CHOICE, ItemKind.SHORT_ANSWER))
            gate.passes(DraftSample.draft(kind, "Who opened the long bridge?", "Mary Keane", "Mary Keane",
                    "Mary Keane opened the long bridge", AnswerType.PERSON), DraftSample.READING);
        // Then
        assertEquals(1, asked.get());
    }

    @Test
    void hasNothingToAskOfABlankAStatementOrEvents() {
        // Given
        RoundTrip gate = new RoundTrip(question -> Optional.empty(), LEAST_SURE);
        // When
        boolean passes = gate.passes(DraftSample.cloze(DraftSample.GAPPED, "Port Ellis"), DraftSample.READING)
                && gate.passes(DraftSample.statement("Mary Keane opened the long bridge.", true), DraftSample.READING)
                && gate.passes(OrderingSample.draft(OrderingSample.EVENTS), OrderingSample.READING);
        // Then
        assertTrue(passes);
    }

    private static RoundTrip answering(String text, double confidence, double lead) {
        Span span = DraftSample.span(text);
        return new RoundTrip(question -> Optional.of(new Said(span, text, confidence, lead)), LEAST_SURE);
    }
}
