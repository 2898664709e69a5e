package dev.readback.quiz.taking;

import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/**
 * What a client gives for an item: one of the two.
 *
 * @param optionId an option of the item, for items with options
 * @param text what was typed, for items without
 */
@Schema(name = "NewResponse")
record ResponseBody(@Schema(nullable = true) String optionId, @Schema(nullable = true) String text) {
    static final ResponseBody EMPTY = new ResponseBody(null, null);

    /** @throws ProblemException that names the field and what {@code item} takes */
    Given given(Item item, int maxTextCharacters) {
        if ((optionId == null) == (text == null)) {
            throw ProblemException.invalid("optionId", "or text must be given, and only one of them");
        }
        return item.options().isEmpty() ? typed(maxTextCharacters) : chosen(item);
    }

    private Given chosen(Item item) {
        if (optionId == null) throw ProblemException.invalid("text", "is not taken for this item; give an optionId");
        if (item.options().stream().noneMatch(option -> option.id().equals(optionId))) {
            String legal = item.options().stream().map(Option::id).collect(Collectors.joining(", "));
            throw ProblemException.invalid("optionId", "must be one of " + legal);
        }
        return new Given.Chosen(optionId);
    }

    private Given typed(int maxTextCharacters) {
        if (text == null) throw ProblemException.invalid("optionId", "is not taken for this item; give a text");
        if (text.length() > maxTextCharacters) {
            throw ProblemException.invalid("text", "must have at most " + maxTextCharacters
                    + " characters (readback.taking.max-text-characters), had " + text.length());
        }
        if (text.codePoints().anyMatch(ResponseBody::isUnusable)) {
            throw ProblemException.invalid("text", "must not contain control characters or halves of characters");
        }
        return new Given.Typed(text);
    }

    /** PostgreSQL stores neither U+0000 nor half a surrogate pair; other control characters only confuse. */
    private static boolean isUnusable(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE
                || Character.isISOControl(codePoint) && !Character.isWhitespace(codePoint);
    }
}
