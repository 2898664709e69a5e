package dev.readback.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {
    private static final List<Written> WRITTEN = List.of(Sample.written("One", 50, 10, many(15)),
            Sample.written("Two", 50, 10, many(15)));

    @TempDir
    private Path folder;

    @Test
    void spoilsTheShareThatIsAskedFor() {
        // When
        Sheet sheet = Sheet.of(WRITTEN, 0.1, 5);
        // Then
        assertEquals(3, sheet.lines().stream().filter(line -> line.control().isPresent()).count());
        assertEquals(30, sheet.lines().stream().map(Sheet.Line::id).distinct().count());
    }

    @Test
    void isTheSameForTheSameSeed() {
        // When
        Sheet sheet = Sheet.of(WRITTEN, 0.1, 5);
        // Then
        assertEquals(Sheet.of(WRITTEN, 0.1, 5), sheet);
    }

    @Test
    void mixesTheArticles() {
        // When
        List<Integer> first = Sheet.of(WRITTEN, 0, 5).lines().stream().limit(15).map(Sheet.Line::source).toList();
        // Then
        assertEquals(Set.of(0, 1), Set.copyOf(first));
    }

    @Test
    void shufflesOptionsOnlyWhereTheirOrderSaysNothing() {
        // When
        List<List<String>> orders = IntStream.range(0, 20).boxed()
                .flatMap(seed -> List.of(Sample.WHO, Sample.HOW_MANY, Sample.STATEMENT)
                        .stream().map(item -> OptionOrder.shuffled(item, new Random(seed)).options()))
                .distinct().toList();
        // Then
        assertTrue(orders.containsAll(List.of(Sample.HOW_MANY.options(), Sample.STATEMENT.options())));
        assertEquals(3, orders.stream().map(Set::copyOf).distinct().count());
        assertTrue(orders.size() > 5, () -> "" + orders);
    }

    @Test
    void tellsTheJudgeNothingThatTheKeyFileTells() throws IOException {
        // Given
        Path out = folder.resolve("sheet.jsonl");
        // When
        new SheetFiles(out).write(Sheet.of(WRITTEN, 0.5, 5));
        // Then
        String sheet = Files.readString(out);
        assertFalse(sheet.contains("embedded") || Set.of(Sabotage.values()).stream().anyMatch(way -> sheet.contains(way.code())));
        assertEquals(30, sheet.lines().count());
    }

    @Test
    void putsTheArticlesBesideItself() throws IOException {
        // Given
        Path out = folder.resolve("sheet.jsonl");
        // When
        new SheetFiles(out).write(Sheet.of(WRITTEN, 0, 5));
        // Then
        Set<String> texts = Files.readString(out).lines().map(line -> line.replaceFirst(".*\"text\":\"([^\"]+)\".*", "$1"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("sheet-articles/01.txt", "sheet-articles/02.txt"), texts);
        assertTrue(texts.stream().allMatch(text -> Files.exists(folder.resolve(text))));
    }

    @Test
    void readsBackTheKeysThatItWrote() throws IOException {
        // Given
        SheetFiles files = new SheetFiles(folder.resolve("sheet.jsonl"));
        Sheet sheet = Sheet.of(WRITTEN, 0.5, 5);
        files.write(sheet);
        // When
        List<SheetKey> keys = SheetKey.read(files.key());
        // Then
        assertEquals(sheet.lines().stream().map(SheetKey::of).toList(), keys);
        assertEquals(15, keys.stream().filter(SheetKey::spoilt).count());
    }

    private static SheetItem[] many(int count) {
        return IntStream.range(0, count).mapToObj(number -> Sample.WHO.withStem("Who lit lamp " + number + " of the new tower?"))
                .toArray(SheetItem[]::new);
    }
}
