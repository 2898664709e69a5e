package dev.readback.quiz;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of item that Readback writes; {@link #code()} is the spelling of the API. */
public enum ItemKind {
    MULTIPLE_CHOICE("multiple-choice"),
    TRUE_FALSE("true-false"),
    CLOZE("cloze"),
    SHORT_ANSWER("short-answer"),
    FIND_EVIDENCE("find-evidence"),
    ORDERING("ordering");

    private final String code;

    ItemKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether one of several options is right. */
    public boolean isChoice() {
        return this == MULTIPLE_CHOICE || this == FIND_EVIDENCE;
    }

    public boolean isTyped() {
        return this == CLOZE || this == SHORT_ANSWER;
    }

    public static Optional<ItemKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
