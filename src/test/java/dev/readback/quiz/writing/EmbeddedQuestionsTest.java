package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

class EmbeddedQuestionsTest extends QuestionWriterContract {
    private static final QuizWriter WRITER = QuizWriter.embedded(TestWriting.MODELS, WritingLimits.DEFAULT);

    @Test
    void findsTenProvedItemsInTheSeedArticleHalfOfThemQuestions() {
        // Given
        QuizRequest request = new QuizRequest(10, EnumSet.allOf(ItemKind.class), 1);
        // When
        List<Item> items = WRITER.write(ArticleText.SEED.article(), request).items();
        // Then
        assertEquals(10, items.size());
        assertTrue(items.stream().filter(item -> item.stem().endsWith("?")).count() >= 5, items::toString);
    }

    @Override
    protected QuizWriter writer() {
        return WRITER;
    }

    @Override
    protected String engine() {
        return Item.EMBEDDED;
    }
}
