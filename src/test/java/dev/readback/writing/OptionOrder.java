package dev.readback.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The order of options on a sheet. */
final class OptionOrder {
    private OptionOrder() {
    }

    /** In a random order, unless the order says something: of numbers and dates, of "true" and "false", of events. */
    static SheetItem shuffled(SheetItem item, Random random) {
        if (!item.isChoice() || item.options().stream().allMatch(OptionOrder::isOrdered)) return item;
        List<String> options = new ArrayList<>(item.options());
        Collections.shuffle(options, random);
        return item.withOptions(options);
    }

    private static boolean isOrdered(String option) {
        Shape shape = Shape.of(option);
        return shape == Shape.NUMBER || shape == Shape.DATE;
    }
}
