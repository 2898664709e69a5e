package dev.readback.quiz.authoring;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import dev.readback.platform.ProblemException;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/**
 * What an author changes of an item; what is {@code null} stays as it is.
 *
 * @param options of choices and orders, as they are to be shown; one without an id that the item has is a new one. Events that would
 *            be shown in their right order are shown in another. Of a statement only the note of {@code true} can change: what is wrong
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
        EditedOptions edited = EditedOptions.of(item, options);
        return new Item.Choice(item.kind(), item.id(), or(stem, item.stem()), edited.options(),
                edited.id(or(key, item.keyId())), item.evidence(), or(explanation, item.explanation()), item.engine());
    }

    private Item statement(Item.TrueFalse item) {
        if (key != null && !key.equals(Item.TrueFalse.TRUE) && !key.equals(Item.TrueFalse.FALSE)) {
            throw new IllegalArgumentException("key must be true or false, was " + key);
        }
        boolean right = key == null ? item.key() : key.equals(Item.TrueFalse.TRUE);
        return new Item.TrueFalse(item.id(), or(stem, item.stem()), right, right ? "" : note(item), item.evidence(),
                or(explanation, item.explanation()), item.engine());
    }

    private Item typed(Item.Typed item) {
        List<String> accepted = alsoAccepted == null ? item.alsoAccepted() : alsoAccepted;
        return new Item.Typed(item.kind(), item.id(), or(stem, item.stem()), or(key, item.keyText()),
                accepted.stream().filter(text -> !text.isBlank()).toList(), item.evidence(),
                or(explanation, item.explanation()), item.engine());
    }

    private Item ordering(Item.Ordering item) {
        EditedOptions edited = EditedOptions.of(item, options);
        List<String> keyOrder = order == null ? item.keyOrder() : order.stream().map(edited::id).toList();
        return new Item.Ordering(item.id(), or(stem, item.stem()), edited.otherThan(keyOrder), keyOrder, proofs(item, keyOrder),
                or(explanation, item.explanation()), item.engine());
    }

    private String note(Item.TrueFalse item) {
        return options == null
                ? item.note()
                : options.stream().filter(option -> Item.TrueFalse.TRUE.equals(option.id)).findFirst()
                        .map(option -> or(option.note, "")).orElse(item.note());
    }

    /** An event takes its proof along; one that stands in the place of another takes over that one's. */
    private static List<Evidence> proofs(Item.Ordering item, List<String> keyOrder) {
        List<String> before = item.keyOrder();
        Iterator<Evidence> left = IntStream.range(0, before.size()).filter(i -> !keyOrder.contains(before.get(i)))
                .mapToObj(item.evidence()::get).iterator();
        List<Evidence> proofs = new ArrayList<>();
        for (String event : keyOrder) {
            int place = before.indexOf(event);
            if (place >= 0) proofs.add(item.evidence().get(place));
            else if (left.hasNext()) proofs.add(left.next());
        }
        return proofs.size() == before.size() ? proofs : item.evidence();
    }

    private void checkLengths(AuthoringConfig limits) {
        Text.check("stem", stem, limits.maxTextCharacters(), "readback.authoring.max-text-characters");
        Text.check("key", key, limits.maxTextCharacters(), "readback.authoring.max-text-characters");
        Text.check("explanation", explanation, limits.maxTextCharacters(), "readback.authoring.max-text-characters");
        if (holdsNull(options)) throw ProblemException.invalid("options", "must hold no null");
        if (holdsNull(alsoAccepted))
            throw ProblemException.invalid("alsoAccepted", "must hold no null");
        if (holdsNull(order)) throw ProblemException.invalid("order", "must hold no null");
        Stream<String> short1 = options == null
                ? Stream.empty()
                : options.stream().flatMap(option -> Stream.of(or(option.text, ""), or(option.note, ""), or(option.id, "")));
        Stream<String> short2 = alsoAccepted == null ? Stream.empty() : alsoAccepted.stream();
        Stream.concat(short1, short2).filter(Objects::nonNull).forEach(text -> Text.check("options", text,
                limits.maxOptionsCharacters(), "readback.authoring.max-options-characters"));
    }

    private static boolean holdsNull(List<?> given) {
        return given != null && given.stream().anyMatch(Objects::isNull);
    }

    private static String or(String given, String before) {
        return given == null ? before : given.strip();
    }

    /**
     * @param id {@code null} for a new one; a new one that is named by {@code key} or {@code order} has an id that the item has not
     * @param note why it is wrong; {@code null} for none
     */
    @Schema(name = "EditedOption")
    record EditedOption(@Schema(nullable = true) String id, String text, @Schema(nullable = true) String note) {
        Option as(String other) {
            return new Option(other, or(text, ""), or(note, ""));
        }
    }
}
