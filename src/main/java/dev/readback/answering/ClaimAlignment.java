package dev.readback.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * A claim's words found in one sentence in the claim's order, with nothing left out between, before or after them that could
 * change who does what: a modifier before its noun ("the sea wall"), or what a preposition or a comma opens ("the tower on the
 * rock"), but no verb, no clause of its own and no second part of a compound ("the army commander"). What is left of the small
 * words joins them as in the claim ({@link Joint}).
 *
 * @param claimed the joints of the claim's words, in order; at least one
 * @param told those of the tokens that say them, one for each
 */
record ClaimAlignment(List<Joint> claimed, List<Joint> told) {
    private static final Set<String> RELATIVE = FunctionWords.words("who which that");

    /**
     * @param claim all of it
     * @param words of the claim that count, at least one
     */
    static Optional<ClaimAlignment> of(List<Token> claim, List<Token> words, List<Token> said) {
        List<Joint> claimed = joints(claim, words.stream().map(claim::indexOf).toList());
        for (int start = 0; start < said.size(); start++) {
            if (!ClaimWords.isSame(words.get(0), said.get(start)) || !isBeginning(said, start)) continue;
            Optional<List<Joint>> told = walk(words, said, start).filter(at -> isEnd(said, at.get(at.size() - 1)))
                    .map(at -> joints(said, at));
            if (told.filter(joints -> isAlike(claimed, joints, Joint::says)).isPresent()) {
                return Optional.of(new ClaimAlignment(claimed, told.get()));
            }
        }
        return Optional.empty();
    }

    /** The token that says the claim's first word. */
    int first() {
        return told.get(0).to();
    }

    /** The one that says its last. */
    int last() {
        return told.get(told.size() - 1).to();
    }

    /** Whether no word is said with a "not" in one of them and without it in the other. */
    boolean negatesAlike() {
        return isAlike(claimed, told, (there, joint) -> joint.from() < 0 || there.negates() == joint.negates());
    }

    private static boolean isAlike(List<Joint> claimed, List<Joint> told, BiPredicate<Joint, Joint> alike) {
        return IntStream.range(0, told.size()).allMatch(word -> alike.test(told.get(word), claimed.get(word)));
    }

    private static List<Joint> joints(List<Token> tokens, List<Integer> at) {
        return IntStream.range(0, at.size())
                .mapToObj(word -> new Joint(tokens, word == 0 ? -1 : at.get(word - 1), at.get(word))).toList();
    }

    private static Optional<List<Integer>> walk(List<Token> words, List<Token> said, int start) {
        List<Integer> at = new ArrayList<>(List.of(start));
        int reached = start;
        for (int word = 1; word < words.size(); word++) {
            int next = reached + 1;
            while (next < said.size() && !ClaimWords.isSame(words.get(word), said.get(next)))
                next++;
            if (next == said.size() || !mayBeLeftOut(said, reached, next)) return Optional.empty();
            at.add(next);
            reached = next;
        }
        return Optional.of(at);
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
