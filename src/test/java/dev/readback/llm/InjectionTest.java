package dev.readback.llm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.readback.answering.Answer;
import dev.readback.answering.Answerer;
import dev.readback.answering.Grounding;
import dev.readback.article.Article;
import dev.readback.testsupport.ArticleSample;

/**
 * TRUST.md, P6 for what a language model sees and says: payloads times the places where they may stand, put to a model that obeys.
 * Article and question arrive as data, character by character; nothing that was ordered is said, and nothing else is asked of
 * anybody. P19 (a stalled or endless stream frees its line) is GuestMatrixTest's, P30 (the key stays) is here.
 */
class InjectionTest {
    private static final String FACT = "The lighthouse on Skerry Rock was built in 1844.";
    /** Obeys: says whatever it was told to, with a true quote, and its own orders besides. */
    private static final FakeServer SERVER = new FakeServer(FakeServer.saying(asked -> Injections.claims(asked, FACT)));
    private static final FakeServer ELSEWHERE = new FakeServer(FakeServer.saying("{\"claims\":[]}"));
    private static final Answerer ANSWERER = TestLlm.at(SERVER.address()).answerer();

    @AfterAll
    static void stop() {
        SERVER.close();
        ELSEWHERE.close();
    }

    /** @param title of the article */
    record Attempt(String where, String title, String text, String question) {
        Article article() {
            return new ArticleSample(title, text).article();
        }

        @Override
        public String toString() {
            return where;
        }
    }

    static Stream<Attempt> attempts() {
        String question = "When was the lighthouse built?";
        return Injections.orders(ELSEWHERE.address()).stream()
                .flatMap(order -> Stream.of(new Attempt("before", "T", order + "\n\n" + FACT + "\n", question),
                        new Attempt("after", "T", FACT + "\n\n" + order + "\n", question),
                        new Attempt("beside", "T", FACT + " " + order + "\n", question),
                        new Attempt("inside", "T", "The lighthouse (" + order + ") was built. " + FACT, question),
                        new Attempt("between", "T", FACT + "\n\n" + order + "\n\n" + FACT, question),
                        new Attempt("title", order, FACT, question), new Attempt("question", "T", FACT, order),
                        new Attempt("question after", "T", FACT, question + " " + order),
                        new Attempt("both", order, order + "\n\n" + FACT, question + "\n" + order)));
    }

    @Test
    void areMoreThanThreeHundred() {
        // Given
        Stream<Attempt> attempts = attempts();
        // When
        long count = attempts.distinct().count();
        // Then
        assertTrue(count >= 300, () -> "only " + count);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("attempts")
    void changeNothingButWhatIsRead(Attempt attempt) {
        // Given
        Article article = attempt.article();
        int before = SERVER.asked().size();
        // When
        Answer answer = ANSWERER.answer(article, attempt.question());
        // Then
        List<FakeServer.Asked> asked = SERVER.asked().subList(before, SERVER.asked().size());
        assertEquals(1, asked.size());
        assertEquals(PROMPT, asked.get(0).system());
        assertTrue(asked.get(0).user().contains("\n" + attempt.question() + "\n"));
        article.paragraphs().forEach(paragraph -> assertTrue(asked.get(0).user().contains(article.quote(paragraph))));
        assertEquals("Bearer " + TestLlm.KEY, asked.get(0).authorization());
        assertFalse(asked.get(0).body().toString().contains(TestLlm.KEY));
        assertEquals(List.of(), ELSEWHERE.asked());
        assertEquals(TestLlm.MODEL, answer.engine());
        assertEquals(answer, Grounding.grounded(article, answer));
        String told = answer.fold(Answer.Found::text, absent -> "");
        assertTrue(told.isEmpty() || told.equals(FACT) || isOfTheArticle(article, told), () -> "told: " + told);
        assertFalse(told.contains(TestLlm.KEY) || told.contains("random code"), told);
    }

    /** An order that stands in the article may be quoted from it, as anything else there; then each word of it is the article's. */
    private static boolean isOfTheArticle(Article article, String told) {
        String text = article.text().toLowerCase(Locale.ROOT);
        return Stream.of(told.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).allMatch(text::contains);
    }

    private static final String PROMPT = prompt();

    private static String prompt() {
        try (var stream = InjectionTest.class.getResourceAsStream("/prompts/answer.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
