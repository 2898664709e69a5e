package dev.readback.quiz.authoring;

import dev.readback.platform.ProblemException;

/** Text that people send, checked before it is kept. */
public final class Text {
    private Text() {
    }

    /**
     * @param text may be {@code null}, which is none
     * @param setting the setting that {@code most} comes from
     * @throws ProblemException when it is longer than {@code most} UTF-16 units, or cannot be stored and shown
     */
    public static void check(String field, String text, int most, String setting) {
        if (text == null) return;
        if (text.length() > most) {
            throw ProblemException.invalid(field,
                    "must have at most " + most + " characters (" + setting + "), had " + text.length());
        }
        if (text.codePoints().anyMatch(Text::isUnusable)) {
            throw ProblemException.invalid(field, "must not contain control characters or halves of characters");
        }
    }

    private static boolean isUnusable(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE
                || Character.isISOControl(codePoint) && !Character.isWhitespace(codePoint);
    }
}
