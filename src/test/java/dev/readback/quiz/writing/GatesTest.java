package dev.readback.quiz.writing;

import static dev.readback.quiz.writing.DraftSample.GAPPED;
import static dev.readback.quiz.writing.DraftSample.READING;
import static dev.readback.quiz.writing.DraftSample.STEM;
import static dev.readback.quiz.writing.DraftSample.choice;
import static dev.readback.quiz.writing.DraftSample.cloze;
import static dev.readback.quiz.writing.DraftSample.draft;
import static dev.readback.quiz.writing.DraftSample.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.readback.quiz.ItemKind;

class GatesTest {
    private static final String EVIDENCE = "Mary Keane opened the long bridge at Port Ellis";
    private static final String ROW = "Anna Holt, Peter Lund and Robert Shaw carried the heavy banner across the windy bridge together.";

    static Stream<Arguments> goodDrafts() {
        return Stream.of(Arguments.of("question", choice(STEM, "Mary Keane", "Anna Holt", "Peter Lund")),
                Arguments.of("cloze", cloze(GAPPED, "Port Ellis")),
                Arguments.of("true statement", statement("Mary Keane opened the long bridge at Port Ellis in June.", true)),
                Arguments.of("false statement",
                        statement("Anna Holt opened the long bridge at Port Ellis in June.", false, "Anna Holt")),
                Arguments.of("number", draft(ItemKind.MULTIPLE_CHOICE,
                        "Complete the sentence: Robert Shaw counted _____ lorries on the first morning at the long bridge.",
                        "450", "450",
                        "Robert Shaw counted 450 lorries", AnswerType.NUMBER, "220", "680", "900")));
    }

