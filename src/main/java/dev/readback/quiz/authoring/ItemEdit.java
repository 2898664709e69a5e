package dev.readback.quiz.authoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/**
 * What an author changes of an item; what is {@code null} stays as it is.
 *
 * @param options of choices and orders, as they are to be shown; without an id a new one
 * @param key the id of the right option, {@code true} or {@code false}, or the words to be typed
 * @param alsoAccepted other spellings of words to be typed
 * @param order ids of events, the earliest first
 */
@Schema(name = "ItemEdit")
record ItemEdit(@Schema(nullable = true) String stem, @Schema(nullable = true) List<EditedOption> options,
        @Schema(nullable = true) String key, @Schema(nullable = true) List<String> alsoAccepted,
        @Schema(nullable = true) List<String> order, @Schema(nullable = true) String explanation) {
    static final ItemEdit NOTHING = new ItemEdit(null, null, null, null, null, null);

    /** @throws ProblemException that names the rule of {@link Item} or the limit that the edit breaks */
    Item of(Item item, AuthoringConfig limits) {
        checkLengths(limits);
        try {
            return item.fold(this::choice, this::statement, this::typed, this::ordering);
        } catch (IllegalArgumentException broken) {
            throw ProblemException.invalid("item", "cannot be so: " + broken.getMessage());
        }
    }

    private Item choice(Item.Choice item) {
        return new Item.Choice(item.kind(), item.id(), or(stem, item.stem()), options(item), or(key, item.keyId()),
                item.evidence(), or(explanation, item.explanation()), item.engine());
    }

    private Item statement(Item.TrueFalse item) {
        if (key != null && !key.equals(Item.TrueFalse.TRUE) && !key.equals(Item.TrueFalse.FALSE)) {
            throw new IllegalArgumentException("key must be true or false, was " + key);
        }
        boolean right = key == null ? item.key() : key.equals(Item.TrueFalse.TRUE);
        return new Item.TrueFalse(item.id(), or(stem, item.stem()), right, item.note(), item.evidence(),
                or(explanation, item.explanation()), item.engine());
    }

    private Item typed(Item.Typed item) {
        List<String> accepted = alsoAccepted == null ? item.alsoAccepted() : alsoAccepted;
        return new Item.Typed(item.kind(), item.id(), or(stem, item.stem()), or(key, item.keyText()),
                accepted.stream().filter(text -> !text.isBlank()).toList(), item.evidence(),
                or(explanation, item.explanation()), item.engine());
    }

    private Item ordering(Item.Ordering item) {
        return new Item.Ordering(item.id(), or(stem, item.stem()), options(item), order == null ? item.keyOrder() : order,
                item.evidence(), or(explanation, item.explanation()), item.engine());
    }

    private List<Option> options(Item item) {
        return options == null ? item.options() : options.stream().map(EditedOption::option).toList();
    }

    private void checkLengths(AuthoringConfig limits) {
        Text.check("stem", stem, limits.maxTextCharacters(), "readback.authoring.max-text-characters");
        Text.check("key", key, limits.maxTextCharacters(), "readback.authoring.max-text-characters");
        Text.check("explanation", explanation, limits.maxTextCharacters(), "readback.authoring.max-text-characters");
        if (options != null && options.contains(null)) throw ProblemException.invalid("options", "must hold no null");
        if (alsoAccepted != null && alsoAccepted.contains(null))
            throw ProblemException.invalid("alsoAccepted", "must hold no null");
        if (order != null && order.contains(null)) throw ProblemException.invalid("order", "must hold no null");
        Stream<String> short1 = options == null
                ? Stream.empty()
                : options.stream().flatMap(option -> Stream.of(or(option.text, ""), or(option.note, ""), or(option.id, "")));
        Stream<String> short2 = alsoAccepted == null ? Stream.empty() : alsoAccepted.stream();
        Stream.concat(short1, short2).filter(Objects::nonNull).forEach(text -> Text.check("options", text,
                limits.maxOptionsCharacters(), "readback.authoring.max-options-characters"));
    }

    private static String or(String given, String before) {
        return given == null ? before : given.strip();
    }

    /**
     * @param id {@code null} for a new one
     * @param note why it is wrong; {@code null} for none
     */
    @Schema(name = "EditedOption")
    record EditedOption(@Schema(nullable = true) String id, String text, @Schema(nullable = true) String note) {
        /** As long as the ids of written options: by another length a learner would know what the author has added. */
        private static final int ID_LENGTH = 12;

        Option option() {
            return new Option(id == null ? OpaqueId.next().substring(0, ID_LENGTH) : id, or(text, ""), or(note, ""));
        }
    }
}
