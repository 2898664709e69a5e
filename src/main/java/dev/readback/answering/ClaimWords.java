package dev.readback.answering;

import java.util.List;
import java.util.Set;

/** Which words of a claim must be said by its source, and how words are compared. */
final class ClaimWords {
    /** Whatever is put with them, they change nothing that matters: "in" and "on" may change places. */
    private static final Set<String> FREE = FunctionWords
            .words("the a an am is are was were be been being do does did has have had "
                    + "i you he she it they we me him her them us my your his its their our of in on at for with as and that which who "
                    + "whom whose this these those there also");

    private ClaimWords() {
    }

    static List<Token> of(List<Token> tokens) {
        return tokens.stream().filter(token -> token.isWord() && !isFree(token) && !Caution.negates(token)).toList();
    }

    static boolean isFree(Token token) {
        return FREE.contains(FunctionWords.withoutNot(token.lower())) || FunctionWords.ADDRESS.contains(token.lower());
    }

    static boolean isSame(Token one, Token other) {
        return Lemma.of(one.text()).equals(Lemma.of(other.text()));
    }

    static boolean isIn(Token word, List<Token> tokens) {
        return tokens.stream().anyMatch(token -> isSame(word, token));
    }
}
