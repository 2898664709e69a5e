package dev.readback.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells by a turn's words what is wanted: the first rule that matches, a question when none does. Keywords are mended first
 * ({@link Keywords}), so that "sumarise" and "hlep" are understood.
 */
public final class Intents {
    private static final String ASKS = "(?:who|whom|whose|what|which|where|when|why|how)";
    private static final String TEXT = "(?:(?:this|the) )?(?:article|text|story|piece|report|it|this)";
    private static final List<Rule> RULES = List.of(
            rule(Intent.GREETING, "(?:hello|hi|hey|hallo|hiya|greetings|good (?:morning|evening|afternoon|day))"
                    + "(?: (?:there|readback|you|all|everyone|again))?"),
            rule(Intent.THANKS,
                    "(?!.*\\b" + ASKS + "\\b)(?:\\w+ ){0,5}(?:thanks|thank you|thx|tnx|thank u|cheers|ty)(?: .{0,25})?"),
            rule(Intent.HINT, "(?!" + ASKS + " ).{0,25}\\b(?:hint|clue)s?(?: please| pls)?"),
            rule(Intent.STOP, "(?:please )?(?:stop|quit|end|exit|cancel|enough)(?: (?:it|now|this|the quiz|quiz|please))*"
                    + "|that'?s enough.*|no more questions.*|(?:i|let me) (?:want|would like|'d like)? ?(?:to )?(?:stop|quit)"),
            rule(Intent.QUIZ,
                    "(?:.*\\b)?(?:quiz|test) (?:me|my|us)\\b.*|.*\\b(?:start|do|take|give me|make|play|begin|want) (?:a |the )?"
                            + "quiz\\b.*|quiz(?: please)?|(?:please |now )?ask me (?:a |some )?(?:questions?|something|anything)\\b.*"
                            + "|.*\\bbe (?:tested|quizzed)\\b.*"),
            rule(Intent.HELP, "(?:please )?help(?: me)?(?: please)?|what (?:can|could|are) you (?:able to )?do.*|instructions.*"
                    + "|how (?:does|do) (?:this|it|i|you|readback) (?:work|use (?:this|it|you|readback))"
                    + "|what (?:kinds? of questions |questions )?(?:can|could|may|should) i (?:ask|do|say)\\b.*"),
            rule(Intent.SUMMARISE,
                    ".*\\b(?:summary|summari[sz]e|gist|tl ?;? ?dr|tldr|overview|nutshell|synopsis)\\b.*|.*\\bsum (?:it|this|"
                            + "that|the \\w+)? ?up\\b.*|what(?:'?s| is) (?:" + TEXT + " )?about|what is this all about"),
            rule(Intent.KEY_FACTS, "(?!who |where |when ).*\\b(?:key|main|most important|important|essential|central) "
                    + "(?:facts?|points?|things|takeaways?|messages?)\\b.*"),
            rule(Intent.TIMELINE, ".*\\b(?:time ?line|chronolog\\w+)\\b.*|what happened when|in (?:what|which) order .*"
                    + "|.*\\b(?:order|sort|list|show) .*\\bevents\\b.*\\b(?:order|date|time)\\b.*|.*\\border the events\\b.*"),
            rule(Intent.PEOPLE, "(?:.*\\b)?people and places\\b.*|(?:list|name|show|give me)(?: all| me)?(?: the)?"
                    + " (?:people|persons|places|organi[sz]ations|characters)\\b.*|(?:who|(?:what|which) (?:people|persons|places"
                    + "|organi[sz]ations|characters)) (?:are |is |were )?(?:all )?(?:the (?:people|persons) )?(?:mentioned|named|appears?"
                    + "|in (?:this|the) (?:article|text|story)|involved|there)(?: (?:in )?(?:here|there|" + TEXT + "))*"
                    + "|who are the (?:people|persons|main characters)\\b.*"),
            rule(Intent.DEFINE,
                    "define .*|what (?:does|do|did) .{2,40} mean(?: (?:here|in .*))?|what is meant by .*|what is the meaning of .*"
                            + "|(?:the )?(?:meaning|definition) of .*|explain the (?:term|word|expression) .*|what is the definition of .*"),
            rule(Intent.SHOW_WHERE,
                    "(?:can you |please |could you )?show (?:me )?(?:where|the (?:passage|place|sentence|source))\\b.{0,30}"
                            + "|where(?:'?s| is| does| did| do)? (?:it|that|this|the article|the text|they)(?: say| stand| written| come from)?"
                            + "(?: that| this| so)?(?: in (?:the|this) (?:article|text))?|where in (?:the|this) (?:article|text)\\b.*"
                            + "|(?:can you |could you |please )?point (?:me )?(?:to|out)\\b.*|which (?:sentence|passage|paragraph) .*"
                            + "|(?:what(?:'s| is) (?:your|the) )?sources?(?: please)?|how do you know(?: that)?"),
            rule(Intent.MORE,
                    "(?:can you |please |could you )?(?:tell me more|explain (?:more|further|that further|that|this|it)|elaborate"
                            + "|go on|continue|say more)\\b.{0,25}|(?:some |any )?more (?:details?|information|info)\\b.*|more(?: please)?"
                            + "|(?:is there )?anything (?:else|more)(?: .{0,25})?|what else(?: is there)?"),
            rule(Intent.COMPARE,
                    "(?:please |can you )?(?:compare|contrast) .*|(?:what(?:'s| is| are) )?(?:the )?differences? between .*"
                            + "|how (?:do|does|did) .* (?:differ|compare)\\b.*|.+ (?:vs|versus)\\.? .+"),
            rule(Intent.LIST,
                    "(?:please )?(?:list|enumerate|show|give me|name|tell me)?(?: me)? ?(?:all|every|each)(?: of)?(?: the)?"
                            + " (?:numbers?|figures?|dates?|quotes?|quotations?|names?)\\b.*|(?:list|enumerate) (?:the )?(?:numbers|figures|dates"
                            + "|quotes|quotations|names)\\b.*"),
            rule(Intent.DECLINED,
                    ".*\\b(?:your|an) opinion\\b.*|.*\\bdo you (?:really )?(?:think|like|agree|believe|want|feel|love|hate|prefer)"
                            + "\\b.*|.*\\b(?:would|should) you\\b.*|should (?:the|they|we|he|she|it|i|there|mr|people|\\w+ have)\\b.*"
                            + "|(?:is|are|was|were) .*\\b(?:good|bad|right|wrong|fair|evil|nice|stupid|guilty|just)\\b.*"
                            + "|who (?:will|is going to) win\\b.*|what (?:will|is going to|might) happen\\b.*|will (?!.*\\bbe \\w+ed\\b).*"
                            + "|(?:tell|write|sing|make)(?: me)? (?:a|an) (?:joke|poem|song|story|essay)\\b.*|.*\\bweather (?:today|tomorrow|like)\\b.*"));
    private static final Pattern FACT_OUTSIDE = Pattern
            .compile("(?i)^(?:who|what) (?:is|was) the (?:president|capital|king|queen|population"
                    + "|prime minister|currency|language|chancellor) of (.+?)[?. ]*$");

