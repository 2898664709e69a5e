package dev.readback.answering;

import static dev.readback.answering.FunctionWords.words;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dev.readback.article.Span;

/** The part of a sentence that an {@link Alignment} found, and whether it plainly says what is asked. */
final class Statement {
    private static final Set<String> APPROXIMATE = words("about around roughly approximately nearly almost over under up some "
            + "most than between or to only first second");
    private static final Set<String> BOUNDED = words(
            "least most than about around over under up or and some roughly nearly almost "
                    + "approximately to between only just");
    /** What may follow the last word without making it another ("Abidjan airport", "gave up"). */
    private static final Set<String> CLOSING = words("today yesterday now then last this early late again also too");
    private static final Set<String> PARTICLES = words("down up out off over away back apart aside");
    private static final Set<String> ACTIVE_PARTICLES = words("on in through");
    /** What makes some of all, or another of one. */
    private static final Set<String> PARTS = words(
            "some many most several certain half part rest that vice deputy acting assistant");
    /** "Did not sink until Monday" and "because of ice" say that it did. */
    private static final Set<String> UNDOING = words(
            "until till because before unless except when while first once yet alone only "
                    + "simply anymore since");
    private static final Set<String> BUT_FOR = words("after except besides outside behind");
    private static final Set<String> TIMES_BEFORE = words("in since until by before after during from of");
    private static final Set<String> ONCE = Set.of(Lemma.of("build"), Lemma.of("bear"), Lemma.of("die"), Lemma.of("found"),
            Lemma.of("begin"), Lemma.of("start"), Lemma.of("end"), Lemma.of("establish"), Lemma.of("create"),
            Lemma.of("discover"), Lemma.of("invent"));

    private final YesNoQuestion question;
    private final List<Token> said;
    private final Alignment alignment;

    Statement(YesNoQuestion question, List<Token> said, Alignment alignment) {
        this.question = question;
        this.said = said;
        this.alignment = alignment;
    }

    Verdict.Outcome outcome() {
        boolean plain = isSaidPlainly() && saysOfAll() && beginsRight() && endsRight() && keepsTense() && keepsVoice()
                && keepsFigures() && keepsNumber();
        if (!plain || alignment.negations() > 1 || isUndone()) return Verdict.Outcome.UNDECIDED;
        boolean agrees = alignment.negations() == 1 == question.negative();
        if (alignment.other() < 0) return agrees ? Verdict.Outcome.YES : Verdict.Outcome.NO;
        return agrees && !question.negative() && isExactlyOther() ? Verdict.Outcome.NO : Verdict.Outcome.UNDECIDED;
    }

    private boolean saysOfAll() {
        return IntStream.range(0, alignment.first()).mapToObj(said::get)
                .noneMatch(token -> PARTS.contains(token.lower()) && !question.names(token));
    }

    private boolean isUndone() {
        boolean superlative = question.words().stream().anyMatch(word -> word.lower().endsWith("est"));
        int after = alignment.last() + 1;
        if (superlative && after < said.size() && BUT_FOR.contains(said.get(after).lower())) return true;
        if (IntStream.range(after, clauseEnd()).anyMatch(at -> said.get(at).lower().equals("only"))) return true;
        return alignment.negations() > 0 && (saysNot() && !closesClause(after)
                || IntStream.range(after, clauseEnd()).anyMatch(at -> UNDOING.contains(said.get(at).lower())));
    }

    private boolean saysNot() {
        return alignment.between().stream().map(said::get).anyMatch(Caution::negates);
    }

    /** "Did not sink for two days": what is denied may be no more than the rest. */
    private boolean closesClause(int at) {
        return at >= said.size() || !said.get(at).isWord() || isNextClause(at);
    }

    /** From the mark before to the mark after, never into another clause. */
    Span part() {
        int from = alignment.first();
        while (from > 0 && said.get(from - 1).isWord())
            from--;
        int to = alignment.last() + 1;
        while (to < said.size() && said.get(to).isWord() && !isNextClause(to))
            to++;
        return new Span(said.get(from).start(), said.get(to - 1).end());
    }

