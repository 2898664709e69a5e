package dev.readback.answering;

import static dev.readback.answering.FunctionWords.ASKING;
import static dev.readback.answering.FunctionWords.AUXILIARIES;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What form an answer takes, from the question's words alone. Capitals, question marks and the commonest misspellings of the
 * question words make no difference. "Is it A or B?" asks to choose, so one span answers it, not yes or no.
 */
enum AnswerForm {
    /** One stretch of the article. */
    ONE,
    /** All members of a list, or several stretches. */
    SEVERAL,
    /** Yes or no, with what shows it. */
    YES_NO;

    /** Words that only lead up to the question inside: "so, can you tell me who…". */
    private static final Pattern LEAD = Pattern.compile("^(?:(?:so|and|but|well|ok|okay|please|hi|hello|hey|now|then)\\b,?\\s+"
            + "|(?:can|could|will|would|do|did) (?:you|u|anyone|somebody|someone) (?:please )?"
            + "(?:tell|explain|say|know|show|remember|find|give)(?: (?:me|us))?+(?: out)?+,?+ (?!about)"
            + "|(?:can|could|will|would) (?:you|u) (?:please )?(?=name|list|identify|describe|summari[sz]e|give|state|mention|outline"
            + "|define|enumerate|compare)"
            + "|(?:does|do|did)(?:n't)? (?:(?:the|this) (?:article|text|author|writer|report|story|passage|piece|source)|it|they) "
            + "(?:say|tell|mention|explain|state|describe|specify|reveal|report|indicate|give|show|name)(?: (?:me|us))? "
            + "(?=(?:" + String.join("|", ASKING) + "|if|whether)\\b)"
            + "|(?:do )?(?:tell|show|remind)(?: (?:me|us))?+ (?!about)|do (?=name|list|give|say|explain|describe)"
            + "|i (?:want|need|would like|'d like|wonder)(?: to know)? |i'd like to know "
            + "|(?:according to|in|on|at|after|before|during|by|under|from) [^,?]{1,60}, (?=" + String.join("|", ASKING) + "|"
            + String.join("|", AUXILIARIES) + "|name|list))");
    /** What is asked is what follows. */
    private static final Pattern WHETHER = Pattern.compile("^(?:(?:if (?!.*,.*\\b(?:" + String.join("|", ASKING)
            + ")\\b|.*\\bwhat (?:would|can|could|will|is|does)\\b)|(?:whether|true or false|yes or no)\\b[:,]?\\s*)"
            + "|(?:is|was)(?:n't)? it (?:true|correct|right|the case) that "
            + "|(?:does|do|did) (?:(?:the|this) )?(?:article|text|author|writer|report|story) (?:say|state|mention) that )");
    private static final Pattern TAG = Pattern.compile(",\\s*(?:right|correct|true|yes|no|innit"
            + "|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n't|nt)? "
            + "(?:it|he|she|they|there|we|you))\\W*$");
    /** Asks, but may be a part of what is said ("the count was right?"), so that it is never taken away. */
    private static final Pattern BARE_TAG = Pattern.compile("\\s(?:right|correct)\\?\\W*$");
    private static final Pattern OR_NOT = Pattern.compile("\\sor not\\W*$");
    private static final Pattern CHOICE = Pattern.compile(".*\\bor\\b(?! not\\b).*");
    /** Written so, it is no name. */
    private static final Pattern OR = Pattern.compile("\\b(?:or|OR)\\b");
    private static final Set<String> IMPERATIVES = Set.of("tell", "name", "list", "give", "say", "explain", "describe", "show",
            "let", "not");
    private static final Set<String> ALWAYS_ASKING = Set.of("what", "how", "why");
    private static final Set<String> TELLING = FunctionWords.words("say said tell know known mention mentioned explain explained "
            + "clear understand understood remember reveal revealed show shown find sure learn learned state stated about certain "
            + "specify specified describe described decide decided out see");
    private static final Pattern MISSPELT_WHAT = Pattern.compile("\\b(?:waht|wat|wht|whta|hwat)\\b");
    private static final Pattern MISSPELT_WHICH = Pattern.compile("\\b(?:wich|whcih|whitch|wihch|whihc|witch(?= \\w+s\\b))\\b");
    private static final Pattern MISSPELT_WHO = Pattern.compile("^(?:hwo|whoo|woh)\\b");

    static AnswerForm of(String question) {
        String plain = plain(question);
        List<String> words = words(plain);
        if (words.isEmpty()) return ONE;
        if (asksWhether(question, plain, words)) return YES_NO;
        return Plural.asks(words) ? SEVERAL : ONE;
    }

    /** What is asked, in lower case, well spelt and without what leads up to it. */
    static String plain(String question) {
        String plain = question.strip().replaceAll("\\s+", " ").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
        plain = MISSPELT_WHAT.matcher(plain).replaceAll("what");
        plain = MISSPELT_WHICH.matcher(plain).replaceAll("which");
        plain = MISSPELT_WHO.matcher(plain).replaceAll("who");
        for (String led = ""; !led.equals(plain);) {
            led = plain;
            plain = LEAD.matcher(plain).replaceFirst("");
        }
        return plain;
    }

    /** What a yes-or-no question claims, in {@link #plain} words: without "is it true that", "or not" and "isn't it". */
    static String claim(String question) {
        String claim = OR_NOT.matcher(WHETHER.matcher(plain(question)).replaceFirst("")).replaceFirst("");
        List<String> words = words(claim);
        return !words.isEmpty() && FunctionWords.isAuxiliary(words.get(0)) ? claim : TAG.matcher(claim).replaceFirst("");
    }

    private static boolean asksWhether(String question, String plain, List<String> words) {
        if (WHETHER.matcher(plain).lookingAt()) return true;
        boolean isChoice = CHOICE.matcher(plain).matches() && OR.matcher(question).find();
        if (isChoice || ASKING.contains(words.get(0))) return false;
        return beginsWithAuxiliary(words, plain.endsWith("?")) || TAG.matcher(plain).find() || BARE_TAG.matcher(plain).find();
    }

    private static boolean beginsWithAuxiliary(List<String> words, boolean marked) {
        if (words.size() < 2 || !FunctionWords.isAuxiliary(words.get(0))) return false;
        boolean isImperative = words.get(0).equals("do") && IMPERATIVES.contains(words.get(1));
        return !isImperative && !isNoun(words.get(0), words.get(1), marked) && !asksInside(words);
    }

    /** "May elections", "will of Gbagbo". */
    private static boolean isNoun(String first, String next, boolean marked) {
        boolean isMonth = first.equals("may") && (Character.isDigit(next.charAt(0)) || !marked && !beginsSubject(next));
        return isMonth || FunctionWords.MODALS.contains(first) && FunctionWords.PREPOSITIONS.contains(next);
    }

    private static boolean beginsSubject(String word) {
        return FunctionWords.ARTICLES.contains(word) || FunctionWords.PERSONAL.contains(word)
                || FunctionWords.POSSESSIVE.contains(word);
    }

    /** "Is it known who…", "did he say why…", but not "did he leave when…" or "did the man who…". */
    private static boolean asksInside(List<String> words) {
        if (ASKING.contains(words.get(1))) return true;
        return IntStream.range(2, words.size()).anyMatch(at -> ALWAYS_ASKING.contains(words.get(at))
                || ASKING.contains(words.get(at)) && TELLING.contains(words.get(at - 1)));
    }

    private static List<String> words(String plain) {
        return Token.in(plain).stream().filter(Token::isWord).map(Token::text).toList();
    }
}
