package dev.readback.article;

/**
 * A stretch of an article's text.
 *
 * @param start first character, counted in UTF-16 units from the start of the article's text; at least 0
 * @param end one past the last character; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0) throw new IllegalArgumentException("span start must not be negative, was " + start);
        if (end <= start) throw new IllegalArgumentException("span must not be empty, was [" + start + ", " + end + ")");
    }

    /** The text that this span covers; the span must lie inside {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
