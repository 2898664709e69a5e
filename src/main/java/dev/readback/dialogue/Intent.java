package dev.readback.dialogue;

import java.util.Arrays;
import java.util.Optional;

/** What a reader wants of a turn; {@link #code()} is the spelling of the API. */
public enum Intent {
    QUESTION("question"),
    SUMMARISE("summarise"),
    KEY_FACTS("key-facts"),
    PEOPLE("people"),
    TIMELINE("timeline"),
    DEFINE("define"),
    MORE("more"),
    SHOW_WHERE("show-where"),
    COMPARE("compare"),
    LIST("list"),
    GREETING("greeting"),
    THANKS("thanks"),
    HELP("help"),
    /** An opinion, a prediction or a fact from outside. */
    DECLINED("declined"),
    QUIZ("quiz"),
    HINT("hint"),
    STOP("stop");

    private final String code;

    Intent(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Intent> of(String code) {
        return Arrays.stream(values()).filter(intent -> intent.code.equals(code)).findFirst();
    }
}
