package dev.readback.writing;

/**
 * An article to write about.
 *
 * @param title as its file gives it
 * @param text in the form in which it is added; not blank
 */
record Source(String title, String text) {
    Source {
        if (title.isBlank()) throw new IllegalArgumentException("an article has no title");
        if (text.isBlank()) throw new IllegalArgumentException("article " + title + " has no text");
    }

    /** Whitespace parts words. */
    int words() {
        return text.strip().split("(?U)\\s+").length;
    }
}
