package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

class TextDependenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Canadian Pacific Railway | CPR | false
            Group of Eight | G8 | false
            Canadian Pacific Railway | NWR | true
            Canadian railways | CPR | true
            """)
    void theTitleNamesTheKeyByItsInitials(String title, String key, boolean passes) {
        // Given
        String sentence = "For many years the " + key + " carried the lorries of Mary Keane to Port Ellis.";
        Article article = new ArticleText("one", title + "\n\n" + sentence + "\n").article();
        int at = article.text().lastIndexOf(key);
        int start = article.text().indexOf(sentence);
        Draft draft = new Draft(ItemKind.CLOZE, sentence.replace(key, Item.BLANK), key, new Span(at, at + key.length()),
                new Span(start, start + sentence.length()), AnswerType.ORGANISATION, "fact", List.of(), false, List.of(), 0.5);
        // When
        boolean passed = new TextDependence().passes(draft, TestWriting.reading(article));
        // Then
        assertEquals(passes, passed);
    }
}
