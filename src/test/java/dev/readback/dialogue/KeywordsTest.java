package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordsTest {
    @ParameterizedTest
    @CsvSource({"sumarise this,summarise this", "timelien please,timeline please", "hlep me,help me", "quizz me,quiz me",
            "compar them,compare them",
            "expllain it,explain it", "summery,summary"})
    void mendsOneSlipInAWordByWhichWishesAreTold(String typed, String expected) {
        // Given
        String words = typed;
        // When
        String mended = Keywords.mended(words);
        // Then
        assertEquals(expected, mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"which place", "a witch in hell", "who won the match", "where is it", "i think so", "these faces",
            "go on", "it is"})
    void leavesOtherWordsAlone(String words) {
        // Given
        String typed = words;
        // When
        String mended = Keywords.mended(typed);
        // Then
        assertEquals(words, mended);
    }
}
