package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readback.inference.MarkedPassage;
import dev.readback.inference.QuestionKind;
import dev.readback.inference.QuestionOrder;
import dev.readback.inference.WrittenQuestion;

class ModelMemoryTest {
    private final ModelMemory memory = new ModelMemory();

    @Test
    void asksTheWriterOnlyForWhatItHasNotWrittenLately() {
        // Given
        List<QuestionOrder> asked = new ArrayList<>();
        var writer = memory.writer(orders -> {
            asked.addAll(orders);
            return orders.stream().map(order -> List.of(written(order))).toList();
        });
        writer.apply(List.of(order("Ida"), order("Kate")));
        // When
        var again = writer.apply(List.of(order("Grace"), order("Kate")));
        // Then
        assertEquals(List.of(order("Ida"), order("Kate"), order("Grace")), asked);
        assertEquals(List.of(List.of(written(order("Grace"))), List.of(written(order("Kate")))), again);
    }

    @Test
    void asksTheTaggerOnceForTheSameSentences() {
        // Given
        List<List<String>> asked = new ArrayList<>();
        var tagger = memory.tagger(sentences -> {
            asked.add(sentences);
            return List.of();
        });
        // When
        List.of(List.of("One.", "Two."), List.of("One.", "Two."), List.of("Two.", "One.")).forEach(tagger::apply);
        // Then
        assertEquals(List.of(List.of("One.", "Two."), List.of("Two.", "One.")), asked);
    }

    private static QuestionOrder order(String name) {
        return new QuestionOrder(new MarkedPassage("", name, 0, name.length()), QuestionKind.WHO);
    }

    private static WrittenQuestion written(QuestionOrder order) {
        return new WrittenQuestion(List.of(order.passage().text()), -1, -1);
    }
}
