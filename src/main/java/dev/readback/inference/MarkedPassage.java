package dev.readback.inference;

/**
 * A passage with the answer to ask for.
 *
 * @param title of the text that the passage is from; may be empty
 * @param text best the sentence of the answer and its neighbours, as in training
 * @param keyStart first character of the answer in {@code text}, UTF-16 units
 * @param keyEnd one past its last character; greater than {@code keyStart}
 */
public record MarkedPassage(String title, String text, int keyStart, int keyEnd) {
    public MarkedPassage {
        if (keyStart < 0 || keyEnd <= keyStart || keyEnd > text.length()) {
            throw new IllegalArgumentException(
                    "key must be a stretch of the text of " + text.length() + ", was [" + keyStart + ", " + keyEnd + ")");
        }
    }
}
