package dev.readback.answering;

import java.util.Arrays;

/**
 * Finds the other half of a bracket or a quotation mark. What was found once is kept, so that a text of nothing but brackets is
 * read once and not once for each of them; therefore one is for one span, whose ends only ever move inward.
 */
final class Brackets {
    static final String OPENING = "\"'([{\u201c\u2018\u00ab";
    static final String CLOSING = "\"')]}\u201d\u2019\u00bb";
    private static final int NONE = -1;
    private static final int UNKNOWN = -2;

    private final String text;
    private final int[] closing = new int[OPENING.length()];
    private final int[] opening = new int[OPENING.length()];

    Brackets(String text) {
        this.text = text;
        Arrays.fill(closing, UNKNOWN);
        Arrays.fill(opening, UNKNOWN);
    }

    /** Whether the opening mark at {@code start} closes before {@code end}. */
    boolean closes(int start, int end) {
        int mark = OPENING.indexOf(text.charAt(start));
        if (closing[mark] == UNKNOWN || closing[mark] != NONE && closing[mark] <= start) {
            closing[mark] = text.indexOf(CLOSING.charAt(mark), start + 1);
        }
        return closing[mark] != NONE && closing[mark] < end;
    }

    /** Whether the closing mark right before {@code end} was opened from {@code start} on. */
    boolean wasOpened(int start, int end) {
        int mark = CLOSING.indexOf(text.charAt(end - 1));
        if (opening[mark] == UNKNOWN || opening[mark] >= end - 1) {
            opening[mark] = text.lastIndexOf(OPENING.charAt(mark), end - 2);
        }
        return opening[mark] >= start;
    }
}
