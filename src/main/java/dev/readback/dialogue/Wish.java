package dev.readback.dialogue;

import java.util.List;

import dev.readback.article.Span;

/**
 * A wish that the article's own words fulfil.
 *
 * @param text what the reader typed
 * @param intent what was recognised
 * @param recent where the last answers stand, the latest first
 */
public record Wish(String text, Intent intent, List<Span> recent) {
    public Wish {
        recent = List.copyOf(recent);
    }
}
