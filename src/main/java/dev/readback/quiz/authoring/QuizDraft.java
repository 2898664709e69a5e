package dev.readback.quiz.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizSettings;

/**
 * A quiz as its author works on it. Every change is the next revision.
 *
 * @param quiz with the id of the quiz that was written, and the draft's title and items
 * @param revision 0 for the quiz as it was written
 * @param warnings what the gates say against items that were edited, by item id
 */
record QuizDraft(Quiz quiz, QuizSettings settings, int revision, Map<String, List<String>> warnings) {
    QuizDraft {
        if (revision < 0) throw new IllegalArgumentException("revisions are counted from 0, was " + revision);
        warnings = Map.copyOf(warnings);
    }

    static QuizDraft asWritten(Quiz quiz) {
        return new QuizDraft(quiz, QuizSettings.FREE, 0, Map.of());
    }

    /** @throws ProblemException when there is none */
    Item item(String itemId) {
        return quiz.item(itemId).orElseThrow(
                () -> new ProblemException(ProblemType.ITEM_NOT_FOUND, "The draft of this quiz has no item with this id"));
    }

    /** With {@code next} in the place of the item {@code itemId}. */
    QuizDraft with(String itemId, Item next, List<String> warned) {
        item(itemId);
        Map<String, List<String>> all = new HashMap<>(warnings);
        all.remove(itemId);
        if (!warned.isEmpty()) all.put(next.id(), List.copyOf(warned));
        return next(quiz.title(), quiz.items().stream().map(item -> item.id().equals(itemId) ? next : item).toList(), settings,
                all);
    }

    QuizDraft without(String itemId) {
        item(itemId);
        Map<String, List<String>> all = new HashMap<>(warnings);
        all.remove(itemId);
        return next(quiz.title(), quiz.items().stream().filter(item -> !item.id().equals(itemId)).toList(), settings, all);
    }

    /** @throws ProblemException unless {@code order} holds the id of each item once */
    QuizDraft inOrder(List<String> order) {
        List<String> ids = quiz.items().stream().map(Item::id).toList();
        if (order.size() != ids.size() || !new HashSet<>(order).equals(new HashSet<>(ids))) {
            throw ProblemException.invalid("items", "must hold the id of each item of the draft once");
        }
        List<Item> items = new ArrayList<>();
        order.forEach(id -> items.add(item(id)));
        return next(quiz.title(), items, settings, warnings);
    }

    QuizDraft with(String title, QuizSettings set) {
        return next(title, quiz.items(), set, warnings);
    }

    private QuizDraft next(String title, List<Item> items, QuizSettings set, Map<String, List<String>> warned) {
        Quiz changed = new Quiz(quiz.id(), quiz.articleId(), title, quiz.engine(), quiz.seed(), items, Optional.empty(),
                quiz.createdAt());
        return new QuizDraft(changed, set, revision + 1, warned);
    }
}
