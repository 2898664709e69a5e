package dev.readback.writing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Check 18: where in a quiz the right options stand. */
final class KeyPositions {
    /** Of fewer items nothing can be said. */
    private static final int LEAST_ITEMS = 4;

    private KeyPositions() {
    }

    /**
     * Whether more than half of at least four keys stand in one place, of items with equally many options; where there are but two
     * places, more than three quarters. Statements, whose places are "true" and "false", count apart.
     */
    static boolean unbalanced(List<SheetItem> quiz) {
        return quiz.stream().filter(item -> item.options().contains(item.key()))
                .collect(Collectors.groupingBy(item -> (item.isStatement() ? "statement " : "choice ") + item.options().size()))
                .values().stream()
                .anyMatch(KeyPositions::crowded);
    }

    /** How many keys stand in which place, from 1. Statements count apart: theirs is {@code true} or {@code false}. */
    static Map<String, Long> counts(List<SheetItem> items) {
        return items.stream().filter(item -> item.options().contains(item.key())).collect(
                Collectors.groupingBy(item -> item.isStatement() ? item.key() : "" + place(item), TreeMap::new,
                        Collectors.counting()));
    }

    private static boolean crowded(List<SheetItem> alike) {
        long most = counts(alike).values().stream().max(Long::compare).orElse(0L);
        double bearable = alike.get(0).options().size() == 2 ? 0.75 : 0.5;
        return alike.size() >= LEAST_ITEMS && most > bearable * alike.size();
    }

    private static int place(SheetItem item) {
        return item.options().indexOf(item.key()) + 1;
    }
}
