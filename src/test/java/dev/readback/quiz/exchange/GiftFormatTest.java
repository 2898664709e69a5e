package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.quiz.ItemKind;
import dev.readback.quiz.QuizSample;

class GiftFormatTest extends ExportFormatContract {
    GiftFormatTest() {
        super(new GiftFormat());
    }

    @Override
    List<ReadItem> read(byte[] file) {
        return GiftReader.read(new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void isWrittenAsMoodleDocumentsIt() {
        // Given
        var quiz = HostileQuiz.quiz(List.of(QuizSample.CHOICE, QuizSample.STATEMENT, QuizSample.CLOZE));
        // When
        String gift = new String(new GiftFormat().write(quiz), StandardCharsets.UTF_8);
        // Then
        assertEquals("""
                // Quiz: “A/B” <b> ~=#{}:\\ 😀

                ::choice::[plain]When was the lighthouse built?{
                ~1899#That was the harbour, canary.
                =1901
                ~1910#That was the storm, canary.
                ####The article says so, canary.\\n“1901”
                }

                ::statement::[plain]It stands on the southern cape.{FALSE#It is the northern one, canary.
                ####The article says so, canary.\\n“northern”
                }

                ::cloze::[plain]It stands at _____ on the cape.{
                =Yamoussoukro
                =Yamoussokro
                ####The article says so, canary.\\n“Yamoussoukro”
                }
                """, gift);
    }

    /** A reader other than Moodle's takes the first for matching. */
    @Test
    void reportsOptionsThatGiftMightMisread() {
        // Given
        var chosen = HostileQuiz.items("a -> b", "one")
                .filter(item -> item.kind() != ItemKind.TRUE_FALSE && !item.options().isEmpty());
        // When
        var held = chosen.filter(item -> new GiftFormat().obstacle(item).isEmpty()).toList();
        // Then
        assertEquals(List.of(), held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a -> b", "any *"})
    void reportsAnswersThatGiftWouldMisread(String answer) {
        // Given
        var typed = HostileQuiz.items(answer, "one").filter(item -> item.kind() == ItemKind.SHORT_ANSWER).findFirst();
        // When
        var obstacle = new GiftFormat().obstacle(typed.orElseThrow());
        // Then
        assertTrue(obstacle.isPresent());
    }
}
