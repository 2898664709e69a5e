package dev.readback.quiz.authoring;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.readback.platform.OpaqueId;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/**
 * The options of an item after an edit. Those that the item has keep their ids. A new one gets an id like theirs, whatever the
 * author's client calls it: by another look a learner would know what the author has added, and that may be the key.
 *
 * @param options as they are to be shown
 * @param ids of the options, by what the client calls them
 */
record EditedOptions(List<Option> options, Map<String, String> ids) {
    /** As long as the ids of written options, which are made of the same characters. */
    private static final int ID_LENGTH = 12;
    /** What is shown in place of the right order must not follow from anything that a learner sees. */
    private static final Random CHANCE = new SecureRandom();

    EditedOptions {
        options = List.copyOf(options);
        ids = Map.copyOf(ids);
    }

    /** @param edited {@code null} when they stay as they are */
    static EditedOptions of(Item item, List<ItemEdit.EditedOption> edited) {
        Map<String, String> ids = new HashMap<>();
        item.options().forEach(option -> ids.put(option.id(), option.id()));
        if (edited == null) return new EditedOptions(item.options(), ids);
        List<Option> options = new ArrayList<>();
        for (ItemEdit.EditedOption option : edited)
            options.add(option.as(option.id() == null ? fresh() : ids.computeIfAbsent(option.id(), name -> fresh())));
        return new EditedOptions(options, ids);
    }

    /** The id of what the client calls {@code name}; {@code name} itself when that is nothing. */
    String id(String name) {
        return ids.getOrDefault(name, name);
    }

    /** Shown as they are, or in an order of chance where that would be {@code order}. */
    List<Option> otherThan(List<String> order) {
        List<Option> shown = new ArrayList<>(options);
        boolean canDiffer = new HashSet<>(order).size() > 1;
        while (canDiffer && shown.stream().map(Option::id).toList().equals(order))
            Collections.shuffle(shown, CHANCE);
        return shown;
    }

    private static String fresh() {
        return OpaqueId.next().substring(0, ID_LENGTH);
    }
}
