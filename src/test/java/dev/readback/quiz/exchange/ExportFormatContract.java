package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizSample;

/** What every format keeps: an item is in the file, whole and readable, or in the report with a reason. */
abstract class ExportFormatContract {
    /** A character that formats for reading refuse. */
    private static final String BELL = "\u0007";

    private final ExportFormat format;

    ExportFormatContract(ExportFormat format) {
        this.format = format;
    }

    /** The items of {@code file}, by the format's own rules or, better, by somebody else's reader. */
    abstract List<ReadItem> read(byte[] file) throws Exception;

    /** What the format has of an item that it holds. */
    ReadItem expected(Item item) {
        return ReadItem.of(item);
    }

    /** Kinds that the format has no question for. */
    Set<ItemKind> kindsNotHeld() {
        return Set.of();
    }

    /** Whether the format escapes control characters. */
    boolean holdsControlCharacters() {
        return false;
    }

    @Test
    void keepsAnOrdinaryQuiz() throws Exception {
        // Given
        Export export = Export.of(format, QuizSample.quiz("article"));
        // When
        List<ReadItem> read = read(export.content());
        // Then
        assertEquals(expected(export.held()), read);
    }

    @Test
    void keepsEveryTextThatLooksLikeTheFormatItself() throws Exception {
        // Given
        Export export = Export.of(format, HostileQuiz.QUIZ);
        // When
        List<ReadItem> read = read(export.content());
        // Then
        List<ReadItem> expected = expected(export.held());
        assertEquals(expected.size(), read.size());
        assertAll(expected.stream().map(item -> () -> assertEquals(item, read.get(expected.indexOf(item)))));
    }

    @Test
    void holdsOrReportsEveryItem() {
        // Given
        Quiz quiz = HostileQuiz.QUIZ;
        // When
        Export export = Export.of(format, quiz);
        // Then
        List<String> accounted = new ArrayList<>(export.notHeld().stream().map(Export.NotHeld::itemId).toList());
        export.held().items().forEach(item -> accounted.add(item.id()));
        assertEquals(quiz.items().stream().map(Item::id).sorted().toList(), accounted.stream().sorted().toList());
        assertFalse(export.notHeld().stream().anyMatch(one -> one.reason().isBlank()));
    }

    @Test
    void reportsExactlyTheKindsThatItHasNoQuestionFor() {
        // Given
        Quiz quiz = QuizSample.quiz("article");
        // When
        Export export = Export.of(format, quiz);
        // Then
        Set<ItemKind> reported = export.notHeld().stream().map(one -> quiz.item(one.itemId()).orElseThrow().kind())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(kindsNotHeld()), reported);
    }

    /** Most hostile texts are held: a format that reported whatever is difficult would pass the others. */
    @Test
    void holdsMostOfWhatItsKindsAllow() {
        // Given
        List<Item> possible = HostileQuiz.QUIZ.items().stream().filter(item -> !kindsNotHeld().contains(item.kind())).toList();
        // When
        long held = possible.stream().filter(item -> format.obstacle(item).isEmpty()).count();
        // Then
        assertTrue(held >= possible.size() * 0.8, () -> held + " of " + possible.size());
    }

    @Test
    void saysWhichCharacterItCannotHold() {
        // Given
        List<Item> items = HostileQuiz.items(BELL, "bell").toList();
        // When
        List<Optional<String>> obstacles = items.stream().map(format::obstacle).toList();
        // Then
        assertTrue(obstacles.stream().allMatch(obstacle -> holdsControlCharacters()
                ? obstacle.isEmpty()
                : obstacle.orElseThrow().contains("U+0007")), obstacles::toString);
    }

    @Test
    void refusesHalfACharacter() {
        // Given
        List<Item> items = HostileQuiz.items("\ud83d", "half").toList();
        // When
        Stream<Optional<String>> obstacles = items.stream().map(format::obstacle);
        // Then
        assertTrue(obstacles.allMatch(obstacle -> obstacle.orElseThrow().contains("U+D83D")));
    }

    @Test
    void writesTheSameBytesAgain() {
        // Given
        Export export = Export.of(format, HostileQuiz.QUIZ);
        byte[] before = export.content();
        // When
        byte[] again = export.content();
        // Then
        assertArrayEquals(before, again);
    }

    @Test
    void writesAQuizOfNoItems() throws Exception {
        // Given
        Export export = Export.of(format, HostileQuiz.quiz(List.of()));
        // When
        List<ReadItem> read = read(export.content());
        // Then
        assertEquals(List.of(), read);
    }

    private List<ReadItem> expected(Quiz held) {
        return held.items().stream().map(this::expected).toList();
    }
}
