package dev.readback.dialogue;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells by a turn's words what is wanted. What is said in one plain way is known by rules, with no model run; the rest is for
 * {@link IntentModel}. To take a question for a wish is the worst mistake, so that a wish must be likely.
 */
public final class Intents {
    /** How likely a turn must be any wish at all; this and the next were chosen by cross-validation (IntentEvaluation). */
    static final double LEAST_LIKELY = 0.7;
    /** Wishes are short; what is long is mostly a question about something that the templates never named. */
    private static final double LEAST_LIKELY_OF_LONG = 0.9;
    private static final int SHORT = 7;
    private static final double SURELY_OUTSIDE = 0.75;
    private static final String TRAIL = "(?: please| pls| now| it| this| the quiz| the article| me)*";
    private static final Map<Intent, Pattern> SURE = Map.of(
            Intent.GREETING,
            Pattern.compile("(?:hello|hi|hey|hiya|good (?:morning|evening|afternoon|day))(?: (?:there|readback|all|again))?"),
            Intent.THANKS, Pattern.compile("(?:many )?(?:thanks|thank you|thx|cheers)(?: a lot| very much| so much)?"),
            Intent.HINT, Pattern.compile("(?:a |another )?(?:hint|clue)" + TRAIL),
            Intent.STOP, Pattern.compile("(?:please )?(?:stop|quit|exit|cancel|enough)" + TRAIL),
            Intent.QUIZ, Pattern.compile("(?:please )?(?:quiz|test) me" + TRAIL + "|quiz"),
            Intent.HELP, Pattern.compile("(?:please )?help" + TRAIL),
            Intent.SUMMARISE, Pattern.compile("(?:please )?summari[sz]e" + TRAIL + "|(?:a )?summary" + TRAIL),
            Intent.COMPARE, Pattern.compile("(?!wh|how )(?:\\S+ ){1,4}(?:vs|versus)(?: \\S+){1,4}"),
            Intent.TIMELINE, Pattern.compile("(?:a |the )?timeline" + TRAIL),
            Intent.MORE, Pattern.compile("(?:tell me )?more" + TRAIL + "|go on" + TRAIL));
    private static final Pattern FACT_OUTSIDE = Pattern
            .compile("(?i)^(?:(?:who|what)(?:'s| is| was) the (?:(?:president|capital|king|queen|population"
                    + "|prime minister|currency|language|chancellor) of|(?:best|\\p{L}+est|most \\p{L}+) \\p{L}+ (?:in|of))"
                    + "|how many people live in) (?:the )?(.+?)[?. ]*$");
    /** Nobody words a wish so: templates, markup, addresses, orders to a machine. */
    private static final Pattern CODE = Pattern.compile("[{}<>|\\[\\]\\\\]|://|--");
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)*");
    private final Predicate<String> named;
    private final Predicate<String> lookedUp;
    private final Function<String, float[]> vector;

    /**
     * @param named whether the article has a name
     * @param lookedUp whether a turn looks something up: "tell me more about cocoa" wishes for no more of the last answer
     * @param vector of a short text
     */
    public Intents(Predicate<String> named, Predicate<String> lookedUp, Function<String, float[]> vector) {
        this.named = named;
        this.lookedUp = lookedUp;
        this.vector = vector;
    }

    public Intent of(String turn) {
        var outside = FACT_OUTSIDE.matcher(turn.strip());
        if (outside.matches() && Character.isUpperCase(outside.group(1).charAt(0)) && !named.test(outside.group(1))) {
            return Intent.DECLINED;
        }
        String words = TurnFeatures.words(turn);
        if (words.isEmpty() || CODE.matcher(turn).find()) return Intent.QUESTION;
        return sure(words).orElseGet(() -> lookedUp.test(turn) ? Intent.QUESTION : likeliest(turn, words));
    }

    /** What is said in one plain way; empty for all that has to be weighed. */
    public static Optional<Intent> plainly(String turn) {
        return sure(TurnFeatures.words(turn));
    }

    private static Optional<Intent> sure(String words) {
        return SURE.entrySet().stream().filter(each -> each.getValue().matcher(words).matches()).map(Map.Entry::getKey)
                .findFirst();
    }

    private Intent likeliest(String turn, String words) {
        return likeliest(IntentModel.shipped().probabilities(TurnFeatures.of(words, vector.apply(words))),
                namesWhatIsThere(turn),
                words.split(" ").length > SHORT ? LEAST_LIKELY_OF_LONG : LEAST_LIKELY);
    }

    /** @param named whether the turn names what the article names: a fact about that is asked like any other */
    static Intent likeliest(Map<String, Double> likely, boolean named, double least) {
        boolean outside = !named && likely.get(IntentModel.OUTSIDE) >= SURELY_OUTSIDE;
        Map<Intent, Double> merged = new EnumMap<>(Intent.class);
        likely.forEach((label, value) -> merged.merge(
                Intent.of(label).orElse(outside ? Intent.DECLINED : Intent.QUESTION), value, Double::sum));
        if (merged.remove(Intent.QUESTION) > 1 - least) return Intent.QUESTION;
        return Collections.max(merged.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    private boolean namesWhatIsThere(String turn) {
        return NAME.matcher(turn).results().anyMatch(name -> named.test(name.group()));
    }

    /** In lower case, keywords mended, without marks at the end and what only leads up to a wish. */
    static String plain(String turn) {
        String lower = turn.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[!?.,\\s]+$", "").replaceAll("[,!]", " ")
                .replaceAll("\\s+", " ").strip();
        String mended = Keywords.mended(lower);
        return mended.replaceFirst(
                "^(?:(?:ok|okay|well|so|now|please|and|can (?:you|i)|could (?:you|i)|would you|i(?: want|'d like| would like| need)"
                        + "(?: to)?|let'?s|have|give me) (?=\\w+ .*|summary|sum))+?(?=(?:have|give|see|a |an |the |summar|sum |tell|order|compare|list|show|do |"
                        + "elaborate|test|quiz|brief|short|point|be |stop|end |finish))",
                "").replaceFirst("^(?:have|give me|see) (?:a|an) ", "a ");
    }
}
