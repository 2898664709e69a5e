package dev.readback.answering;

import java.util.Locale;

/** What the check of a claim came to. Everything but {@link #KEPT} is dropped and counted. */
public enum ClaimVerdict {
    KEPT,
    /** It is more than one sentence, or holds signs that its source does not. */
    NOT_PLAIN,
    /** Its quote does not stand in the article. */
    QUOTE_NOT_FOUND,
    /** A word, name or figure of it is not in the sentence that it quotes. */
    WORDS_NOT_QUOTED,
    /** It says no where its source says yes, or leaves out that its source leaves it open or is someone's word. */
    OTHERWISE_MEANT,
    /** Its words stand in its source, but put together otherwise. */
    OTHERWISE_PUT;

    /** Lower case, hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
