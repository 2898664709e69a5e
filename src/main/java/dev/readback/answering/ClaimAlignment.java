package dev.readback.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A claim's words found in one sentence in the claim's order, with nothing left out between, before or after them that could
 * change who does what: a modifier before its noun ("the sea wall"), or what a preposition or a comma opens ("the tower on the
 * rock"), but no verb, no clause of its own and no second part of a compound ("the army commander").
 *
 * @param first the token that says the claim's first word
 * @param last the token that says its last
 */
record ClaimAlignment(int first, int last) {
    private static final Set<String> RELATIVE = FunctionWords.words("who which that");

    /** @param words of the claim that count, at least one */
    static Optional<ClaimAlignment> of(List<Token> words, List<Token> said) {
        for (int start = 0; start < said.size(); start++) {
            if (!ClaimWords.isSame(words.get(0), said.get(start)) || !isBeginning(said, start)) continue;
            int last = walk(words, said, start);
            if (last >= 0 && isEnd(said, last)) return Optional.of(new ClaimAlignment(start, last));
        }
        return Optional.empty();
    }

    private static int walk(List<Token> words, List<Token> said, int start) {
        int reached = start;
        for (int word = 1; word < words.size(); word++) {
            int next = reached + 1;
            while (next < said.size() && !ClaimWords.isSame(words.get(word), said.get(next)))
                next++;
            if (next == said.size() || !mayBeLeftOut(said, reached, next)) return -1;
            reached = next;
        }
        return reached;
    }

    /** Whether a claim may begin here: not with what belongs to a noun before it, as in "the son of Gbagbo". */
    private static boolean isBeginning(List<Token> said, int start) {
        int before = start - 1;
        while (before >= 0 && isModifier(said.get(before)))
            before--;
        return before < 0 || !FunctionWords.PREPOSITIONS.contains(said.get(before).lower()) || isFirst(said, before);
    }

    private static boolean isFirst(List<Token> said, int at) {
        return said.subList(0, at).stream().noneMatch(Token::isWord);
    }

    private static boolean isModifier(Token token) {
        return FunctionWords.ARTICLES.contains(token.lower()) || FunctionWords.POSSESSIVE.contains(token.lower())
                || token.isPossessive();
    }

    /** Whether a claim may end here: not within a compound, as in "the army" of "the army commander". */
    private static boolean isEnd(List<Token> said, int last) {
        if (last + 1 >= said.size()) return true;
        Token next = said.get(last + 1);
        return !next.isWord() || isFunction(next) || next.lower().endsWith("ly");
    }

    private static boolean mayBeLeftOut(List<Token> said, int from, int to) {
        int verb = to;
        while (verb > from + 1 && (isSmall(said.get(verb - 1)) || isQuotationMark(said.get(verb - 1))))
            verb--;
        List<Token> between = said.subList(from + 1, verb).stream().filter(token -> !isQuotationMark(token)).toList();
        if (between.isEmpty() || isRelative(between)) return true;
        boolean opened = isSmall(between.get(0)) || between.get(0).text().equals(",") || isFunction(said.get(from));
        return opened && between.stream().noneMatch(ClaimAlignment::mayTurnIt);
    }

    /** ", who", "which": what follows is said of the word before. */
    private static boolean isRelative(List<Token> between) {
        Token last = between.get(between.size() - 1);
        boolean alone = between.size() == 1 || between.size() == 2 && between.get(0).text().equals(",");
        return alone && RELATIVE.contains(last.lower());
    }

    /** Words that carry nothing by themselves, auxiliaries among them; negations and doubts are weighed for the whole claim. */
    private static boolean isSmall(Token token) {
        String word = token.lower();
        if (!token.isWord() || FunctionWords.CONJUNCTIONS.contains(word)) return false;
        boolean weighed = Caution.negates(token) || FunctionWords.isAuxiliary(word) && Caution.leavesOpen(token);
        return weighed || ClaimWords.isFree(token) || FunctionWords.PREPOSITIONS.contains(word);
    }

    private static boolean isQuotationMark(Token token) {
        return "\"\u201c\u201d".contains(token.text());
    }

    private static boolean mayTurnIt(Token token) {
        String word = token.lower();
        boolean verb = FunctionWords.isAuxiliary(word) || Lemma.isPast(word) || word.endsWith("ing");
        boolean mark = !token.isWord() && !token.text().equals(",");
        return verb || mark || FunctionWords.CONJUNCTIONS.contains(word);
    }

    private static boolean isFunction(Token token) {
        String word = token.lower();
        return FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
                || FunctionWords.ARTICLES.contains(word) || FunctionWords.POSSESSIVE.contains(word)
                || FunctionWords.PERSONAL.contains(word) || FunctionWords.isAuxiliary(word);
    }
}
