package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Option;

class OrderingDrafterTest {
    private static final OrderingDrafter DRAFTER = new OrderingDrafter();
    private static final QuizWriter WRITER = QuizWriter.embedded(OrderingSample.RULES, WritingLimits.DEFAULT);
    private static final String STORM = "1. Local builders finished the long bridge at Port Ellis.";

    @Test
    void putsTogetherOnlyEventsWhoseOrderIsSure() {
        // Given
        LongStream seeds = LongStream.range(0, 30);
        // When
        List<Draft> drafts = seeds.boxed().flatMap(seed -> DRAFTER.draft(OrderingSample.READING, List.of(), seed).stream())
                .toList();
        // Then
        assertTrue(drafts.size() >= 30, () -> "drafts: " + drafts.size());
        for (Draft draft : drafts) {
            assertEquals(Optional.empty(), Gates.failing(draft, OrderingSample.READING).map(Gate::name));
            assertFalse(draft.events().containsAll(List.of(OrderingSample.SCHOOL, OrderingSample.LIGHTHOUSE)));
        }
    }

    @Test
    void isTheSameForTheSameSeed() {
        // Given
        Reading again = OrderingSample.readingOf(OrderingSample.TEXT.text().split("\n\n", 2)[1]);
        // When
        List<Draft> drafts = DRAFTER.draft(again, List.of(), 7);
        // Then
        assertEquals(DRAFTER.draft(OrderingSample.READING, List.of(), 7).stream().map(Draft::key).toList(),
                drafts.stream().map(Draft::key).toList());
    }

    @Test
    void picksOtherEventsForAnotherSeed() {
        // Given
        LongStream seeds = LongStream.range(0, 20);
        // When
        Set<List<String>> picked = new HashSet<>();
        seeds.forEach(
                seed -> picked.add(DRAFTER.draft(OrderingSample.READING, List.of(), seed).stream().map(Draft::key).toList()));
        // Then
        assertTrue(picked.size() > 1);
    }

    @Test
    void draftsNothingOfTwoEvents() {
        // Given
        Reading reading = OrderingSample.readingOf("In 1998, Mary Keane opened the new bridge at Port Ellis. In 2001, Robert Shaw"
                + " sold the long ferry to Norway. Anna Holt painted the southern gate in bright colours.");
        // When
        List<Draft> drafts = DRAFTER.draft(reading, List.of(), 7);
        // Then
        assertEquals(List.of(), drafts);
    }

    @Test
    void becomesAnItemThatProvesEachEventWithItsDate() {
        // Given
        QuizRequest request = new QuizRequest(1, Set.of(ItemKind.ORDERING), 3);
        // When
        List<Item> items = WRITER.write(OrderingSample.TEXT.article(), request).items();
        // Then
        assertEquals(1, items.size());
        Item item = items.get(0);
        assertEquals(item.options().size(), item.evidence().size());
        assertTrue(
                item.explanation()
                        .matches("The article dates them: 1\\. “[^”]+”, 2\\. “[^”]+”, 3\\. “[^”]+”(?:, 4\\. “[^”]+”)?\\."),
                item::explanation);
        for (Evidence evidence : item.evidence())
            assertEquals(evidence.quote(), evidence.span().in(OrderingSample.TEXT.text()));
    }

    @Test
    void showsEventsInEveryOrderButThatOfTheKey() {
        // Given
        String three = "Local builders finished the long bridge at Port Ellis in 1844. On 12 March 1901, a storm destroyed the old"
                + " pier of the harbour. Robert Shaw sold his ferry to a Norwegian company on 4 August 1955.";
        ArticleText article = new ArticleText("three", "The harbour of Port Ellis\n\n" + three);
        LongStream seeds = LongStream.range(0, 200);
        // When
        List<List<Integer>> shown = seeds.mapToObj(seed -> WRITER.write(article.article(), new QuizRequest(1,
                Set.of(ItemKind.ORDERING), seed)).items().get(0)).map(OrderingDrafterTest::shown).toList();
        // Then
        assertFalse(shown.contains(List.of(0, 1, 2)));
        for (List<Integer> order : Set.copyOf(shown)) {
            double share = shown.stream().filter(order::equals).count() / 200.0;
            assertTrue(share > 0.1 && share < 0.3, order + " is shown in " + share);
        }
        assertEquals(5, Set.copyOf(shown).size());
    }

    @Test
    void standsBesideOtherKindsWithoutSharingASentence() {
        // Given
        QuizRequest request = new QuizRequest(10, EnumSet.allOf(ItemKind.class), 3);
        // When
        WrittenQuiz quiz = WRITER.write(OrderingSample.TEXT.article(), request);
        // Then
        assertTrue(quiz.report().kept().containsKey(ItemKind.ORDERING), () -> quiz.report().toString());
        assertTrue(quiz.items().size() > 1, () -> quiz.report().toString());
        List<Evidence> evidence = quiz.items().stream().flatMap(item -> item.evidence().stream()).toList();
        assertEquals(evidence.size(), Set.copyOf(evidence).size());
    }

    @Test
    void numbersTheKeyFromTheEarliestEvent() {
        // Given
        ArticleText article = OrderingSample.TEXT;
        // When
        List<String> keys = LongStream.range(0, 20).mapToObj(seed -> WRITER.write(article.article(), new QuizRequest(1,
                Set.of(ItemKind.ORDERING), seed)).items().get(0).keyText()).toList();
        // Then
        assertTrue(keys.stream().anyMatch(key -> key.startsWith(STORM)), keys::toString);
        assertNotEquals(1, Set.copyOf(keys).size());
    }

    /** The places that the options, as they are shown, have in the key. */
    private static List<Integer> shown(Item item) {
        List<String> order = item.fold(choice -> List.of(), statement -> List.of(), typed -> List.of(), Item.Ordering::keyOrder);
        return IntStream.range(0, item.options().size()).mapToObj(item.options()::get).map(Option::id).map(order::indexOf)
                .toList();
    }
}
