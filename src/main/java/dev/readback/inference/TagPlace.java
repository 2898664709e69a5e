package dev.readback.inference;

/** Where a word stands in a run of words, such as a name or a time. Every run has one first word; runs may touch. */
public enum TagPlace {
    OUTSIDE,
    FIRST,
    NEXT
}
