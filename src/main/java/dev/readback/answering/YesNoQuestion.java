package dev.readback.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A yes-or-no question, taken apart.
 *
 * @param words what a sentence must say, in order: all but articles, auxiliaries and forms of address; at least two
 * @param auxiliary the word it begins with ("did"), or the first auxiliary of a statement; empty when there is none
 * @param negative whether a statement is put with "not"
 * @param definite whether it asks about "the" one
 */
record YesNoQuestion(List<Token> words, String auxiliary, boolean negative, boolean definite) {
    /** Left out of what must be said; "ever" and "already" change no answer. */
    private static final Set<String> FILLERS = FunctionWords
            .words("ever already yet really actually any");

    YesNoQuestion {
        words = List.copyOf(words);
        if (words.size() < 2) throw new IllegalArgumentException("a question needs two words to match, had " + words.size());
    }

    /** Nothing when the question says too little, asks to choose, or speaks of someone by a pronoun. */
    static Optional<YesNoQuestion> of(String question) {
        List<Token> all = Token.in(AnswerForm.claim(question)).stream().filter(Token::isWord).toList();
        if (all.size() < 2) return Optional.empty();
        boolean asks = FunctionWords.isAuxiliary(all.get(0).lower());
        List<Token> rest = asks ? all.subList(1, all.size()) : all;
        boolean negative = rest.stream().anyMatch(Caution::negates);
        if (rest.stream().anyMatch(YesNoQuestion::isBeyondUs) || negative && asks) return Optional.empty();
        List<Token> asked = rest.stream().filter(YesNoQuestion::mustBeSaid).toList();
        if (asked.size() < 2) return Optional.empty();
        String auxiliary = (asks ? all : rest).stream().map(word -> FunctionWords.withoutNot(word.lower()))
                .filter(FunctionWords.AUXILIARIES::contains).findFirst().orElse("");
        boolean definite = rest.stream().anyMatch(word -> word.lower().equals("the") || word.isPossessive());
        return Optional.of(new YesNoQuestion(asked, auxiliary, negative, definite));
    }

    boolean names(Token token) {
        return words.stream().anyMatch(word -> Lemma.of(word.text()).equals(Lemma.of(token.text())));
    }

    private static boolean isBeyondUs(Token word) {
        String lower = word.lower();
        boolean strange = lower.equals("never") || lower.equals("no") || lower.equals("or") || lower.equals("and");
        return strange || FunctionWords.ASKING.contains(lower) || FunctionWords.PERSONAL.contains(lower)
                || FunctionWords.MODALS.contains(lower);
    }

    private static boolean mustBeSaid(Token word) {
        String lower = word.lower();
        return !FunctionWords.ARTICLES.contains(lower) && !FunctionWords.isAuxiliary(lower) && !FILLERS.contains(lower)
                && !FunctionWords.ADDRESS.contains(lower) && !Caution.negates(word);
    }
}
