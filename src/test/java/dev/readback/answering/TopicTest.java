package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.testsupport.ArticleSample;

class TopicTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"gendarmerie|gendarmerie", "The gendarmerie.|gendarmerie", "Liberia?|liberia",
            "Mr Mangou|mangou",
            "Tell me about the UN helicopter|un helicopter", "can you please tell me more about the UN helicopter?|un helicopter",
            "what does it say about cocoa, please|cocoa",
            "What does the article say about Human Rights Watch?|human rights watch",
            "What is said about San Pedro?|san pedro", "what about the UN in this article?|un",
            "Is there anything about Liberia?|liberia", "Does it say anything about the EU?|eu",
            "anything about Liberia here?|liberia", "more details on cocoa|cocoa", "give me everything about cocoa|cocoa",
            "tell me about the US|us", "does it mention India?|india", "is Kabul mentioned|kabul",
            "Does the article talk about the Taliban?|taliban", "any mention of Estonia?|estonia",
            "Does it mention any deaths?|deaths",
            "Does the report mention anything about French troops?|french troops"})
    void isLookedUp(String typed, String words) {
        // Given
        String question = typed;
        // When
        Optional<Topic> topic = Topic.of(question);
        // Then
        assertEquals(Optional.ofNullable(words).map(told -> new Topic(List.of(told.split(" ")), true)), topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"casualties UN|casualties un", "capital of Ivory Coast|capital ivory coast",
            "so, prime minister Ouattara|prime minister ouattara"})
    void mayBeAnsweredWithAPhrase(String typed, String words) {
        // Given
        String question = typed;
        // When
        Optional<Topic> topic = Topic.of(question);
        // Then
        assertEquals(Optional.of(new Topic(List.of(words.split(" ")), false)), topic);
    }

    @ParameterizedTest
    @CsvSource({"laurent gbagbo,true", "Human Rights Watch,true", "south africa's,true", "cocoa prices,false",
            "Gbagbo Laurent,false",
            "human rights,true", "Ouattara's forces,false", "kofi annan,false"})
    void isANameWhereTheArticleWritesItSo(String typed, boolean expected) {
        // Given
        Topic topic = Topic.of(typed).orElseThrow();
        // When
        boolean isName = topic.isNameIn(ArticleSample.seed().article());
        // Then
        assertEquals(expected, isName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who is Ouattara?", "capital Ivory Coast?", "who prime minister", "Has he gone", "", "?", "the",
            "but not",
            "Tell me about how the war began", "name two towns", "What does Reuters say about the UN?", "list dates",
            "Gbagbo's forces took the port of San Pedro", "What do you think about it?", "What did the UN say about the war?"})
    void asksForSomething(String typed) {
        // Given
        String question = typed;
        // When
        Optional<Topic> topic = Topic.of(question);
        // Then
        assertEquals(Optional.empty(), topic);
    }
}
