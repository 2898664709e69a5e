package dev.readback.quiz.taking;

import java.util.ArrayList;
import java.util.List;

import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;

/**
 * What a typed answer is held against.
 *
 * @param stem a question, or a sentence with its blank
 * @param accepted the key, then other spellings that count as right; at least one
 * @param evidence what the article says there, its sentences joined; may be empty
 * @param names what the article names
 */
record TypedQuestion(String stem, List<String> accepted, String evidence, ArticleNames names) {
    TypedQuestion {
        accepted = List.copyOf(accepted);
        if (accepted.isEmpty()) throw new IllegalArgumentException("a typed question needs a key");
    }

    static TypedQuestion of(Item.Typed item, ArticleNames names) {
        List<String> accepted = new ArrayList<>(List.of(item.keyText()));
        accepted.addAll(item.alsoAccepted());
        List<String> quotes = item.evidence().stream().map(Evidence::quote).toList();
        return new TypedQuestion(item.stem(), accepted, String.join(" ", quotes), names);
    }

    String key() {
        return accepted.get(0);
    }

    boolean isQuestion() {
        return !stem.contains(Item.BLANK);
    }

    /** The sentence that a learner who gives {@code answer} says. */
    String filledWith(String answer) {
        return isQuestion() ? stem + " " + answer : stem.replace(Item.BLANK, answer);
    }
}
