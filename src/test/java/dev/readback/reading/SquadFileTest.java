package dev.readback.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class SquadFileTest {
    @Test
    void readsQuestionsWithTheirAnswersAndWithNone() throws JsonProcessingException {
        // When
        List<Entry> entries = read(SquadSample.FESTIVAL);
        // Then
        assertEquals(List.of(new Asked("a", "Where did it begin?", "", List.of("Cork", "in Cork")),
                new Asked("b", "Who paid?", "", List.of())), entries.get(0).paragraphs().get(0).questions());
    }

    @Test
    void joinsParagraphsByABlankLine() throws JsonProcessingException {
        // Given
        Entry entry = read(SquadSample.FESTIVAL).get(0);
        // When
        Exam exam = entry.joined();
        // Then
        assertEquals("😀😀 It began in Cork.\n\nIt ended late.", exam.text());
        assertEquals(List.of("a", "b", "c"), exam.questions().stream().map(Asked::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "-1", "99"})
    void refusesAnOffsetThatIsNotOfTheAnswer(String offset) {
        // Given
        String wrong = SquadSample.FESTIVAL.replaceFirst("15", offset);
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> read(wrong));
        // Then
        assertEquals("answer_start " + offset + " of question a is not where its answer stands, counted in code points",
                thrown.getMessage());
    }

    private static List<Entry> read(String json) throws JsonProcessingException {
        return SquadFile.entries(new ObjectMapper().readTree(json));
    }
}
