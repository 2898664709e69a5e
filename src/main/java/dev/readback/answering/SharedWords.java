package dev.readback.answering;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares lines by the words in them that carry content, whatever form these have. */
public final class SharedWords {
    private static final Set<String> EMPTY = Stream
            .of(FunctionWords.ARTICLES, FunctionWords.AUXILIARIES, FunctionWords.ASKING, FunctionWords.PERSONAL,
                    FunctionWords.POSSESSIVE, FunctionWords.PREPOSITIONS, FunctionWords.CONJUNCTIONS,
                    FunctionWords.words("this that these those there not"))
            .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private SharedWords() {
    }

    /** How much two lines have in common: F1 of their words, 0 to 1; 0 when they share less than two. */
    public static double share(String one, String other) {
        Set<String> left = of(one);
        Set<String> right = of(other);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return both.size() < 2 ? 0 : 2.0 * both.size() / (left.size() + right.size());
    }

    /** Whether one of two lines has all words of the other, which has some. */
    public static boolean oneHoldsTheOther(String one, String other) {
        Set<String> left = of(one);
        Set<String> right = of(other);
        return !left.isEmpty() && right.containsAll(left) || !right.isEmpty() && left.containsAll(right);
    }

    private static Set<String> of(String line) {
        return Token.in(line).stream().filter(Token::isWord)
                .map(token -> token.isPossessive() ? token.lower().replaceAll("'s?$", "") : token.lower())
                .filter(word -> !EMPTY.contains(FunctionWords.withoutNot(word))).map(Lemma::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
