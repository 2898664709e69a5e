package dev.readback.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.readback.article.Article;
import dev.readback.article.Span;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.taking.TestSpoken;
import dev.readback.testsupport.ArticleSample;

class ChatQuizTest {
    private static final Article ARTICLE = ArticleSample.LIGHTHOUSE.article();
    private static final Quiz QUIZ = new Quiz("quiz", "Lighthouse", "Quiz", "embedded", 1,
            List.of(item("a", "Who was the first keeper?", "Ellen Murphy"), item("b", "When was it built?", "1844")),
            Optional.empty(), ARTICLE.addedAt());
    private static final ChatQuiz BEGUN = ChatQuiz.of("quiz", List.of("a", "b"));

    @Test
    void asksOneItemAndKeepsItsKey() {
        // Given
        QuizTalk talk = new QuizTalk(ARTICLE, QUIZ, TestSpoken.rules());
        // When
        Reply reply = talk.begun("quiz me", BEGUN);
        // Then
        assertTrue(reply.answer().text().contains("Who was the first keeper?"), reply.answer().text());
        assertFalse(reply.toString().contains("Ellen Murphy"), reply.toString());
        assertEquals(List.of(), reply.answer().citations());
    }

    @Test
    void gradesWithEvidenceAndKeepsTheNextKey() {
        // Given
        QuizTalk talk = new QuizTalk(ARTICLE, QUIZ, TestSpoken.rules());
        // When
        Reply reply = talk.answered("ellen murphy", BEGUN);
        // Then
        assertTrue(reply.answer().text().startsWith("Right."), reply.answer().text());
        assertEquals("Ellen Murphy", reply.answer().citations().get(0).quote());
        assertFalse(reply.toString().contains("1844"), reply.toString());
        assertEquals(Optional.of(BEGUN.answered(true)), reply.quiz());
    }

    @Test
    void offersWhatWasMissedAgain() {
        // Given
        QuizTalk talk = new QuizTalk(ARTICLE, QUIZ, TestSpoken.rules());
        // When
        Reply reply = talk.answered("1950", BEGUN.answered(true));
        // Then
        assertTrue(reply.answer().text().endsWith("You got 1 of 2."), reply.answer().text());
        assertEquals(List.of(QuizTalk.AGAIN, QuizTalk.ANOTHER), reply.candidates());
        assertEquals(List.of("b"), reply.quiz().flatMap(ChatQuiz::again).orElseThrow().items());
    }

    @Test
    void leavesOutWhatMayNotBeAskedAndGoesOn() {
        // Given
        QuizTalk talk = new QuizTalk(ARTICLE, QUIZ, TestSpoken.rules());
        ChatQuiz left = BEGUN.without(Set.of("a")).orElseThrow();
        // When
        Reply reply = talk.leftOut("skip", left);
        // Then
        assertTrue(reply.answer().text().contains("Question 1 of 1: When was it built?"), reply.answer().text());
        assertFalse(reply.toString().contains("Ellen Murphy"), reply.toString());
        assertEquals(Optional.of(left), reply.quiz());
    }

    @Test
    void keepsTheScoreOfWhatWasAnswered() {
        // Given
        ChatQuiz answered = BEGUN.answered(true);
        // When
        Optional<ChatQuiz> left = answered.without(Set.of("a", "b"));
        // Then
        assertEquals(answered.stopped(), left);
    }

    @Test
    void whatIsAskedBesideItLeavesTheItemInReach() {
        // Given
        QuizTalk talk = new QuizTalk(ARTICLE, QUIZ, TestSpoken.rules());
        Reply thanks = Reply.talk("thanks", "thanks", "You are welcome.");
        // When
        Reply reply = talk.beside(thanks, BEGUN);
        // Then
        assertEquals(List.of("Hint", "Skip", "Stop the quiz"), reply.candidates());
        assertEquals(thanks.answer(), reply.answer());
        assertEquals(Optional.empty(), reply.quiz());
    }

    @Test
    void whoeverIsAskedBackChoosesFirst() {
        // Given
        QuizTalk talk = new QuizTalk(ARTICLE, QUIZ, TestSpoken.rules());
        Reply back = new Reply("ask-back", "Did she?", Reply.talk("", "", "Whom?").answer(), List.of("Did Ann?", "Did Eve?"),
                Optional.empty());
        // When
        Reply reply = talk.beside(back, BEGUN);
        // Then
        assertEquals(back, reply);
    }

    private static Item item(String id, String stem, String key) {
        Span span = ArticleSample.LIGHTHOUSE.spanOf(key);
        return new Item.Typed(ItemKind.SHORT_ANSWER, id, stem, key, List.of(), List.of(Evidence.of(ARTICLE.text(), span)),
                "The article says so.");
    }
}
