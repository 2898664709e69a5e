package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question's words found in a sentence, in the question's order, with nothing between them that could change who does what.
 *
 * @param at for each word of the question the token that says it
 * @param between the tokens among them that the question does not have
 * @param negations how many of those say no
 * @param other the ordinal of the one figure that the sentence fills otherwise, or -1
 */
record Alignment(List<Integer> at, List<Integer> between, int negations, int other) {
    private static final Set<String> FREE = words("general president already then now today "
            + "yesterday also soon");
    /** Adverbs of when and how: with or without them the same is so. "Mainly", "nominally" or "not immediately" are others. */
    private static final Set<String> MANNER = words(
            "recently finally eventually suddenly quickly slowly officially publicly formally "
                    + "openly secretly directly immediately currently previously repeatedly successfully jointly personally "
                    + "safely quietly peacefully unanimously subsequently actually really regularly badly severely heavily seriously fatally annually daily weekly");
    private static final Set<String> REFUSING = words("refus fail declin");
    private static final Set<String> RANKS = words(
            "first second third fourth fifth sixth seventh eighth ninth tenth next last only "
                    + "old new inner outer upper lower northern southern eastern western rest "
                    + "other another same");
    /** Words between an article and its noun that the question may leave out ("the November election"). */
    private static final int MOST_BEFORE_NOUN = 2;
    /** Words that may be left out between two words of the question. */
    private static final int MOST_BETWEEN = 8;
    /** More places than that in one sentence are no prose. */
    private static final int MOST_PLACES = 20;

    int first() {
        return at.get(0);
    }

    int last() {
        return at.get(at.size() - 1);
    }

    /** One for each place where the question's first word stands, in the order of the text. */
    static List<Alignment> of(YesNoQuestion question, List<Token> said) {
        List<Alignment> found = new ArrayList<>();
        for (int start = 0; start < said.size() && found.size() < MOST_PLACES; start++)
            new Walk(question, said).from(start).ifPresent(found::add);
        return found;
    }

    private static final class Walk {
        private final YesNoQuestion question;
        private final List<Token> said;
        private final List<Integer> at = new ArrayList<>();
        private final List<Integer> between = new ArrayList<>();
        private int negations;
        private int other = -1;

        Walk(YesNoQuestion question, List<Token> said) {
            this.question = question;
            this.said = said;
        }

        Optional<Alignment> from(int start) {
            int reached = start;
            for (int word = 0; word < question.words().size(); word++) {
                int next = word == 0 ? start : passed(word, reached);
                if (next >= said.size() || !meets(word, next)) return Optional.empty();
                at.add(next);
                reached = next + 1;
            }
            return Optional.of(new Alignment(List.copyOf(at), List.copyOf(between), negations, other));
        }

        /** Where {@code word} may stand, past what may stand before it. */
        private int passed(int word, int from) {
            int next = from;
            int afterArticle = -1;
            while (next < said.size() && next - from < MOST_BETWEEN && !isSame(word, next)) {
                Token token = said.get(next);
                if (FunctionWords.ARTICLES.contains(token.lower())) afterArticle = 0;
                else if (!passes(next) && !(afterArticle >= 0 && describes(token) && ++afterArticle <= MOST_BEFORE_NOUN))
                    return next;
                between.add(next);
                next++;
                if (refuses(next - 1)) between.add(next++);
            }
            return next;
        }

        private boolean passes(int next) {
            Token token = said.get(next);
            String word = token.lower();
            if (Caution.negates(token) && !word.equals("no") || refuses(next)) {
                negations++;
                return true;
            }
            boolean auxiliary = FunctionWords.BE.contains(word) || FunctionWords.DO.contains(word)
                    || FunctionWords.HAVE.contains(word) || word.equals(question.auxiliary());
            return auxiliary || FREE.contains(word) || FunctionWords.ADDRESS.contains(word)
                    || negations == 0 && MANNER.contains(word);
        }

        /** "Refused to", which says no to the verb that follows. */
        private boolean refuses(int next) {
            return REFUSING.contains(Lemma.of(said.get(next).text())) && next + 1 < said.size()
                    && said.get(next + 1).lower().equals("to");
        }

        private static boolean describes(Token token) {
            return token.isWord() && !token.isFigure() && !FunctionWords.PREPOSITIONS.contains(token.lower())
                    && !FunctionWords.CONJUNCTIONS.contains(token.lower()) && !FunctionWords.isAuxiliary(token.lower())
                    && !token.isPossessive() && !RANKS.contains(token.lower()) && !Caution.leavesOpen(token)
                    && !Lemma.isPast(token.lower());
        }

        private boolean isSame(int word, int next) {
            return Lemma.of(question.words().get(word).text()).equals(Lemma.of(said.get(next).text()));
        }

        private boolean meets(int word, int next) {
            if (isSame(word, next)) return true;
            boolean figures = isNumber(question.words().get(word)) && isNumber(said.get(next));
            if (!figures || other >= 0) return false;
            other = word;
            return true;
        }

        private static boolean isNumber(Token token) {
            return Lemma.of(token.text()).matches("\\d+(?:\\.\\d+)?");
        }
    }
}
