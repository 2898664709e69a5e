package dev.readback.quiz.taking;

import java.util.Arrays;

/** What grading says about one item; {@link #code()} is the spelling of the API and of the database. */
public enum Verdict {
    CORRECT("correct", 1),
    INCORRECT("incorrect", 0),
    UNSURE("unsure", 0),
    UNANSWERED("unanswered", 0);

    private final String code;
    private final int score;

    Verdict(String code, int score) {
        this.code = code;
        this.score = score;
    }

    public String code() {
        return code;
    }

    /** Points for the item; every item is worth at most {@link #MAX_SCORE}. */
    public int score() {
        return score;
    }

    static final int MAX_SCORE = 1;

    static Verdict of(String code) {
        return Arrays.stream(values()).filter(verdict -> verdict.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown verdict " + code));
    }
}
