package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Span;

class SentenceFaultTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The storm broke two masts.|TOO_SHORT",
            "They moved the heavy lamp to the top of the tower in May.|DANGLING",
            "He was sent to the lighthouse on the rock by the office.|DANGLING",
            "The keeper said that this had moved the whole tower by two inches.|DANGLING",
            "The officers said the incident had been reported to London at once.|DANGLING",
            "The storm may have moved the tower on the rock by two inches.|HYPOTHETICAL",
            "We carried the heavy lamp to the top of the tower in May.|FIRST_PERSON",
            "Who carried the heavy lamp to the top of the tower in May?|QUESTION",
            "\"Nobody on the mainland believed that the tower was going to hold.\"|QUOTATION",
            "Thomas Walsh said \"nobody on the mainland believed in the tower at all.|UNFINISHED",
            "Near the walls of the harbour town, it does great harm to the people.|DANGLING",
            "Walsh replaced him in January 1756 with a keeper from the mainland.|DANGLING",
            "Storms that tore at his old roof led the town to leave the rock.|DANGLING",
            "Thomas Walsh performed the song on the rock in May and in June 1947.|DANGLING",
            "Thomas Walsh rowed to the lighthouse in that region in May and June.|DANGLING",
            "Thomas Walsh repaired the great lamp on the rock within the same week of June.|DANGLING",
            "Thomas Walsh repaired the great lamp two days earlier with parts from a wreck.|DANGLING",
            "During that time the keepers repaired the great lamp on the tower.|DANGLING",
            "Just two days later Thomas Walsh repaired the great lamp on the tower.|DANGLING",
            "On the map, Fastnet Rock lies to the south of the harbour of Cork.|CAPTION",
            "Thomas Walsh repaired the great lamp in the 1940s. Storms broke it again and the keepers left.|UNFINISHED",
            "Thomas Walsh repaired the great lamp of the <i>Fastnet</i>tower in May.|CAPTION",
            "Thomas Walsh repaired the great lamp, In May the tower was painted again.|UNFINISHED",
            "A quiet street on the hill that is known for shops and small bars.|NO_VERB",
            "Keepers of the lighthouse on Fastnet Rock in their Sunday clothes. Image: Jane Doe.|CAPTION",
            "Keepers and visitors on the steps of the lighthouse on Fastnet Rock.|NO_VERB"})
    void namesWhatMakesSentenceUnfit(String sentence, SentenceFault expected) {
        // Given
        Statement statement = statement(sentence);
        // When
        Optional<SentenceFault> fault = SentenceFault.of(statement, "A title", TestWriting.parse(statement));
        // Then
        assertEquals(Optional.of(expected), fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thomas Walsh repaired the great lamp with spare parts from a wreck.",
            "Thomas Walsh said that the storm might have moved the stone lamp by two inches.",
            "Margaret Doyle carried her letters from Cork to the rock for nine years.",
            "The government sent Ellen Murphy to the lighthouse on Fastnet Rock in 1947."})
    void acceptsStatementThatStandsAlone(String sentence) {
        // Given
        Statement statement = statement(sentence);
        // When
        Optional<SentenceFault> fault = SentenceFault.of(statement, "A title", TestWriting.parse(statement));
        // Then
        assertEquals(Optional.empty(), fault);
    }

    @Test
    void findsNoStatementWhereItsVerbWasCutAway() {
        // Given
        String text = "After the keepers of the lighthouse repaired the lamp in May, the tower fell.";
        Statement statement = new Statement(text, new Span(0, text.length()), new Span(0, text.indexOf(',')), 0, 0);
        // When
        Optional<SentenceFault> fault = SentenceFault.of(statement, "A title", TestWriting.parse(statement));
        // Then
        assertEquals(Optional.of(SentenceFault.NO_VERB), fault);
    }

    @Test
    void acceptsDefiniteNounThatTheTitleNames() {
        // Given
        Statement statement = statement("Two officers said the incident had been reported to London at once.");
        // When
        Optional<SentenceFault> fault = SentenceFault.of(statement, "Incident at Fastnet Rock", TestWriting.parse(statement));
        // Then
        assertEquals(Optional.empty(), fault);
    }

    @Test
    void slicesConnectiveAndFullStopOff() {
        // Given
        String text = "However, the keepers repaired the lamp.";
        // When
        Statement statement = statement(text);
        // Then
        assertEquals(new Span(9, text.length() - 1), statement.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"In addition to the lamp, the keepers repaired the tower in May.",
            "As a result of the storm, the keepers repaired the tower in May.",
            "So far this year, the keepers repaired the tower in May and June.",
            "Yet another storm broke the lamp of the tower on the rock in May.",
            "Still in use today, the lamp of the tower was repaired in May.",
            "The keepers of the lighthouse on Fastnet Rock in the south of Cork, including Thomas Walsh and Ellen Murphy, repaired the lamp."})
    void leavesWholeWhatWouldSaySomethingElse(String text) {
        // Given a sentence whose opening or middle looks like what can be cut
        // When
        Statement statement = statement(text);
        // Then
        assertEquals(text, statement.shown());
    }

    @Test
    void slicesAddedClauseOffLongSentence() {
        // Given
        String text = "Margaret Doyle carried letters from the harbour of Cork to the rock for nine years, while Thomas Walsh kept the log and the lamp.";
        // When
        Statement statement = statement(text);
        // Then
        assertEquals("Margaret Doyle carried letters from the harbour of Cork to the rock for nine years.", statement.shown());
    }

    private static Statement statement(String sentence) {
        return Trimming.of(sentence, new Span(0, sentence.length()), 0, 0);
    }
}
