package dev.readback.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A quiz with the reviews of a submitted attempt at it, both as the API gives them.
 *
 * @param text the article's, in which evidence is counted
 */
record ReviewedQuiz(String article, String text, JsonNode quiz, JsonNode reviews) {
    /** Throws when an item has no review or its evidence is not in the article. */
    List<SheetItem> items() {
        List<SheetItem> items = new ArrayList<>();
        quiz.path("items").forEach(item -> items.add(item(item, review(item.path("id").asText()))));
        return items;
    }

    private SheetItem item(JsonNode item, JsonNode review) {
        List<String> evidence = list(review.path("evidence")).stream().map(this::quote).toList();
        if (evidence.isEmpty()) throw new IllegalArgumentException("item without evidence in a quiz about " + article);
        return new SheetItem(article, item.path("kind").asText(), item.path("stem").asText(),
                list(item.path("options")).stream().map(option -> option.path("text").asText()).toList(), key(item, review),
                list(review.at("/key/alsoAccepted")).stream().map(JsonNode::asText).toList(), evidence,
                review.path("explanation").asText());
    }

    private JsonNode review(String id) {
        return list(reviews).stream().filter(review -> review.path("itemId").asText().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no review of item " + id + " about " + article));
    }

    private String quote(JsonNode span) {
        String quote = span.path("quote").asText();
        if (!text.startsWith(quote, span.path("start").asInt())) {
            throw new IllegalArgumentException("evidence is not where it is said to be in " + article);
        }
        return quote;
    }

    /** The option's own text where there is one: the key may be told in other words. */
    private static String key(JsonNode item, JsonNode review) {
        String chosen = review.at("/key/optionId").asText();
        return list(item.path("options")).stream().filter(option -> option.path("id").asText().equals(chosen))
                .map(option -> option.path("text").asText()).findFirst().orElse(review.at("/key/text").asText());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
