package dev.readback.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A quiz with its keys, as the server holds it.
 *
 * @param engine who wrote it: {@code embedded} or a model's name
 * @param seed the number that, with the article and the request, gives the same quiz again
 * @param items in the order they are shown; may be empty when the article supports none
 * @param shortage present when fewer items than asked for passed the gates
 */
public record Quiz(String id, String articleId, String title, String engine, long seed, List<Item> items,
        Optional<Shortage> shortage, Instant createdAt) {
    public Quiz {
        items = List.copyOf(items);
        if (items.stream().map(Item::id).distinct().count() < items.size()) {
            throw new IllegalArgumentException("item ids must be distinct within a quiz");
        }
    }

    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }
}
