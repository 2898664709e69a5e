package dev.readback.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import dev.readback.reading.Entry;
import dev.readback.reading.Exam;

/**
 * How much of a long article is written about: runs of whole paragraphs, from its beginning.
 *
 * @param words a run ends with the paragraph that brings it to so many; at least 1
 * @param paragraphs how many paragraphs a run has instead
 * @param runs at most so many of one article; at least 1. An article shorter than one run is taken whole
 */
record Slice(int words, OptionalInt paragraphs, int runs) {
    Slice {
        if (words < 1) throw new IllegalArgumentException("write.words must be at least 1, was " + words);
        if (runs < 1) throw new IllegalArgumentException("write.slices must be at least 1, was " + runs);
        if (paragraphs.isPresent() && paragraphs.getAsInt() < 1) {
            throw new IllegalArgumentException("write.paragraphs must be at least 1, was " + paragraphs.getAsInt());
        }
    }

    List<Source> of(Entry entry) {
        String title = entry.title().replace('_', ' ');
        List<Source> sources = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (Exam paragraph : entry.paragraphs()) {
            run.add(paragraph.text());
            if (isFull(title, run)) {
                sources.add(source(title, run));
                run.clear();
            }
        }
        if (sources.isEmpty()) sources.add(source(title, run));
        return sources.subList(0, Math.min(runs, sources.size()));
    }

    private boolean isFull(String title, List<String> run) {
        return paragraphs.isPresent() ? run.size() == paragraphs.getAsInt() : source(title, run).words() >= words;
    }

    private static Source source(String title, List<String> paragraphs) {
        return new Source(title, String.join("\n\n", paragraphs));
    }
}
