package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that keep a sentence from plainly saying what its other words say; compared by {@link Lemma}. */
final class Caution {
    private static final Set<String> OPEN = lemmas("if unless whether could may might should would must can shall or either "
            + "neither nor theory alleged allegedly reportedly supposedly apparently possibly probably perhaps maybe likely "
            + "unlikely nearly almost hardly barely scarcely rumoured rumored false falsely fake hypothetical fictional myth "
            + "otherwise lest instead former ex so-called would-be potential "
            + "plan want hope try attempt threaten intend aim promise vow pledge prepare consider seem appear expect refuse fail "
            + "decline deny doubt resist avoid prevent stop without bet story legend film movie novel fiction "
            + "initially partly partially formerly mostly theoretically wrongly mistakenly virtually briefly except few little nobody none nothing nowhere cannot almost rather");
    private static final Set<String> SAID = lemmas("say claim allege believe think tell report suggest warn accuse according "
            + "announce argue insist predict estimate fear propose urge ask demand order call deny dispute wish regret suspect assume imagine "
            + "dream pretend describe consider declare state write testify admit confirm reiterate told feel");
    private static final Set<String> NEGATIONS = words("not never no cannot");

    private Caution() {
    }

    static boolean leavesOpen(Token token) {
        return OPEN.contains(Lemma.of(token.text()));
    }

    /** Saying, thinking, asking: what follows is someone's word. */
    static boolean attributes(Token token) {
        return SAID.contains(Lemma.of(token.text()));
    }

    static boolean negates(Token token) {
        String word = token.lower();
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    private static Set<String> lemmas(String list) {
        return Arrays.stream(list.split(" ")).map(Lemma::of).collect(Collectors.toUnmodifiableSet());
    }
}
