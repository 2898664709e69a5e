package dev.readback.retrieval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words among which those near a spelling are looked for. */
final class WordsByLength {
    private final Map<Integer, List<String>> words;

    WordsByLength(Stream<String> words) {
        this.words = words.distinct().collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
    }

    boolean has(String word) {
        return ofLength(word.length()).contains(word);
    }

    /** All that {@code fit}, of those whose length differs from that of {@code word} by {@code slips} at most. */
    List<String> near(String word, int slips, Predicate<String> fit) {
        return IntStream.rangeClosed(word.length() - slips, word.length() + slips).boxed()
                .flatMap(length -> ofLength(length).stream()).filter(fit).toList();
    }

    /** What is alone in {@code near}: of several nobody knows which was meant. */
    static Optional<String> only(List<String> near) {
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private List<String> ofLength(int length) {
        return words.getOrDefault(length, List.of());
    }
}
