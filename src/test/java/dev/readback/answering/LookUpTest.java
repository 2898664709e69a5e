package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readback.article.Article;
import dev.readback.retrieval.TestRetrieval;
import dev.readback.testsupport.ArticleSample;

class LookUpTest {
    private static final Article ARTICLE = new ArticleSample("fair", """
            The writers

            Margaret Atwood came to the old fair on Friday. She spoke for an hour.

            Image: Mark Orr.

            Atwood, who won the Booker Prize, sang. People liked what Mr Orr said of books. Peter Atwood stayed at home that day.

            The European Union paid for all of it. The African Union did not pay for anything. Later the Union said it was sorry.

            Mark Orr left the fair early. He hates the fair. The fair was loud. The fair was loud.""").article();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hour|She spoke for an hour.", "the writers|The writers",
            "Margaret Atwood|Margaret Atwood came to the old fair on Friday./Atwood, who won the Booker Prize, sang.",
            "Mark Orr|People liked what Mr Orr said of books./Mark Orr left the fair early.",
            "european union|The European Union paid for all of it./Later the Union said it was sorry.",
            "Booker Orr|Atwood, who won the Booker Prize, sang./People liked what Mr Orr said of books.", "Kafka|"})
    void tellsTheSentencesThatNameATopic(String typed, String expected) {
        // Given
        Topic topic = Topic.of(typed).orElseThrow();
        // When
        Optional<Answer.Found> told = new LookUp(ARTICLE, TestRetrieval.of(ARTICLE)).of(topic);
        // Then
        List<String> quotes = told.stream().flatMap(found -> found.citations().stream()).map(Citation::quote).toList();
        assertEquals(expected == null ? List.of() : Arrays.asList(expected.split("/")), quotes);
    }

    @ParameterizedTest
    @CsvSource({"fair,3", "loud,1"})
    void tellsAFewAndNoneTwice(String typed, int expected) {
        // Given
        Topic topic = Topic.of(typed).orElseThrow();
        // When
        Optional<Answer.Found> told = new LookUp(ARTICLE, TestRetrieval.of(ARTICLE)).of(topic);
        // Then
        assertEquals(expected, told.orElseThrow().citations().stream().map(Citation::quote).distinct().count());
    }
}
