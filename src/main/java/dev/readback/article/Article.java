package dev.readback.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A text to ask and to be quizzed on, with its coordinates.
 *
 * @param id opaque, unique
 * @param title what the article is listed under; never blank
 * @param source where it comes from, or the empty string
 * @param text what was given, with line ends normalised to {@code \n} and nothing else changed
 * @param paragraphs in order, not overlapping, without surrounding white space
 * @param sentences in order, not overlapping, each inside one paragraph
 * @param addedAt when it came into the library
 */
public record Article(String id, String title, String source, String text, List<Span> paragraphs, List<Span> sentences,
        Instant addedAt) {
    public Article {
        Objects.requireNonNull(id, "article id");
        Objects.requireNonNull(addedAt, "article addedAt");
        if (title.isBlank()) throw new IllegalArgumentException("article title must not be blank");
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        requireInside(text, paragraphs);
        requireInside(text, sentences);
    }

    /** The words of {@code span}, cut out of the text. */
    public String quote(Span span) {
        return span.in(text);
    }

    /** The sentence that holds {@code offset}, or the nearest one before it (the first, if none is before it). */
    public Span sentenceAt(int offset) {
        return sentences.get(sentenceNumberAt(offset));
    }

    /** The ordinal of {@link #sentenceAt}. */
    public int sentenceNumberAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).start() <= offset) low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    private static void requireInside(String text, List<Span> spans) {
        int reached = 0;
        for (Span span : spans) {
            if (span.start() < reached || span.end() > text.length()) {
                throw new IllegalArgumentException("spans must be in order, apart and inside the text, found [" + span.start()
                        + ", " + span.end() + ") after " + reached + " of " + text.length());
            }
            reached = span.end();
        }
    }
}
