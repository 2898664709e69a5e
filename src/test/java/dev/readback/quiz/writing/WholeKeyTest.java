package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Span;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

class WholeKeyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mary Keane counted 340 lorries at the gate of Port Ellis. | 340 | NUMBER | true
            Mary Keane counted the lorries at the gate of Port Ellis [17] in June. | 17 | NUMBER | false
            Mary Keane saw the market of Lloyd's of London at the long bridge. | London | PLACE | false
            Mary Keane saw twenty - four lorries at the gate of Port Ellis. | four | NUMBER | false
            The sea at Port Ellis was 120 m (390 ft) lower than today. | 120 | NUMBER | false
            The sea at Port Ellis was 120 m (390 ft) lower than today. | 390 | NUMBER | false
            The builders met at the San Francisco – Oakland Bay Bridge in June. | San Francisco | PLACE | false
            Mary Keane opened the long bridge at Port Ellis in June. | Port Ellis | PLACE | true
            """)
    void isNoNoteNoOtherUnitAndNoPartOfAName(String sentence, String key, AnswerType type, boolean passes) {
        // Given
        Reading reading = TestWriting.reading(new ArticleText("one", "The long bridge\n\n" + sentence + "\n").article());
        int at = reading.article().text().lastIndexOf(key);
        Span evidence = reading.article().sentences().get(reading.sentenceIndexAt(at));
        Draft draft = new Draft(ItemKind.CLOZE, sentence.replace(key, Item.BLANK), key, new Span(at, at + key.length()), evidence,
                type, "fact", List.of(), false, List.of(), 0.5);
        // When
        boolean passed = new WholeKey().passes(draft, reading);
        // Then
        assertEquals(passes, passed);
    }
}
