package dev.readback.quiz.writing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;
import dev.readback.quiz.ItemKind;

/**
 * What a client asks for; whatever is left out has a default.
 *
 * @param items 1 to {@link #MAX_ITEMS}; {@code null} for {@link #DEFAULT_ITEMS}
 * @param kinds codes of {@link ItemKind}; {@code null} for all
 * @param seed any; {@code null} to have one drawn
 */
@Schema(name = "NewQuiz")
record QuizOrder(@Schema(nullable = true, minimum = "1", maximum = "50", defaultValue = "10") Integer items,
        @Schema(nullable = true) List<String> kinds, @Schema(nullable = true) Long seed) {
    static final QuizOrder DEFAULT = new QuizOrder(null, null, null);
    static final int MAX_ITEMS = 50;
    static final int DEFAULT_ITEMS = 10;

    /** @throws ProblemException that names the field and what is legal */
    QuizRequest request(LongSupplier seeds) {
        return new QuizRequest(checkedItems(), checkedKinds(), seed == null ? seeds.getAsLong() : seed);
    }

    private int checkedItems() {
        if (items == null) return DEFAULT_ITEMS;
        if (items < 1 || items > MAX_ITEMS) {
            throw ProblemException.invalid("items", "must be between 1 and " + MAX_ITEMS + ", was " + items);
        }
        return items;
    }

    private Set<ItemKind> checkedKinds() {
        if (kinds == null) return EnumSet.allOf(ItemKind.class);
        if (kinds.isEmpty()) throw ProblemException.invalid("kinds", "must name at least one kind; leave it out for all kinds");
        return kinds.stream().map(QuizOrder::kind).collect(Collectors.toCollection(() -> EnumSet.noneOf(ItemKind.class)));
    }

    private static ItemKind kind(String code) {
        return ItemKind.of(code).orElseThrow(() -> ProblemException.invalid("kinds", "must be some of " + legalKinds()));
    }

    private static String legalKinds() {
        return Arrays.stream(ItemKind.values()).map(ItemKind::code).collect(Collectors.joining(", "));
    }
}
