package dev.readback.answering;

import static dev.readback.answering.FunctionWords.ASKING;
import static dev.readback.answering.FunctionWords.AUXILIARIES;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
            + "(?:tell|explain|say|know|show|remember|find|give)(?: (?:me|us))?(?: out)?,? (?!about)"
            + "|(?:can|could|will|would) (?:you|u) (?:please )?(?=name|list)"
            + "|(?:do )?(?:tell|show|remind)(?: (?:me|us))? (?!about)|do (?=name|list|give|say|explain|describe)"
            + "|i (?:want|need|would like|'d like|wonder)(?: to know)? |i'd like to know "
            + "|(?:according to|in|on|at|after|before|during|by|under|from) [^,?]{1,60}, (?=" + String.join("|", ASKING) + "|"
            + String.join("|", AUXILIARIES) + "|name|list))");
    private static final Pattern WHETHER = Pattern.compile("^(?:if|whether|true or false|yes or no)\\b.*");
    private static final Pattern TAG = Pattern.compile(".*(?:,\\s*(?:right|correct|true|yes|no|innit"
            + "|(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)(?:n't|nt)? (?:it|he|she|they|there|we|you))"
            + "|\\s(?:right|correct)\\?)\\W*$");
    private static final Pattern CHOICE = Pattern.compile(".*\\bor\\b(?! not\\b).*");
    private static final Set<String> IMPERATIVES = Set.of("tell", "name", "list", "give", "say", "explain", "describe", "show",
            "let", "not");
    private static final Pattern MISSPELT_WHAT = Pattern.compile("\\b(?:waht|wat|wht|whta|hwat)\\b");
    private static final Pattern MISSPELT_WHICH = Pattern.compile("\\b(?:wich|whcih|whitch|wihch|whihc|witch(?= \\w+s\\b))\\b");
    private static final Pattern MISSPELT_WHO = Pattern.compile("^(?:hwo|whoo|woh)\\b");

    static AnswerForm of(String question) {
        String plain = plain(question);
        List<String> words = words(plain);
        if (words.isEmpty()) return ONE;
        if (asksWhether(plain, words)) return YES_NO;
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

    private static boolean asksWhether(String plain, List<String> words) {
        if (WHETHER.matcher(plain).matches()) return true;
        if (CHOICE.matcher(plain).matches() || ASKING.contains(words.get(0))) return false;
        return beginsWithAuxiliary(words) || TAG.matcher(plain).matches();
    }

    private static boolean beginsWithAuxiliary(List<String> words) {
        if (words.size() < 2 || !FunctionWords.isAuxiliary(words.get(0))) return false;
        String next = words.get(1);
        boolean isMonth = words.get(0).equals("may") && Character.isDigit(next.charAt(0));
        boolean isImperative = words.get(0).equals("do") && IMPERATIVES.contains(next);
        return !ASKING.contains(next) && !isMonth && !isImperative;
    }

    private static List<String> words(String plain) {
        return Token.in(plain).stream().filter(Token::isWord).map(Token::text).toList();
    }
}
