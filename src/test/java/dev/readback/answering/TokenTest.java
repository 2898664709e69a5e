package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    @ParameterizedTest
    @ValueSource(strings = {"1,", "a-", "a.", "1.", "a'", "é’", "12/"})
    void readsAWordOfManyParts(String part) {
        // Given
        String text = part.repeat(20_000) + "1";
        // When
        List<Token> tokens = Token.in(text);
        // Then
        assertEquals(text.length(), tokens.get(tokens.size() - 1).end());
    }

    @Test
    void keepsWhatBelongsToAWord() {
        // Given
        String text = "Mr. Ba's U.S. pro-Gbagbo 112,000-strong $4.5 50% 20°C end...";
        // When
        List<String> words = Token.in(text).stream().map(Token::text).toList();
        // Then
        assertEquals(List.of("Mr.", "Ba's", "U.S.", "pro-Gbagbo", "112,000-strong", "$4.5", "50%", "20°C", "end", "..."), words);
    }
}
