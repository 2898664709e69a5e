package dev.readback.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One article of a question file.
 *
 * @param paragraphs its paragraphs with the questions about each, at least one
 */
public record Entry(String title, List<Exam> paragraphs) {
    public Entry {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) throw new IllegalArgumentException("article " + title + " has no paragraph");
    }

    /** The paragraphs as one long article, a blank line between them, and all that is asked about any of them. */
    public Exam joined() {
        return new Exam(title, paragraphs.stream().map(Exam::text).collect(Collectors.joining("\n\n")),
                paragraphs.stream().flatMap(paragraph -> paragraph.questions().stream()).toList());
    }
}
