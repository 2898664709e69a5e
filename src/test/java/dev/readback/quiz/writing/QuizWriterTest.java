package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readback.article.Article;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Option;
import dev.readback.quiz.Shortage;

class QuizWriterTest {
    private static final Set<ItemKind> ALL = EnumSet.allOf(ItemKind.class);
    private static final QuizWriter WRITER = QuizWriter.embedded(TestWriting.RULES, WritingLimits.DEFAULT);
    private static final Article SEED = ArticleText.SEED.article();

    @Test
    void writesTenItemsOfSeveralKindsForTheSeedArticle() {
        // Given
        QuizRequest request = new QuizRequest(10, ALL, 7);
        // When
        WrittenQuiz quiz = WRITER.write(SEED, request);
        // Then
        assertEquals(10, quiz.items().size());
        assertTrue(
                quiz.report().kept().keySet()
                        .containsAll(EnumSet.complementOf(EnumSet.of(ItemKind.FIND_EVIDENCE, ItemKind.ORDERING))),
                () -> quiz.report().kept().toString());
        assertTrue(quiz.report().shortage().isEmpty());
    }

    /** The seed article dates no three events with their year. */
    @ParameterizedTest
    @EnumSource(names = "ORDERING", mode = EnumSource.Mode.EXCLUDE)
    void writesEveryKindForTheSeedArticleWhenNoOtherIsAskedFor(ItemKind kind) {
        // Given
        QuizRequest request = new QuizRequest(3, Set.of(kind), 7);
        // When
        WrittenQuiz quiz = WRITER.write(SEED, request);
        // Then
        assertEquals(Set.of(kind), quiz.report().kept().keySet());
    }

    @Test
    void writesTheSameQuizAgain() {
        // Given
        QuizRequest request = new QuizRequest(10, ALL, 42);
        // When
        List<WrittenQuiz> twice = List.of(WRITER.write(SEED, request), WRITER.write(ArticleText.SEED.article(), request));
        // Then
        assertEquals(twice.get(0), twice.get(1));
    }

    @Test
    void writesAnotherQuizForAnotherSeed() {
        // Given
        LongStream seeds = LongStream.range(0, 10);
        // When
        Set<List<String>> quizzes = new HashSet<>();
        seeds.forEach(seed -> quizzes
                .add(WRITER.write(SEED, new QuizRequest(10, ALL, seed)).items().stream().map(Item::stem).toList()));
        // Then
        assertTrue(quizzes.size() >= 8, "different quizzes: " + quizzes.size());
    }

    @Test
    void idsTellNothingOfTheArticleOrTheKey() {
        // Given
        QuizRequest request = new QuizRequest(10, ALL, 1);
        Article other = ArticleText.LIGHTHOUSE.article();
        // When
        List<String> ids = WRITER.write(SEED, request).items().stream().map(Item::id).toList();
        // Then
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertTrue(ids.stream().allMatch(id -> id.matches("[\\w-]{12}")));
        assertNotEquals(ids.get(0), WRITER.write(other, request).items().get(0).id());
    }

    @Test
    void everyItemQuotesEvidenceAtItsPlace() {
        // Given
        Article article = ArticleText.LIGHTHOUSE.article();
        // When
        List<Item> items = WRITER.write(article, new QuizRequest(10, ALL, 3)).items();
        // Then
        assertTrue(!items.isEmpty() && items.stream().flatMap(item -> item.evidence().stream())
                .allMatch(evidence -> evidence.span().in(article.text()).equals(evidence.quote())));
    }

    @Test
    void everyWrongOptionSaysWhyItIsWrong() {
        // Given
        QuizRequest request = new QuizRequest(10, Set.of(ItemKind.MULTIPLE_CHOICE), 5);
        // When
        List<Item> items = WRITER.write(SEED, request).items();
        // Then
        assertTrue(items.stream().allMatch(item -> item.options().stream().filter(option -> option.text().equals(item.keyText()))
                .allMatch(option -> option.note().isEmpty())));
        assertEquals(items.size(),
                items.stream().flatMap(item -> item.options().stream()).map(Option::note).filter(String::isEmpty).count());
    }

