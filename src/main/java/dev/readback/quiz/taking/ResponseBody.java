package dev.readback.quiz.taking;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/**
 * What a client gives for an item: one of the first three.
 *
 * @param optionId an option of the item, for items of which one option is right
 * @param text what was typed, for items without options
 * @param order ids of all options, what happened first in the first place, for events to be put in order
 * @param sequence a number that grows with each response that the client gives for the item, 0 or more; it may be left out
 */
@Schema(name = "NewResponse")
public record ResponseBody(@Schema(nullable = true) String optionId, @Schema(nullable = true) String text,
        @Schema(nullable = true) List<String> order, @Schema(nullable = true) Long sequence) {
    static final ResponseBody EMPTY = new ResponseBody(null, null, null);

    /** From a client that does not count. */
    ResponseBody(String optionId, String text, List<String> order) {
        this(optionId, text, order, null);
    }

    /** @throws ProblemException that names the field and what {@code item} takes */
    Given given(Item item, int maxTextCharacters) {
        if (Stream.of(optionId, text, order).filter(Objects::nonNull).count() != 1) {
            throw ProblemException.invalid("optionId", "or text or order must be given, and only one of them");
        }
        return item.fold(this::chosen, this::chosen, typed -> typed(maxTextCharacters), this::ordered);
    }

    private Given chosen(Item item) {
        if (optionId == null) throw notTaken("an optionId");
        if (item.options().stream().noneMatch(option -> option.id().equals(optionId))) {
            String legal = item.options().stream().map(Option::id).collect(Collectors.joining(", "));
            throw ProblemException.invalid("optionId", "must be one of " + legal);
        }
        return new Given.Chosen(optionId);
    }

    private Given typed(int maxTextCharacters) {
        if (text == null) throw notTaken("a text");
        if (text.length() > maxTextCharacters) {
            throw ProblemException.invalid("text", "must have at most " + maxTextCharacters
                    + " characters (readback.taking.max-text-characters), had " + text.length());
        }
        if (text.codePoints().anyMatch(ResponseBody::isUnusable)) {
            throw ProblemException.invalid("text", "must not contain control characters or halves of characters");
        }
        return new Given.Typed(text);
    }

    private Given ordered(Item.Ordering item) {
        if (order == null) throw notTaken("an order");
        List<String> ids = item.options().stream().map(Option::id).toList();
        if (order.size() != ids.size() || !new HashSet<>(order).equals(Set.copyOf(ids))) {
            throw ProblemException.invalid("order", "must hold each of " + String.join(", ", ids) + " once");
        }
        return new Given.Ordered(order);
    }

    /** @param taken what the item takes instead of what was given */
    private ProblemException notTaken(String taken) {
        String given = optionId != null ? "optionId" : text != null ? "text" : "order";
        return ProblemException.invalid(given, "is not taken for this item; give " + taken);
    }

    /** PostgreSQL stores neither U+0000 nor half a surrogate pair; other control characters only confuse. */
    private static boolean isUnusable(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE
                || Character.isISOControl(codePoint) && !Character.isWhitespace(codePoint);
    }
}
