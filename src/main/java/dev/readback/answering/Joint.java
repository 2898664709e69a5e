package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.List;
import java.util.Set;

/**
 * What joins a word to a word before it: the small words that a claim may put otherwise, but not so that they turn what is said.
 * "The police were attacked by rebels" has every word of "the police attacked rebels", "until 1901" that of "in 1901".
 *
 * @param tokens of one sentence
 * @param from the place of the word before, or -1 for the sentence's first
 * @param to the place of the word; above {@code from}
 */
record Joint(List<Token> tokens, int from, int to) {
    private static final Set<String> PLACES = words("in on at");
    /** "The city of Kiel" is Kiel. */
    private static final Set<String> NAMING = words("city town village port island republic state province month year age");
    /** What bounds a number or makes another of one; it is not left out. */
    private static final Set<String> STANDING = words("least most more less fewer some several many half part certain roughly "
            + "approximately vice deputy acting assistant interim first second third fourth fifth next last only other another");
    private static final Set<String> PRESENT = words("am is are");
    private static final Set<String> PAST = words("was were");
    private static final Set<String> LINKING = words("and or ,");
    /** What follows these belongs to the noun before: "is of" and "is with" say something else. */
    private static final Set<String> HANGING = words("of by for with as to");

    /** Whether the source, where this joint stands, says what {@code claimed}, the same joint of a claim, says. */
    boolean says(Joint claimed) {
        boolean whole = isAfterLeftOut() || modifiers().stream().noneMatch(token -> STANDING.contains(token.lower()));
        return whole && isGovernedLike(claimed) && isVoicedLike(claimed) && isLike(claimed);
    }

    /** Whether a "not" or "never" stands here. */
    boolean negates() {
        return tokens.subList(from + 1, to).stream().anyMatch(Caution::negates);
    }

    private List<Token> modifiers() {
        int start = to;
        while (start > from + 1 && isModifier(tokens.get(start - 1)))
            start--;
        return tokens.subList(start, to);
    }

    private boolean isGovernedLike(Joint claimed) {
        String here = governing();
        String there = claimed.governing();
        boolean begins = from < 0 && there.isEmpty() && !isNumber(tokens.get(to));
        boolean day = here.isEmpty() && PLACES.contains(there) && isDay(tokens.get(to));
        return here.equals(there) || begins || day || there.isEmpty() && isAfterLeftOut();
    }

    /** The preposition that the word hangs on, "in" also for "on" and "at"; empty when there is none. */
    private String governing() {
        int at = governor();
        if (at < 0) return "";
        String word = tokens.get(at).lower();
        return PLACES.contains(word) ? "in" : word;
    }

    private int governor() {
        int at = to - 1;
        while (at > from && (isModifier(tokens.get(at)) || names(at)))
            at--;
        return at >= 0 && isPreposition(tokens.get(at)) ? at : -1;
    }

    private boolean names(int at) {
        return tokens.get(at).lower().equals("of") && at - 1 > from && NAMING.contains(tokens.get(at - 1).lower());
    }

    /** The verb of "the tower on the rock fell", which does not hang on "on"; in "by heavily armed men" nothing was left out. */
    private boolean isAfterLeftOut() {
        int at = governor();
        boolean verb = Lemma.isPast(tokens.get(to).text()) && !(from >= 0 && Lemma.isPast(tokens.get(from).text()));
        return verb && at > from && !tokens.get(at).lower().equals("by") && tokens.subList(at + 1, to).stream()
                .anyMatch(token -> !isSmall(token) && !token.lower().endsWith("ly"));
    }

    /** Passive where the other is, active where it is; "Kiel, founded in 1242" may become "Kiel was founded". */
    private boolean isVoicedLike(Joint claimed) {
        if (!isVerb() && !claimed.isVerb()) return true;
        return isPassive() == claimed.isPassive() || claimed.isPassive() && isReduced();
    }