    private final Predicate<String> named;

    /** @param named whether the article has a name */
    public Intents(Predicate<String> named) {
        this.named = named;
    }

    public Intent of(String turn) {
        var outside = FACT_OUTSIDE.matcher(turn.strip());
        if (outside.matches() && Character.isUpperCase(outside.group(1).charAt(0)) && !named.test(outside.group(1))) {
            return Intent.DECLINED;
        }
        String plain = plain(turn);
        return RULES.stream().filter(rule -> rule.pattern.matcher(plain).matches()).map(Rule::intent).findFirst()
                .orElse(Intent.QUESTION);
    }

    /** In lower case, keywords mended, without marks at the end and what only leads up to a wish. */
    static String plain(String turn) {
        String lower = turn.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[!?.,\\s]+$", "").replaceAll("[,!]", " ")
                .replaceAll("\\s+", " ").strip();
        String mended = Keywords.mended(lower);
        return mended.replaceFirst(
                "^(?:(?:ok|okay|well|so|now|please|and|can (?:you|i)|could (?:you|i)|would you|i(?: want|'d like| would like| need)"
                        + "(?: to)?|let'?s|have|give me) (?=\\w+ .*|summary|sum))+?(?=(?:have|give|see|a |an |the |summar|sum |tell|order|compare|list|show|do |"
                        + "elaborate|test|quiz|brief|short|point|be |stop))",
                "").replaceFirst("^(?:have|give me|see) (?:a|an) ", "a ");
    }

    private record Rule(Intent intent, Pattern pattern) {}

    private static Rule rule(Intent intent, String pattern) {
        return new Rule(intent, Pattern.compile("(?:" + pattern + ")"));
    }
}