    private boolean isNextClause(int at) {
        return Set.of("but", "while", "although", "though", "because").contains(said.get(at).lower());
    }

    /** Nothing before it, and nothing in its clause after it, that makes it someone's word or leaves it open. */
    private boolean isSaidPlainly() {
        return IntStream.range(0, clauseEnd()).filter(at -> !alignment.at().contains(at) && !isCountedNegation(at))
                .noneMatch(at -> !isAskedToo(said.get(at)) && (Caution.isIn(said, at) || Caution.negates(said.get(at))
                        || said.get(at).text().equals("?")));
    }

    /** The question's own "could", and negations that were counted. */
    private boolean isAskedToo(Token token) {
        return FunctionWords.MODALS.contains(token.lower()) && token.lower().equals(question.auxiliary());
    }

    private boolean isCountedNegation(int at) {
        if (!alignment.between().contains(at)) return false;
        boolean not = Caution.negates(said.get(at));
        boolean refused = at + 1 < said.size() && alignment.between().contains(at + 1) && said.get(at + 1).lower().equals("to");
        boolean only = not && at + 1 < said.size() && Set.of("only", "just", "merely").contains(said.get(at + 1).lower());
        return (not || refused) && !only;
    }

    private int clauseEnd() {
        for (int at = alignment.last() + 1; at + 1 < said.size(); at++) {
            boolean mark = said.get(at).text().equals(",") || said.get(at).text().equals(";");
            if (mark && Set.of("and", "but").contains(said.get(at + 1).lower()) || said.get(at).text().equals(";")) return at;
        }
        return said.size();
    }

    private boolean beginsRight() {
        return new Opening(question, said, alignment.first()).leavesSubject();
    }

    private boolean endsRight() {
        int after = alignment.last() + 1;
        if (after >= said.size() || !said.get(after).isWord()) return true;
        Token next = said.get(after);
        String word = next.lower();
        boolean active = !FunctionWords.BE.contains(question.auxiliary());
        boolean particle = PARTICLES.contains(word) || active && ACTIVE_PARTICLES.contains(word);
        boolean verb = isVerb(said.get(alignment.last()));
        if (verb && (particle || active && word.equals("by") && !isCounted(said, after + 1))) return false;
        return !next.isCapital() && (FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.CONJUNCTIONS.contains(word)
                || CLOSING.contains(word) || word.endsWith("ly"));
    }

    /** "Passed by two votes", not "attacked by rebels". */
    private static boolean isCounted(List<Token> said, int at) {
        return at < said.size() && (said.get(at).isFigure() || isSmallNumber(said.get(at)));
    }

    private static boolean isVerb(Token token) {
        return Lemma.isPast(token.lower());
    }

    /** "Did" asks for the past, "does" for the present, "is" for now and "was" for then; "has" and "will" for themselves. */
    private boolean keepsTense() {
        String auxiliary = question.auxiliary();
        if (auxiliary.equals("did")) return hasBetween("has", "have", "had", "did", "didn't") || saysPast();
        if (auxiliary.equals("do") || auxiliary.equals("does"))
            return !hasBetween("had", "did", "was", "were") && !saysOtherPast();
        if (auxiliary.equals("is") || auxiliary.equals("are")) return hasBetween("is", "are", "isn't", "aren't");
        if (auxiliary.equals("was") || auxiliary.equals("were")) return hasBetween("was", "were", "been", "wasn't", "weren't");
        if (FunctionWords.HAVE.contains(auxiliary)) return hasBetween("has", "have", "had", "hasn't", "haven't") || saysPast();
        if (FunctionWords.MODALS.contains(auxiliary))
            return hasBetween(auxiliary, auxiliary + "n't", auxiliary + "not", "won't", "can't");
        return !auxiliary.isEmpty() || !saysOtherPast();
    }

