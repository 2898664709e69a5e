package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Article;
import dev.readback.inference.NameTag;

class CastTest {
    @Test
    void knowsAPersonByHalfOfTheNameAndCallsItByTheFullest() {
        // Given
        Article article = Tagging.article("Lewis kept the light. The tower was old. Ida Lewis rowed out.");
        // When
        List<Figure> figures = Tagging.people("Ida Lewis", "Lewis").cast(article).figures();
        // Then
        assertEquals(List.of("Ida Lewis"), figures.stream().map(Figure::name).toList());
        assertEquals(List.of("Lewis", "Ida Lewis"), figures.get(0).mentions().stream().map(article::quote).toList());
    }

    @Test
    void tellsPlacesFromPeopleAndNamesAllInTheOrderOfTheText() {
        // Given
        Article article = Tagging.article("Newport lies by the sea. Ida Lewis lived there.");
        // When
        Cast cast = Tagging.people("Ida Lewis").with(NameTag.Kind.PLACE, "Newport").cast(article);
        // Then
        assertEquals(List.of("Newport", "Ida Lewis"), cast.figures().stream().map(Figure::name).toList());
        assertEquals(List.of("Ida Lewis"), cast.people().stream().map(Figure::name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ida Lewis kept the light. She rowed out.|FEMALE",
            "Ida Lewis kept the light, and he rowed out.|MALE", "Mr Lewis kept the light.|MALE",
            "Ida Lewis kept the light.|UNKNOWN", "Ida Lewis met Kate Walker. She rowed out.|UNKNOWN",
            "Ida Lewis kept the light. It was old. She shone.|UNKNOWN"})
    void learnsFromPronounsAndTitlesHowToSpeakOfAPerson(String text, Gender expected) {
        // Given
        Article article = Tagging.article(text);
        // When
        Figure first = Tagging.people("Ida Lewis", "Mr Lewis", "Kate Walker").cast(article).figures().get(0);
        // Then
        assertEquals(expected, first.gender());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"When did Lewis row?|Ida Lewis", "When did IDA row?|Ida Lewis",
            "Where is Kate Walker?|Kate Walker",
            "Was Walker with Lewis?|Kate Walker;Ida Lewis", "Who rowed?|''", "What is Ida's boat?|Ida Lewis"})
    void findsWhomAQuestionNamesInItsOrder(String question, String expected) {
        // Given
        Article article = Tagging.article("Ida Lewis rowed. Kate Walker slept.");
        // When
        List<Figure> named = Tagging.people("Ida Lewis", "Kate Walker").cast(article).namedIn(question);
        // Then
        assertEquals(expected, String.join(";", named.stream().map(Figure::name).toList()));
    }

    @Test
    void takesAWordThatTwoAreCalledByForNeither() {
        // Given
        Article article = Tagging.article("Priya Raman drew it. Anjali Raman built it.");
        // When
        List<Figure> named = Tagging.people("Priya Raman", "Anjali Raman").cast(article).namedIn("Who is Raman?");
        // Then
        assertEquals(List.of(), named);
    }

    @Test
    void knowsWhoIsNamedInASentence() {
        // Given
        Article article = Tagging.article("Ida Lewis rowed. Kate Walker slept.");
        // When
        List<Figure> second = Tagging.people("Ida Lewis", "Kate Walker").cast(article).within(article.sentences().get(1));
        // Then
        assertEquals(List.of("Kate Walker"), second.stream().map(Figure::name).toList());
    }
}
