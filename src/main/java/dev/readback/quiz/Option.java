package dev.readback.quiz;

/**
 * One thing a learner may choose, or put in its place.
 *
 * @param id opaque, unique within its item; says nothing about which option is the key
 * @param text what the learner reads; never blank
 * @param note why it is wrong, shown after grading; empty for the key and for events
 */
public record Option(String id, String text, String note) {
    public Option {
        if (id.isBlank()) throw new IllegalArgumentException("option id must not be blank");
        if (text.isBlank()) throw new IllegalArgumentException("option text must not be blank");
    }
}
