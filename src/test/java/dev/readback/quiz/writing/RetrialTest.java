package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.readback.article.Article;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.testsupport.ArticleSample;

class RetrialTest {
    private static final Article ARTICLE = ArticleSample.seed().article();

    private final QuizWriter writer = QuizWriter.embedded(TestWriting.RULES, WritingLimits.DEFAULT);
    private final List<Item> missed = writer
            .write(ARTICLE, new QuizRequest(6, EnumSet.of(ItemKind.CLOZE, ItemKind.TRUE_FALSE), 3)).items();

    @Test
    void asksOtherQuestionsOnTheSameSentences() {
        // Given
        Map<String, Item> byId = missed.stream().collect(Collectors.toMap(Item::id, item -> item));
        // When
        Map<String, Item> fresh = writer.again(ARTICLE, missed, 4);
        // Then
        assertFalse(fresh.isEmpty());
        assertEquals(List.of(), fresh.keySet().stream().filter(id -> fresh.get(id).stem().equals(byId.get(id).stem())
                || Retrial.sentences(List.of(byId.get(id))).stream()
                        .noneMatch(span -> Retrial.sentences(List.of(fresh.get(id))).stream().anyMatch(span::overlaps)))
                .toList());
    }

    @Test
    void givesTheNewItemsIdsOfTheirOwn() {
        // Given
        Stream<String> old = missed.stream().map(Item::id);
        // When
        Map<String, Item> fresh = writer.again(ARTICLE, missed, 4);
        // Then
        List<String> all = Stream.concat(old, fresh.values().stream().map(Item::id)).toList();
        assertEquals(all.size(), all.stream().distinct().count());
    }

    @Test
    void usesANewItemForOneMissedItemOnly() {
        // Given
        Item first = missed.get(0);
        Item fresh = missed.get(1);
        // When
        Map<String, Item> matched = Retrial.matched(List.of(fresh, first, fresh), List.of(fresh));
        // Then
        assertEquals(Map.of(fresh.id(), fresh), matched);
    }
}