    static Stream<Arguments> badDrafts() {
        return Stream.of(Arguments.of("evidence-present", choice(STEM, "John Smith", "Anna Holt", "Peter Lund")),
                Arguments.of("veracity",
                        draft(ItemKind.TRUE_FALSE, "The work ends the ferry service from Norway this year.", "true", "work",
                                "The work may end the ferry service from Norway", AnswerType.UNDECIDED)),
                Arguments.of("enough-options", choice(STEM, "Mary Keane", "Anna Holt")),
                Arguments.of("enough-options", statement("Anna Holt opened the long bridge at Port Ellis in June.", false)),
                Arguments.of("distinct-options", choice(STEM, "Mary Keane", "Anna Holt", "Anna Holt")),
                Arguments.of("distinct-options", choice(STEM, "Mary Keane", "Keane", "Peter Lund")),
                Arguments.of("one-right-option", draft(ItemKind.MULTIPLE_CHOICE,
                        "According to the article, who counted lorries on the first morning at the gate?", "Robert Shaw",
                        "Robert Shaw",
                        "Robert Shaw counted 450 lorries on the first morning", AnswerType.PERSON, "Peter Lund", "Anna Holt")),
                Arguments.of("key-hidden",
                        choice("According to the article, who opened the bridge that Keane and others built?", "Mary Keane",
                                "Anna Holt", "Peter Lund")),
                Arguments.of("right-part", draft(ItemKind.MULTIPLE_CHOICE,
                        "Who was opened by the long bridge at Port Ellis in June?", "Mary Keane", "Mary Keane",
                        "Mary Keane opened the long bridge at Port Ellis in June", AnswerType.PERSON, "Anna Holt", "Peter Lund")),
                Arguments.of("wording",
                        choice("According to the article, who had not opened the long bridge at Port Ellis in June?",
                                "Mary Keane", "Anna Holt", "Peter Lund")),
                Arguments.of("wording",
                        choice("According to the article, who opened the long bridge at Port Ellis in June however?",
                                "Mary Keane", "Anna Holt", "Peter Lund")),
                Arguments.of("wording",
                        choice("According to the article, who opened the long bridge, and Anna Holt crossed the river at Port Ellis?",
                                "Mary Keane", "Anna Holt", "Peter Lund")),
                Arguments.of("whole-sentence",
                        choice("According to the article, who opened the long bridge at Port?", "Mary Keane", "Anna Holt",
                                "Peter Lund")),
                Arguments.of("stem-length", choice("Who opened the bridge?", "Mary Keane", "Anna Holt", "Peter Lund")),
                Arguments.of("stem-length",
                        choice("Who opened it after " + "many long ".repeat(20) + "years?", "Mary Keane", "Anna Holt",
                                "Peter Lund")),
                Arguments.of("whole-sentence",
                        choice("According to the article, who opened the long \"bridge at Port Ellis in June?", "Mary Keane",
                                "Anna Holt", "Peter Lund")),
                Arguments.of("whole-sentence",
                        choice("According to the article, who opened the long bridge at Port Ellis and", "Mary Keane",
                                "Anna Holt", "Peter Lund")),
                Arguments.of("stands-alone", statement("She opened the long bridge at Port Ellis in June.", true)),
                Arguments.of("stands-alone", statement("Mary Keane opened this long road at Port Ellis in June.", true)),
                Arguments.of("wh-fits", choice("Where was the long bridge at Port Ellis opened in June?", "Mary Keane",
                        "Anna Holt", "Peter Lund")),
                Arguments.of("wh-fits", choice("The long bridge at Port Ellis was opened in June by builders?", "Mary Keane",
                        "Anna Holt", "Peter Lund")),
                Arguments.of("wh-fits", draft(ItemKind.MULTIPLE_CHOICE,
                        "In what year did Mary Keane open the long bridge at Port Ellis?", "June", "June",
                        "Mary Keane opened the long bridge at Port Ellis in June", AnswerType.DATE, "March", "August")),
                Arguments.of("wh-fits", draft(ItemKind.MULTIPLE_CHOICE,
                        "What did Robert Shaw count on the first morning at the bridge?", "450", "450",
                        "Robert Shaw counted 450 lorries", AnswerType.NUMBER, "220", "680", "900")),
                Arguments.of("nothing-invented",
                        choice("Who opened the long bridge at Port Ellis for Queen Victoria?", "Mary Keane",
                                "Anna Holt", "Peter Lund")),
                Arguments.of("nothing-invented", choice("Who opened the long bridge at Port Ellis after 12 years?", "Mary Keane",
                        "Anna Holt", "Peter Lund")),
                Arguments.of("wording", choice("Who was a builder of the long bridge at Port Ellis in June?",
                        "Mary Keane", "Anna Holt", "Peter Lund")),
                Arguments.of("wording", choice("Who opened the longer bridge at Port Ellis in June?",
                        "Mary Keane", "Anna Holt", "Peter Lund")),
                Arguments.of("wording", draft(ItemKind.MULTIPLE_CHOICE,
                        "How many lorries was Robert Shaw on the first morning at the bridge?", "450", "450",
                        "Robert Shaw counted 450 lorries", AnswerType.NUMBER, "220", "680", "900")),
                Arguments.of("wording", choice("Who did opened the long bridge at Port Ellis in June?", "Mary Keane",
                        "Anna Holt", "Peter Lund")),
                Arguments.of("wording", choice("Who opened the long bridge near the bridge at Port Ellis?", "Mary Keane",
                        "Anna Holt", "Peter Lund")),
                Arguments.of("wording", choice("Who opened the long bridge at Port Ellis in the?", "Mary Keane",
                        "Anna Holt", "Peter Lund")),
                Arguments.of("attributed", draft(ItemKind.MULTIPLE_CHOICE,
                        "Where did the ferry service to Port Ellis come from?", "Norway", "Norway",
                        "Peter Lund said that the work ended the ferry service from Norway", AnswerType.PLACE, "Sweden",
                        "Finland")),
                Arguments.of("text-dependence",
                        cloze("Mary Keane opened the long _____ at Port Ellis in June after nine years of work.", "bridge")),
                Arguments.of("faithful",
                        choice("Who opened the ferry service at Port Ellis in June after nine years of work?", "Mary Keane",
                                "Anna Holt",
                                "Peter Lund")),
                Arguments.of("whole-key", draft(ItemKind.SHORT_ANSWER, STEM, "Keane", "Keane", EVIDENCE, AnswerType.PERSON)),
                Arguments.of("not-counted", draft(ItemKind.MULTIPLE_CHOICE,
                        "Complete the sentence: On the first morning at the bridge Robert Shaw counted _____ lorries: red ones, blue ones.",
                        "450", "450", "Robert Shaw counted 450 lorries", AnswerType.NUMBER, "220", "680", "900")),
                Arguments.of("same-form", choice(STEM, "Mary Keane", "the builders", "Peter Lund")),
                Arguments.of("balanced-length", choice(STEM, "Mary Keane", "Anna Holt", "Alexander Montgomery Holt the Elder")),
                Arguments.of("blank-placement",
                        cloze("_____ is where the long bridge opened in June after nine years of local work.",
                                "Port Ellis")),
                Arguments.of("blank-placement",
                        cloze("Mary Keane opened a long bridge at a _____ in June after nine long years of work.",
                                "Port Ellis")),
                Arguments.of("blank-placement", cloze("Mary Keane opened the bridge at _____ in June.", "Port Ellis")),
                Arguments.of("outside-list", draft(ItemKind.CLOZE,
                        "Anna Holt, _____ and Robert Shaw carried the heavy banner across the windy bridge together.",
                        "Peter Lund", "Peter Lund", ROW,
                        AnswerType.PERSON)),
                Arguments.of("sorted-numbers", draft(ItemKind.MULTIPLE_CHOICE,
                        "Complete the sentence: Robert Shaw counted _____ lorries on the first morning at the long bridge.",
                        "450", "450",
                        "Robert Shaw counted 450 lorries", AnswerType.NUMBER, "$220", "680%")),
                Arguments.of("false-by-content",
                        statement("Mary Keane opened the long bridge at Port Ellis.", false, "Anna Holt")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goodDrafts")
    void letsGoodDraftPass(String name, Draft draft) {
        // Given a good draft
        // When
        Optional<String> failing = Gates.failing(draft, READING).map(Gate::name);
        // Then
        assertEquals(Optional.empty(), failing, name + " should pass");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badDrafts")
    void dropsBadDraftAtItsGate(String gate, Draft draft) {
        // Given a draft with one flaw
        // When
        Optional<String> failing = Gates.failing(draft, READING).map(Gate::name);
        // Then
        assertEquals(Optional.of(gate), failing);
    }

    /** An author looks at an item that is there: nothing of it was dropped, and nothing would have been. */
    @Test
    void warnsAuthorsOfWhatIsThere() {
        // Given
        List<Gate> gates = Gates.ALL;
        // When
        List<String> warnings = gates.stream().map(Gate::warning).toList();
        // Then
        assertEquals(gates.size(), warnings.stream().distinct().count());
        assertEquals(List.of(),
                warnings.stream().filter(words -> words.matches(".*\\b(?:dropped|would|was|were|did|had)\\b.*")).toList());
    }

    @Test
    void refusesASortThatTheArticleDoesNotName() {
        // Given
        Draft draft = draft(ItemKind.SHORT_ANSWER, "In which river did Mary Keane open the long bridge?", "Port Ellis",
                "Port Ellis", EVIDENCE, AnswerType.PLACE);
        // When
        boolean passes = new NamedSort().passes(draft, READING);
        // Then
        assertFalse(passes, "nobody calls Port Ellis a river");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Who opened the long bridge at Port Ellis in June? | Robert Shaw counted lorries. | false",
            "Who opened the long bridge at Port Ellis in June? | Robert Shaw crossed the bridge at Port Ellis in May. | true",
            "Who was there when the road was finished? | Robert Shaw counted lorries. | true"})
    void refusesASentenceThatIsFoundByItsWords(String question, String other, boolean expected) {
        // Given
        Draft draft = draft(ItemKind.FIND_EVIDENCE, EvidenceDrafter.LEAD + question, EVIDENCE + " in June.", "Mary Keane",
                EVIDENCE,
                AnswerType.PERSON, other, other);
        // When
        boolean passes = new FoundByReading().passes(draft, READING);
        // Then
        assertEquals(expected, passes);
    }

    @Test
    void refusesSecondItemOnTheSameFact() {
        // Given
        Draft first = choice(STEM, "Mary Keane", "Anna Holt", "Peter Lund");
        // When
        boolean passes = new OneFact().passes(first, List.of(first));
        // Then
        assertFalse(passes, "the same fact must not be asked twice");
    }

    @Test
    void refusesNearlyTheSameStem() {
        // Given
        Draft first = choice(STEM, "Mary Keane", "Anna Holt", "Peter Lund");
        Draft again = statement("Mary Keane opened the long bridge at Port Ellis in June.", true);
        // When
        boolean passes = new NearDuplicate().passes(again, List.of(first));
        // Then
        assertFalse(passes, "the stems share most of their words");
    }

    @Test
    void allowsAsManyItemsFromOneSentenceAsConfigured() {
        // Given
        Draft first = choice(STEM, "Mary Keane", "Anna Holt", "Peter Lund");
        // When
        boolean[] passes = {new SentenceShare(1).passes(first, List.of(first)),
                new SentenceShare(2).passes(first, List.of(first))};
        // Then
        assertTrue(!passes[0] && passes[1], "evidence " + EVIDENCE + " may be used as often as configured");
    }
}
