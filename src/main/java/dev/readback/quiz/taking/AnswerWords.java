package dev.readback.quiz.taking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * An answer reduced to what counts: see {@link PlainText}, {@link NumberWords} and {@link DateWords} for what is made
 * alike. Then articles go, and at the beginning what leads in ("in", "it was", "about 500") and courtesy titles.
 *
 * @param words in order; may be empty
 */
record AnswerWords(List<String> words) {
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> LEAD_INS = Set.of("in", "at", "on", "it", "its", "is", "was", "are", "were",
            "because", "that", "by", "to", "into", "for", "they", "he", "she", "we", "i", "think", "believe", "had");
    private static final Set<String> HEDGES = Set.of("about", "around", "approximately", "roughly", "circa", "ca", "approx");
    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "sir", "dr", "doctor", "mister", "madam");
    /** Dropped only against an answer without any: King Charles is Charles, but not Prince Charles. */
    private static final Set<String> RANKS = Set.of("president", "general", "gen", "minister", "senator", "sen", "prof",
            "professor", "colonel", "col", "captain", "capt", "major", "lieutenant", "lt", "king", "queen", "prince", "princess",
            "pope", "judge", "justice", "governor", "gov", "rev", "reverend", "bishop", "archbishop", "emperor", "duke",
            "engineer", "sheikh", "lord", "lady", "chancellor");
    private static final Set<String> FUNCTION_WORDS = Set.of("of", "and", "or", "to", "from", "by", "for", "with", "in", "at",
            "on", "out", "de", "la", "le", "du", "del", "van", "von", "der", "the", "a", "an", "that", "this", "it", "is", "was");

    AnswerWords {
        words = List.copyOf(words);
    }

    static AnswerWords of(String text) {
        List<String> words = DateWords.inOneOrder(NumberWords.toDigits(PlainText.words(text)));
        return new AnswerWords(withoutLead(withoutArticles(words)));
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    int size() {
        return words.size();
    }

    String joined() {
        return String.join(" ", words);
    }

    long countIn(Set<String> set) {
        return words.stream().filter(set::contains).count();
    }

    /** Whether both are the same; a rank ("President") may stand on one side only, spaces may differ between letters. */
    boolean same(AnswerWords other) {
        if (words.equals(other.words)) return !isEmpty();
        boolean oneHasRank = hasRank() != other.hasRank();
        if (oneHasRank && withoutRanks().equals(other.withoutRanks())) return true;
        return !hasNumbers() && !isEmpty() && String.join("", words).equals(String.join("", other.words));
    }

    /** Whether this is {@code key}, word by word, with slips of the pen. */
    boolean sameButForSpelling(AnswerWords key) {
        if (size() != key.size()) return false;
        for (int i = 0; i < size(); i++) {
            String right = key.words.get(i);
            if (!right.equals(words.get(i)) && !Spelling.isSlip(right, words.get(i))) return false;
        }
        return true;
    }

    boolean sharesAWord(AnswerWords key) {
        return words.stream().anyMatch(word -> !isFunctionWord(word) && key.hasOrResembles(word));
    }

    /** Whether a word of {@code other} that carries meaning has nothing like it here. */
    boolean lacks(AnswerWords other) {
        return other.words.stream()
                .anyMatch(word -> !isFunctionWord(word) && !RANKS.contains(word) && !hasOrResembles(word));
    }

    boolean hasNumbers() {
        return words.stream().anyMatch(NumberWords::isNumber);
    }

    /** Whether the numbers of {@code other} stand here, in that order. */
    boolean numbersContain(AnswerWords other) {
        int reached = 0;
        List<String> numbers = numbers();
        for (String number : other.numbers()) {
            int found = numbers.subList(reached, numbers.size()).indexOf(number);
            if (found < 0) return false;
            reached += found + 1;
        }
        return true;
    }

    /** Whether this begins with {@code before} and ends with {@code after}, as when a learner types the whole sentence. */
    boolean isAround(AnswerWords before, AnswerWords after) {
        return before.size() + after.size() > 1 && size() >= before.size() + after.size()
                && words.subList(0, before.size()).equals(before.words)
                && words.subList(size() - after.size(), size()).equals(after.words);
    }

    AnswerWords between(AnswerWords before, AnswerWords after) {
        return new AnswerWords(withoutLead(words.subList(before.size(), size() - after.size())));
    }

    private boolean hasOrResembles(String word) {
        return words.stream().anyMatch(own -> own.equals(word) || Spelling.resembles(own, word));
    }

    /** Whether {@code other}'s words stand here, one after the other. */
    boolean holds(AnswerWords other) {
        return !other.isEmpty() && Collections.indexOfSubList(words, other.words) >= 0;
    }

    boolean beginsOrEndsWith(AnswerWords other) {
        return size() >= other.size() && !other.isEmpty() && (words.subList(0, other.size()).equals(other.words)
                || words.subList(size() - other.size(), size()).equals(other.words));
    }

    /** The words that carry meaning, numbers among them. */
    List<String> content() {
        return words.stream().filter(word -> !isFunctionWord(word)).toList();
    }

    List<String> numbers() {
        return words.stream().filter(NumberWords::isNumber).toList();
    }

    private boolean hasRank() {
        return size() > 1 && RANKS.contains(words.get(0));
    }

    /** Without what stands before a name as its title; the last word stays. */
    List<String> withoutRanks() {
        int first = 0;
        while (first < size() - 1 && RANKS.contains(words.get(first)))
            first++;
        return words.subList(first, size());
    }

    private static List<String> withoutArticles(List<String> words) {
        if (words.isEmpty()) return words;
        List<String> kept = new ArrayList<>(words.subList(0, words.size() - 1));
        kept.removeIf(ARTICLES::contains);
        kept.addAll(lastUnlessAlone(words, kept.isEmpty()));
        return kept;
    }

    /** The last word stays even if it looks like an article ("hepatitis A"), unless there is nothing else. */
    private static List<String> lastUnlessAlone(List<String> words, boolean alone) {
        String last = words.get(words.size() - 1);
        return alone && ARTICLES.contains(last) ? Collections.emptyList() : List.of(last);
    }

    private static List<String> withoutLead(List<String> words) {
        int first = 0;
        while (first < words.size() - 1 && isLead(words.get(first), words.get(first + 1)))
            first++;
        return words.subList(first, words.size());
    }

    private static boolean isLead(String word, String next) {
        return LEAD_INS.contains(word) || COURTESY.contains(word) || HEDGES.contains(word) && NumberWords.isNumber(next);
    }
}