    @Test
    void balancesTrueAndFalseStatements() {
        // Given
        QuizRequest request = new QuizRequest(8, Set.of(ItemKind.TRUE_FALSE), 11);
        // When
        List<Item> items = WRITER.write(SEED, request).items();
        // Then
        long right = items.stream().filter(item -> item.keyText().equals("true")).count();
        assertTrue(items.size() > 2 && Math.abs(2 * right - items.size()) <= 1, right + " true of " + items.size());
    }

    @Test
    void putsKeysOnAllPlacesAlike() {
        // Given
        LongStream seeds = LongStream.range(0, 60);
        // When
        List<Integer> places = new ArrayList<>();
        seeds.forEach(seed -> WRITER.write(SEED, new QuizRequest(8, Set.of(ItemKind.MULTIPLE_CHOICE), seed)).items()
                .forEach(item -> places.add(keyPlace(item))));
        // Then
        for (int place = 0; place < 4; place++) {
            int wanted = place;
            double share = places.stream().filter(found -> found == wanted).count() / (double) places.size();
            assertTrue(share > 0.15 && share < 0.35, "place " + place + " holds " + share + " of " + places.size() + " keys");
        }
    }

    @Test
    void asksOnlyOnceFromOneSentence() {
        // Given
        QuizRequest request = new QuizRequest(20, ALL, 2);
        // When
        List<Item> items = WRITER.write(SEED, request).items();
        // Then
        List<Evidence> evidence = items.stream().flatMap(QuizWriterTest::proofs).toList();
        assertTrue(items.size() > 10 && IntStream.range(0, evidence.size()).noneMatch(i -> IntStream.range(0, i)
                .anyMatch(j -> evidence.get(j).span().overlaps(evidence.get(i).span()))));
    }

    @Test
    void saysWhyThereAreFewerItemsThanAskedFor() {
        // Given
        QuizRequest request = new QuizRequest(50, ALL, 2);
        // When
        WrittenQuiz quiz = WRITER.write(ArticleText.LIGHTHOUSE.article(), request);
        // Then
        Shortage shortage = quiz.report().shortage().orElseThrow();
        assertEquals(quiz.items().size(), shortage.written());
        assertTrue(
                shortage.reasons().stream().anyMatch(reason -> reason.reason().equals("two candidates asked about the same fact")
                        || reason.reason().contains("the same sentence")),
                shortage::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "🙂🙂🙂 🎉🎉", "זוהי כתבה קצרה על מגדלור ישן. המגדלור נבנה לפני שנים רבות.",
            "int main(void) { return 0; } // done;",
            "...", "1 2 3 4 5 6 7 8 9 10 11 12.", "\"\"\"\"", "A.", "- one\n- two\n- three"})
    void writesNothingForTextThatIsNoProseAndSaysSo(String text) {
        // Given
        Article article = new ArticleText("no-prose", text).article();
        // When
        WrittenQuiz quiz = WRITER.write(article, new QuizRequest(5, ALL, 1));
        // Then
        assertEquals(List.of(), quiz.items());
        assertTrue(!quiz.report().shortage().orElseThrow().reasons().isEmpty());
    }

    @Test
    void takesSecondsForHundredThousandWords() {
        // Given
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            text.append(ArticleText.SEED.text().replace("Soro", "Soro" + (char) ('a' + i % 26)).replace("472",
                    String.valueOf(300 + i)))
                    .append("\n\n");
        }
        Article article = new ArticleText("long", text.toString()).article();
        // When
        WrittenQuiz quiz = assertTimeout(Duration.ofSeconds(20), () -> WRITER.write(article, new QuizRequest(50, ALL, 1)));
        // Then
        assertTrue(quiz.report().sentences() > WritingLimits.DEFAULT.sentences());
    }

    /** Without what only tells who is meant. */
    private static Stream<Evidence> proofs(Item item) {
        return item.evidence().stream().limit(item.kind() == ItemKind.ORDERING ? Long.MAX_VALUE : 1);
    }

    private static int keyPlace(Item item) {
        return item.fold(choice -> place(choice), statement -> -1, cloze -> -1, ordering -> -1);
    }

    private static int place(Item.Choice choice) {
        return IntStream.range(0, choice.options().size()).filter(i -> choice.options().get(i).id().equals(choice.keyId()))
                .findFirst()
                .orElseThrow();
    }
}
