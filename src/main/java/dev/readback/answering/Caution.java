package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.Arrays;
import java.util.List;
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
    /** Of the words above, those that are nouns as well. */
    private static final Set<String> NOUNS = lemmas("state plan order call report demand claim estimate fear wish dream hope "
            + "attempt aim promise vow pledge bet stop regret doubt suspect may might must can will");
    /** Nouns that say nothing at all of what anyone says. */
    private static final Set<String> NAMES = lemmas("state may");
    /** What stands right before a noun; "two" and "some" are left out, which stand before "say" as well. */
    private static final Set<String> BEFORE_NOUNS = words(
            "new old own recent latest last next annual other further phone federal "
                    + "united early late");
    private static final Set<String> NO_NOUN_AFTER = words("to as than");
    /** "The claim that" and "the plan to" hold what follows. */
    private static final Set<String> HOLDING = words("that to");
    /** "In a dream", "by her estimate" hold the whole sentence. */
    private static final Set<String> BY_WHICH = words("in by per under");

    private Caution() {
    }

    /** Whether the token at {@code at} leaves open what its sentence says, or makes it someone's word, and is no mere noun. */
    static boolean isIn(List<Token> said, int at) {
        return (leavesOpen(said.get(at)) || attributes(said.get(at))) && !isNoun(said, at);
    }

    static boolean leavesOpen(Token token) {
        return OPEN.contains(Lemma.of(token.text()));
    }

    /** Saying, thinking, asking: what follows is someone's word. */
    private static boolean attributes(Token token) {
        return SAID.contains(Lemma.of(token.text()));
    }

    private static boolean isNoun(List<Token> said, int at) {
        String lemma = Lemma.of(said.get(at).text());
        boolean past = Lemma.isPast(said.get(at).text()) || said.get(at).lower().endsWith("ing");
        if (!NOUNS.contains(lemma) || past) return false;
        boolean name = NAMES.contains(lemma);
        if (name && isNamed(said, at)) return true;
        boolean holds = at + 1 < said.size() && HOLDING.contains(said.get(at + 1).lower())
                || at > 1 && BY_WHICH.contains(said.get(at - 2).lower());
        return at > 0 && isBeforeNoun(said.get(at - 1)) && (name || !holds);
    }

    /** "The United States", "State television", "May 1990". */
    private static boolean isNamed(List<Token> said, int at) {
        boolean capital = said.get(at).isCapital();
        boolean dated = at + 1 < said.size() && said.get(at + 1).isFigure() || at > 0 && said.get(at - 1).isFigure();
        return capital && (dated || said.get(at).lower().startsWith("state"));
    }

    private static boolean isBeforeNoun(Token token) {
        String word = token.lower();
        boolean preposition = FunctionWords.PREPOSITIONS.contains(word) && !NO_NOUN_AFTER.contains(word);
        return preposition || FunctionWords.ARTICLES.contains(word) || FunctionWords.POSSESSIVE.contains(word)
                || token.isPossessive() || BEFORE_NOUNS.contains(word);
    }

    static boolean negates(Token token) {
        String word = token.lower();
        return NEGATIONS.contains(word) || word.endsWith("n't");
    }

    private static Set<String> lemmas(String list) {
        return Arrays.stream(list.split(" ")).map(Lemma::of).collect(Collectors.toUnmodifiableSet());
    }
}
