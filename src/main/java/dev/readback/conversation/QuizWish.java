package dev.readback.conversation;

import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import dev.readback.dialogue.Intent;
import dev.readback.dialogue.Intents;

/**
 * What a turn wants of the item that is open. What is one of its options is always meant for it, however much it looks like a wish
 * ("Roe vs Wade", "Next"); the reader's own questions are not.
 */
enum QuizWish {
    ANSWER,
    HINT,
    SKIP,
    STOP,
    /** Something else: the item stays open. */
    ASIDE;

    private static final Pattern SKIPS = Pattern.compile("(?i)\\s*(?:skip|pass|next|i don'?t know|no idea)( it| this)?[.!]*\\s*");
    private static final Pattern ASKS = Pattern.compile("(?i).*\\b(?:who|whom|whose|what|which|where|when|why|how)\\b.*"
            + "|(?:and|but|so|then|also|is|are|was|were|do|does|did|has|have|had|can|could|would|should|(?:isn|aren|wasn|weren"
            + "|don|doesn|didn|hasn|haven|hadn|can|couldn|wouldn)['’]t)\\b.*|(?:may|will|shall|might|must)(?: \\S+){2,}");
    /** A guess may end in a question mark too; it has no more words than that. */
    private static final int SHORT = 4;

    /**
     * @param typed whether the item has no options
     * @param fits whether the turn is one of the item's options, or right when the answer is typed; asked only if it matters
     */
    static QuizWish of(String turn, Intent intent, boolean typed, BooleanSupplier fits) {
        boolean told = typed && (intent == Intent.QUESTION || turn.strip().endsWith("?"));
        if (!told && fits.getAsBoolean()) return ANSWER;
        if (SKIPS.matcher(turn).matches()) return SKIP;
        return switch (intent) {
            case HINT -> HINT;
            case STOP -> STOP;
            case QUESTION -> asks(turn, typed) ? ASIDE : ANSWER;
            case SUMMARISE, KEY_FACTS, PEOPLE, TIMELINE, DEFINE, MORE, SHOW_WHERE, COMPARE, LIST, GREETING, THANKS, HELP,
                    DECLINED, QUIZ ->
                typed && isShort(turn) && !isPlain(turn) && !asks(turn, true) ? ANSWER : ASIDE;
        };
    }

    private static boolean asks(String turn, boolean typed) {
        String line = turn.strip();
        return line.endsWith("?") && !(typed && isShort(line) && !ASKS.matcher(line).matches());
    }

    private static boolean isShort(String turn) {
        return turn.strip().split("\\s+").length <= SHORT;
    }

    /** "Two sides vs each other" may be a key; "thanks" and "summary" are none that is asked for. */
    private static boolean isPlain(String turn) {
        return Intents.plainly(turn).filter(intent -> intent != Intent.COMPARE).isPresent();
    }
}
