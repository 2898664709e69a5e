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
                    + "(?: (?:there|readback|you|all|everyone|again|hey))?(?: how are you)?"),
            rule(Intent.THANKS,
                    "(?!.*\\b" + ASKS + "\\b)(?:\\w+ ){0,5}(?:thanks|thank you|thx|tnx|thank u|cheers|ty)(?: .{0,25})?"),
            rule(Intent.HINT, "(?!" + ASKS + " ).{0,25}\\b(?:hint|clue|tip)s?(?: please| pls)?"),
            rule(Intent.STOP, "(?:please )?(?:stop|quit|end|exit|cancel|enough|finish)(?: (?:it|now|this|the quiz|quiz|please))*"
                    + "|that'?s enough.*|no more questions.*|(?:i|let me) (?:want|would like|'d like)? ?(?:to )?(?:stop|quit)"),
            rule(Intent.STOP, "(?:i'?m|i am|we'?re) (?:done|finished)\\b.*"),
            rule(Intent.QUIZ,
                    "(?:.*\\b)?(?:quiz|test) (?:me|my|us)\\b.*|.*\\b(?:start|do|take|give me|make|play|begin|want|have) (?:a |the )?"
                            + "quiz\\b.*|(?:a |another |the )?quiz(?: please)?|(?:please |now )?ask me (?:a |some )?(?:questions?|something|anything)\\b.*"
                            + "|.*\\bbe (?:tested|quizzed)\\b.*"
                            + "|(?:please )?(?:check|test) (?:what i|if i|whether i) .*"),
            rule(Intent.HELP,
                    "(?:(?:please|can you|could you) )?help(?: me)?(?: please)?|what (?:can|could|are|do) you (?:able to )?do.*|instructions.*"
                            + "|how (?:does|do|can) (?:this|it|i|you|readback) (?:work|use (?:this|it|you|readback))"
                            + "|what (?:kinds? of questions |questions )?(?:can|could|may|should) i (?:ask|do|say)\\b.*"),
            rule(Intent.SUMMARISE,
                    ".*\\b(?:summary|summari[sz]e|gist|tl ?;? ?dr|tldr|overview|nutshell|synopsis|recap)\\b.*|.*\\bsum (?:it|this|"
                            + "that|the \\w+)? ?up\\b.*|what(?:'?s| is) (?:" + TEXT + " )?about|what is this all about"
                            + "|.*\\bshort(?:er)? version\\b.*|(?:please )?(?:shorten|condense) .*"),
            rule(Intent.KEY_FACTS, "(?!who |where |when ).*\\b(?:key|main|most important|important|essential|central) "
                    + "(?:facts?|points?|things|takeaways?|messages?)\\b.*"
                    + "|(?:the )?highlights(?: please)?|what are the highlights\\b.*|what (?:do|should|must) i (?:need to |have to )?know"
                    + "(?: (?:about|from) .*)?"),
            rule(Intent.TIMELINE, ".*\\b(?:time ?line|chronolog\\w+)\\b.*|.*\\bdates in (?:the )?(?:right )?order\\b.*"
                    + "|when did (?:all|everything) (?:this |that |of (?:this|that|it) )?happen\\b.*|what happened when|in (?:what|which) order .*"
                    + "|.*\\b(?:order|sort|list|show) .*\\bevents\\b.*\\b(?:order|date|time)\\b.*|.*\\border the events\\b.*"),
            rule(Intent.PEOPLE,
                    "(?:.*\\b)?people and places\\b.*|who'?s? (?:is )?who\\b.*|(?:list|name) every(?:body|one)\\b.*|(?:list|name|show|give me)(?: all| me)?(?: the)?"
                            + " (?:people|persons|places|organi[sz]ations|characters|countries|cities)\\b.*|(?:who|(?:what|which) (?:people|persons|places"
                            + "|organi[sz]ations|characters|countries|cities)) (?:are |is |were )?(?:all )?(?:the (?:people|persons) )?(?:mentioned|named|appears?"
                            + "|in (?:this|the) (?:article|text|story)|involved|there)(?: (?:in )?(?:here|there|" + TEXT + "))*"
                            + "|who are the (?:people|persons|main characters)\\b.*"),
            rule(Intent.DEFINE,
                    "define .*|what (?:does|do|did) .{2,40} mean(?: (?:here|in .*))?|what(?: is|'s) meant by .*|what do they mean by .*|what is the meaning of .*"
                            + "|how (?:is|does .{2,30} use) the (?:term|word|expression) .*|what is an? (?:\\p{L}+ ?){1,2}"
                            + "|(?:the )?(?:meaning|definition) of .*|explain the (?:term|word|expression) .*|what is the definition of .*"),
            rule(Intent.SHOW_WHERE,
                    "(?:can you |please |could you )?show (?:me )?(?:where|the (?:passage|place|sentence|source))\\b.{0,30}"
                            + "|where(?:'?s| is| does| did| do)? (?:it|that|this|the article|the text|they)(?: say| stand| written| come from)?"
                            + "(?: that| this| so)?(?: in (?:the|this) (?:article|text))?|where in (?:the|this) (?:article|text)\\b.*"
                            + "|(?:can you |could you |please )?point (?:me )?(?:to|out)\\b.*|which (?:sentence|passage|paragraph|line) .*"
                            + "|where did you (?:find|get|read|see) (?:it|that|this)\\b.*|(?:please )?highlight .*|prove it(?: please)?"
                            + "|(?:what(?:'s| is) (?:your|the) )?sources?(?: please)?|how do you know(?: that)?"),
            rule(Intent.MORE,
                    "(?:can you |please |could you |give me )?(?:tell me more|explain (?:more|further|that further|that|this|it)|elaborate|expand"
                            + "|go on|keep (?:going|talking)|continue|say more|more details?)\\b.{0,25}|(?:some |any )?more (?:details?|information|info)\\b.*|more(?: please)?"
                            + "|(?:is there )?anything (?:else|more)(?: .{0,25})?|(?:and )?what else(?: is there)?"),
            rule(Intent.COMPARE,
                    "(?:please |can you )?(?:compare|contrast|(?:a )?comparison of) .*|how (?:is|are|was|were) .* different from .*"
                            + "|what (?:distinguishes|separates) .* from .*|(?:what(?:'s| is| are) )?(?:the )?differences? between .*"
                            + "|how (?:do|does|did) .* (?:differ|compare)\\b.*|.+ (?:vs|versus)\\.? .+"),
            rule(Intent.LIST,
                    "(?:please )?(?:list|enumerate|show|give me|name|tell me)?(?: me)? ?(?:all|every|each)(?: of)?(?: the)?"
                            + " (?:numbers?|figures?|dates?|quotes?|quotations?|names?)\\b.*|(?:list|enumerate) (?:the )?(?:numbers|figures|dates"
                            + "|quotes|quotations|names)\\b.*|(?:which|what) (?:numbers|figures|dates|quotes|names) (?:are|does|do)\\b.*"
                            + "|(?:(?:can|could) i )?(?:have|see) all(?: of)?(?: the)? (?:numbers|figures|dates|quotes|quotations|names)\\b.*"),
            rule(Intent.DECLINED,
                    ".*\\b(?:your|an) opinion\\b.*|.*\\bdo you (?:really )?(?:think|reckon|like|agree|believe|want|feel|love|hate|prefer)"
                            + "\\b.*|.*\\b(?:would|should) you\\b.*|should (?:the|they|we|he|she|it|i|there|mr|people|\\w+ have)\\b.*"
                            + "|(?:is|are|was|were) .*\\b(?:good|bad|right|wrong|fair|evil|nice|stupid|guilty|just)\\b.*"
                            + "|who (?:will|is going to|'s going to) (?:win|be)\\b.*|who's going to .*|what (?:will|is going to|might) happen\\b.*|will (?!.*\\bbe \\w+ed\\b).*"
                            + "|(?:tell|write|sing|make)(?: me)? (?:a|an) (?:joke|poem|song|story|essay)\\b.*|.*\\bweather (?:today|tomorrow|like)\\b.*"));
    private static final Pattern FACT_OUTSIDE = Pattern
            .compile("(?i)^(?:(?:who|what)(?:'s| is| was) the (?:(?:president|capital|king|queen|population"
                    + "|prime minister|currency|language|chancellor) of|(?:best|\\p{L}+est|most \\p{L}+) \\p{L}+ (?:in|of))"
                    + "|how many people live in) (?:the )?(.+?)[?. ]*$");
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
                        + "elaborate|test|quiz|brief|short|point|be |stop|end |finish))",
                "").replaceFirst("^(?:have|give me|see) (?:a|an) ", "a ");
    }

    private record Rule(Intent intent, Pattern pattern) {}

    private static Rule rule(Intent intent, String pattern) {
        return new Rule(intent, Pattern.compile("(?:" + pattern + ")"));
    }
}