    private boolean hasBetween(String... anyOf) {
        int start = Math.max(0, alignment.first() - 2);
        return IntStream.concat(IntStream.range(start, alignment.first()), alignment.between().stream().mapToInt(at -> at))
                .anyMatch(at -> List.of(anyOf).contains(said.get(at).lower()));
    }

    private boolean saysPast() {
        boolean refused = alignment.negations() > 0
                && alignment.between().stream().anyMatch(at -> Lemma.isPast(said.get(at).lower()));
        return refused || alignment.at().stream().anyMatch(at -> Lemma.isPast(said.get(at).lower()));
    }

    private boolean saysOtherPast() {
        return IntStream.range(0, alignment.at().size()).anyMatch(word -> {
            String there = said.get(alignment.at().get(word)).lower();
            return Lemma.isPast(there) && !there.equals(question.words().get(word).lower());
        });
    }

    /** "Was attacked" is no answer to "did he attack", nor "the building" to "did he build". */
    private boolean keepsVoice() {
        boolean asksBe = FunctionWords.BE.contains(question.auxiliary());
        boolean saysBe = alignment.between().stream().anyMatch(at -> FunctionWords.BE.contains(said.get(at).lower()));
        boolean perfectPassive = question.words().stream().anyMatch(word -> word.lower().equals("been"));
        if (!asksBe && saysBe && !perfectPassive) return false;
        return IntStream.range(0, alignment.at().size()).noneMatch(word -> {
            String there = said.get(alignment.at().get(word)).lower();
            return there.endsWith("ing") && !there.equals(question.words().get(word).lower());
        });
    }

    private boolean keepsFigures() {
        return alignment.at().stream().filter(at -> said.get(at).isFigure() || isSmallNumber(said.get(at)))
                .noneMatch(at -> at > 0 && !alignment.at().contains(at - 1) && APPROXIMATE.contains(said.get(at - 1).lower()));
    }

    /** "The wall" is not "the walls"; a verb may end in "s" where the question has "does". */
    private boolean keepsNumber() {
        long differing = IntStream.range(0, alignment.at().size()).filter(word -> {
            String there = said.get(alignment.at().get(word)).lower();
            String asked = question.words().get(word).lower();
            return (there + "s").equals(asked) || (there + "es").equals(asked) || (asked + "s").equals(there)
                    || (asked + "es").equals(there);
        }).count();
        boolean verb = question.auxiliary().equals("does") || question.auxiliary().equals("do");
        return differing <= (verb ? 1 : 0);
    }

    private static boolean isSmallNumber(Token token) {
        return FunctionWords.NUMBERS.contains(token.lower());
    }

    /** An exact count of the same thing, or the year of what happens once. */
    private boolean isExactlyOther() {
        int at = alignment.at().get(alignment.other());
        boolean bounded = at > 0 && BOUNDED.contains(said.get(at - 1).lower())
                || at + 1 < said.size() && BOUNDED.contains(said.get(at + 1).lower());
        boolean asked = said.stream().anyMatch(token -> Lemma.of(token.text())
                .equals(Lemma.of(question.words().get(alignment.other()).text())));
        boolean several = IntStream.range(0, said.size()).filter(each -> !alignment.at().contains(each)).mapToObj(said::get)
                .anyMatch(token -> (token.isFigure() || isSmallNumber(token)) && !token.text().matches("\\d{4}"));
        if (bounded || asked || several) return false;
        boolean isDate = at > 0 && (TIMES_BEFORE.contains(said.get(at - 1).lower()) || said.get(at - 1).isCapital() && at > 1);
        boolean once = question.words().stream().anyMatch(word -> ONCE.contains(Lemma.of(word.text())));
        boolean counts = alignment.other() + 1 < question.words().size() && alignment.at().get(alignment.other() + 1) == at + 1
                && !FunctionWords.PREPOSITIONS.contains(said.get(at + 1).lower());
        boolean ends = alignment.last() + 1 >= said.size() || !said.get(alignment.last() + 1).isWord();
        return isDate ? once : counts && ends;
    }
}