    private boolean isVerb() {
        return Lemma.isPast(tokens.get(to).text()) || tokens.get(to).lower().endsWith("ing");
    }

    /** With a form of "be" before it, other verbs of a row between, or with "by" after it that tells no amount. */
    private boolean isPassive() {
        int at = to - 1;
        while (at >= 0 && isBeforeVerb(tokens.get(at)) && !isOneOf(FunctionWords.BE, tokens.get(at)))
            at--;
        if (at >= 0 && isOneOf(FunctionWords.BE, tokens.get(at))) return true;
        boolean by = to + 1 < tokens.size() && tokens.get(to + 1).lower().equals("by");
        boolean amount = to + 2 < tokens.size() && isNumber(tokens.get(to + 2));
        return by && !amount && Lemma.isPast(tokens.get(to).text());
    }

    /** "Was not badly damaged and". */
    private static boolean isBeforeVerb(Token token) {
        String word = token.lower();
        return FunctionWords.isAuxiliary(word) || Caution.negates(token) || Lemma.isPast(word) || word.endsWith("ly")
                || LINKING.contains(word);
    }

    private static boolean isOneOf(Set<String> auxiliaries, Token token) {
        return auxiliaries.contains(FunctionWords.withoutNot(token.lower()));
    }

    private boolean isReduced() {
        boolean comma = from >= 0 && to == from + 2 && tokens.get(from + 1).text().equals(",");
        return comma && to + 1 < tokens.size() && isPreposition(tokens.get(to + 1));
    }

    /** Whether one is said of the other no more than in the source, and what was is not said to be. */
    private boolean isLike(Joint claimed) {
        if (from < 0) return true;
        boolean isNow = claimed.has(PRESENT) && has(PAST) && !has(PRESENT);
        boolean isNew = claimed.has(FunctionWords.BE) && !has(FunctionWords.BE);
        boolean hasNew = claimed.has(FunctionWords.HAVE) && !has(FunctionWords.HAVE) && !isVerb();
        return !isNow && !hasNew && (!isNew || isVerb() || isApposition() || isPlace());
    }

    private boolean has(Set<String> auxiliaries) {
        return tokens.subList(from + 1, to).stream().anyMatch(token -> isOneOf(auxiliaries, token));
    }

    /** "The lamp, a new model, burned", and not the second of a row. */
    private boolean isApposition() {
        boolean opened = to > from + 2 && tokens.get(from + 1).text().equals(",") && opensNoun(tokens.get(from + 2));
        return opened && tokens.subList(to + 1, tokens.size()).stream()
                .takeWhile(token -> token.isWord() || !",;.".contains(token.text()))
                .noneMatch(token -> LINKING.contains(token.lower()));
    }

    private static boolean opensNoun(Token token) {
        return FunctionWords.ARTICLES.contains(token.lower()) || FunctionWords.POSSESSIVE.contains(token.lower());
    }

    /** "The lighthouse on the rock" is on it. */
    private boolean isPlace() {
        Token next = tokens.get(from + 1);
        return isPreposition(next) && !HANGING.contains(next.lower());
    }

    /** What may stand between a preposition and its noun. */
    private static boolean isModifier(Token token) {
        boolean mark = "\"\u201c\u201d".contains(token.text());
        boolean word = token.isWord() && !isPreposition(token) && !FunctionWords.CONJUNCTIONS.contains(token.lower());
        return mark || word && !FunctionWords.isAuxiliary(token.lower()) && !Caution.negates(token);
    }

    private static boolean isSmall(Token token) {
        return !token.isWord() || opensNoun(token);
    }

    private static boolean isPreposition(Token token) {
        return FunctionWords.PREPOSITIONS.contains(token.lower());
    }

    private static boolean isNumber(Token token) {
        return token.isFigure() || FunctionWords.NUMBERS.contains(token.lower());
    }

    private static boolean isDay(Token token) {
        return token.isCapital() && token.lower().endsWith("day");
    }
}
