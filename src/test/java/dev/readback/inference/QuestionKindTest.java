package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class QuestionKindTest {
    @Test
    void standInTheOrderOfTheRecipe() {
        // Given
        // KINDS of wording.py, whose first is the reserved piece 3 (FIRST_KIND of examples.py).
        List<String> recipe = List.of("ANY 3", "WHO 4", "WHAT 5", "WHICH 6", "WHEN 7", "WHERE 8", "WHY 9", "HOW 10",
                "HOW_MANY 11",
                "OTHER 12");
        // When
        List<String> kinds = Arrays.stream(QuestionKind.values()).map(kind -> kind + " " + kind.piece()).toList();
        // Then
        assertEquals(recipe, kinds);
    }
}
