package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import dev.readback.answering.Said;
import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.inference.QuestionKind;
import dev.readback.inference.QuestionOrder;
import dev.readback.inference.WrittenQuestion;

class SuggestionWriterTest {
    private static final String TEXT = "Ida Lewis kept the lighthouse for 39 years. The tower was lit in 1857. Kate Walker rowed out.";
    private final Article article = Tagging.article(TEXT);
    private final Cast cast = Tagging.people("Ida Lewis", "Kate Walker").cast(article);
    private final List<QuestionOrder> orders = new ArrayList<>();

    @Test
    void keepsWhatTheReaderAnswersWithWhatWasAskedFor() {
        // Given
        SuggestionWriter writer = writer("who rowed out ?", question -> said("Kate Walker", 0.9), 9);
        // When
        List<Suggestion> suggestions = writer.write(article, cast);
        // Then
        assertEquals(List.of(new Suggestion("Who rowed out?", span("Kate Walker"))), suggestions);
    }

    @Test
    void dropsWhatTheReaderIsNotSureOf() {
        // Given
        SuggestionWriter writer = writer("who rowed out ?", question -> said("Kate Walker", 0.49), 9);
        // When
        List<Suggestion> suggestions = writer.write(article, cast);
        // Then
        assertEquals(List.of(), suggestions);
    }

    @Test
    void dropsQuestionsThatDoNotStandAlone() {
        // Given
        SuggestionWriter writer = writer("when did she row out ?", question -> said("Kate Walker", 0.9), 9);
        // When
        List<Suggestion> suggestions = writer.write(article, cast);
        // Then
        assertEquals(List.of(), suggestions);
    }

    @Test
    void asksForOneThingInASentenceAndForFiguresFirst() {
        // Given
        SuggestionWriter writer = writer("who rowed out ?", question -> Optional.empty(), 9);
        // When
        writer.write(article, cast);
        // Then
        assertEquals(List.of(QuestionKind.HOW_MANY, QuestionKind.WHEN, QuestionKind.WHO),
                orders.stream().map(QuestionOrder::kind).toList());
    }

    @Test
    void asksForNoMoreThanItMayButFromAllOverTheArticle() {
        // Given
        Article twice = Tagging.article("It has 1 door. ".repeat(10).strip());
        SuggestionWriter writer = writer("how many doors ?", question -> Optional.empty(), 2);
        // When
        writer.write(twice, Tagging.people().cast(twice));
        // Then
        assertEquals(2, orders.size());
    }

    @Test
    void needsToAskForSomething() {
        // Given
        int none = 0;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> writer("who ?", question -> Optional.empty(), none));
        // Then
        assertTrue(thrown.getMessage().startsWith("readback.conversation.suggestions-tried"), thrown.getMessage());
    }

    private SuggestionWriter writer(String question, Function<String, Optional<Said>> examiner, int most) {
        return new SuggestionWriter(asked -> {
            orders.addAll(asked);
            return asked.stream().map(order -> List.of(new WrittenQuestion(List.of(question.split(" ")), -1, -1))).toList();
        }, read -> examiner, most);
    }

    private Optional<Said> said(String words, double confidence) {
        return Optional.of(new Said(span(words), words, confidence, 1));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
