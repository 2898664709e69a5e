package dev.readback.llm;

import java.util.Locale;

/** Why a guest said nothing that can be read; the reason follows its name. */
enum LlmFailure {
    TIMED_OUT("did not answer in time"),
    UNREACHABLE("could not be reached"),
    KEY_REFUSED("did not accept the key"),
    LIMITED("takes no more questions for now"),
    FAULTY("answered with an error"),
    CUT_OFF("broke off while answering"),
    TOO_LONG("did not come to an end"),
    UNREADABLE("answered in a form that cannot be read"),
    RESTING("has failed too often and is not asked for a while"),
    BUSY("is asked too much at once"),
    SPENT("has used up its tokens for this hour");

    private final String reason;

    LlmFailure(String reason) {
        this.reason = reason;
    }

    /** In words for a reader. */
    String reason() {
        return reason;
    }

    /** Lower case, hyphens. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
