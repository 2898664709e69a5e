package dev.readback.quiz;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of item that Readback writes; {@link #code()} is the spelling of the API. */
public enum ItemKind {
    MULTIPLE_CHOICE("multiple-choice"),
    TRUE_FALSE("true-false"),
    CLOZE("cloze");

    private final String code;

    ItemKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ItemKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
