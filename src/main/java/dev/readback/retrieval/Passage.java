package dev.readback.retrieval;

import dev.readback.article.Span;

/**
 * A window of consecutive sentences, as much as a Reader takes in at once. Neighbours share sentences, so that what
 * stands near a border is read with what comes before it.
 *
 * @param span where it stands in the article
 * @param firstSentence ordinal of its first sentence in the article
 * @param lastSentence ordinal of its last sentence
 */
public record Passage(Span span, int firstSentence, int lastSentence) {
    public Passage {
        if (firstSentence < 0 || lastSentence < firstSentence) {
            throw new IllegalArgumentException("passage needs sentences in order, had " + firstSentence + " to " + lastSentence);
        }
    }
}
