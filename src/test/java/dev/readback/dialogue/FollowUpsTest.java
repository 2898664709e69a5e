package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Who found the clock?|Sofie Maes|When|When did Sofie Maes find the clock?",
            "When did the fire break out?|14 March 2022|Where|Where did the fire break out?",
            "What did Marc Lefort burn?|straw|Why|Why did Marc Lefort burn straw?"})
    void rebuildsWhatIsLeftOut(String question, String answer, String other, String expected) {
        // Given
        Asked asked = Asked.of(question).orElseThrow();
        // When
        Optional<String> rebuilt = asked.askedBy(other, answer);
        // Then
        assertEquals(Optional.of(expected), rebuilt);
    }

    @Test
    void askingBackNeedsSomethingToChooseFrom() {
        // Given
        List<String> one = List.of("Where was Guillaume Soro born?");
        // When
        var thrown = org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class,
                () -> new Understanding.Unclear(one));
        // Then
        assertEquals("what is unclear has two candidates, had " + one, thrown.getMessage());
    }
}
