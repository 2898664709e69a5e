package dev.readback.quiz;

import java.util.List;
import java.util.Map;

/** Asks once more about the sentences of items that were missed. The writing of quizzes offers it, so that the taking of them need not know who writes. */
public interface FreshItems {
    /**
     * For as many of {@code missed} as can be proved, by their ids, another item on the same sentence, with an id of its own.
     *
     * @param missed items of one quiz about the article
     * @throws dev.readback.platform.ProblemException when too many quizzes are being written
     */
    Map<String, Item> about(String articleId, List<Item> missed);
}
