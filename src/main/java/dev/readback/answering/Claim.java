package dev.readback.answering;

import java.util.List;

/**
 * Something that a guest says of an article, not yet believed.
 *
 * @param sentence one sentence; not blank
 * @param quotes the article's words that it goes by, as the guest copied them; at least one
 */
public record Claim(String sentence, List<String> quotes) {
    public Claim {
        quotes = List.copyOf(quotes);
        if (sentence.isBlank()) throw new IllegalArgumentException("claim must not be blank");
        if (quotes.isEmpty()) throw new IllegalArgumentException("a claim needs a quote");
    }
}
