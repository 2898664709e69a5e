package dev.readback.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.TestModels;

class WordPiecesTest {
    private final WordPieces wordPieces = TestModels.wordPieces();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { //
            "The lamp, in 1844.|the lamp , in 1844 .", "😀 Cork 👩‍👩‍👧 harbour|😀 cork 👩 👩 👧 harbour",
            "Zażółć Séamus ÅNGSTRÖM|za zo łc seamus angstrom", "cafe\u0301 noir|cafe noir", "東京 2020 年|東 京 2020 年",
            "مرحبا Cork שלום|مر حب ا cork ש ל ו ם", "𝔘𝔫𝔦 x|𝔘𝔫𝔦 x", "'tab\tline\nfeed\u00a0end'|tab line feed end"})
    void cutsPiecesWhereTheyStandInTheText(String text, String expected) {
        // Given
        String squeezed = expected.replace(" ", "");
        // When
        Pieces pieces = wordPieces.pieces(text);
        // Then
        assertEquals(squeezed, plain(String.join("", quotes(text, pieces)).replace("\u200d", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀😀 a 😀 b", "🇮🇪 Ireland", "a\u0301\u0301b", "\u202eabc\u202c def", "x\ud83d y", "a\u0000b",
            "[CLS] [SEP] [MASK] {{x}} ${y}", "\ufeffabc", "ﬁne ﬂow ½ ﷺ", "İstanbul ıs", "\u0300\u0301", "한국어 text"})
    void keepsOffsetsInOrderInsideTheTextAndOffHalfCharacters(String text) {
        // Given
        int length = text.length();
        // When
        Pieces pieces = wordPieces.pieces(text);
        // Then
        for (int i = 0; i < pieces.count(); i++) {
            int start = pieces.starts()[i];
            int end = pieces.ends()[i];
            assertTrue(0 <= start && start < end && end <= length, i + ": [" + start + ", " + end + ") of " + length);
            assertTrue(i == 0 || start >= pieces.starts()[i - 1], "order at " + i);
            assertTrue(!splitsPair(text, start) && !splitsPair(text, end), "half a character at " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200b"})
    void findsNothingInATextWithoutWords(String text) {
        // Given
        WordPieces shared = wordPieces;
        // When
        Pieces pieces = shared.pieces(text);
        // Then
        assertEquals(0, pieces.count());
    }

    @Test
    void givesTheSameNumbersAsTheEmbeddersOwnTokenizer() {
        // Given
        String text = ArticleSample.seed().text() + ArticleSample.EMOJI.text();
        try (var own = new WordPieces(TestModels.resource("/bge-small-en-v1.5-q-tokenizer.json"))) {
            // When
            Pieces pieces = own.pieces(text);
            // Then
            assertArrayEquals(wordPieces.pieces(text).ids(), pieces.ids());
            assertArrayEquals(wordPieces.pieces(text).starts(), pieces.starts());
        }
    }

    private static List<String> quotes(String text, Pieces pieces) {
        return IntStream.range(0, pieces.count()).mapToObj(i -> text.substring(pieces.starts()[i], pieces.ends()[i])).toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "").toLowerCase(Locale.ROOT);
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
