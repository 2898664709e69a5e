package dev.readback.quiz.taking;

import java.util.List;
import java.util.function.Predicate;

/**
 * Grades a typed answer with a short key.
 *
 * <p>
 * In this order: the same words as the key after normalisation ({@link AnswerWords}), or the key in another form, are correct;
 * a veto makes it incorrect; the key with a slip of the pen ({@link Spelling}), or with more of what the article says, is
 * correct. What no rule decides goes to the {@link AnswerJudge}, and where that is not sure either the verdict is unsure: no
 * point, and the learner compares and decides. Accepting what is wrong would teach it.
 */
final class TypedGrader {
    private static final List<Veto> VETOES = List.of(
            new Veto(TypedAnswer::isEmpty, "There is no word or number in the answer.", answer -> false),
            new Veto(TypedAnswer::ordersAGrade, "The answer speaks to the grader.", answer -> false),
            new Veto(TypedAnswer::deniesTheKey, "The answer denies something.", answer -> false),
            new Veto(TypedAnswer::isList, "More than one answer was given.", answer -> false),
            new Veto(TypedAnswer::meansEverything, "The answer means everything at once.", answer -> false),
            new Veto(TypedAnswer::leavesOpen, "The answer leaves open what is meant.", TypedAnswer::holdsKey),
            new Veto(TypedAnswer::hasOtherNumber, "The number differs.", answer -> false),
            new Veto(TypedAnswer::hasOtherUnit, "The unit or the date differs.", answer -> false),
            new Veto(TypedAnswer::hasOtherName, "The name differs.", answer -> false),
            new Veto(TypedAnswer::saysTheOpposite, "The answer says something else of it.", answer -> false),
            new Veto(TypedAnswer::isTooLong, "The answer is much longer than the key.", TypedAnswer::isSentenceWithKey),
            new Veto(TypedAnswer::repeatsStem, "The answer repeats the question.", TypedAnswer::isSentenceWithKey));

    private static final Grade UNSURE = new Grade(Verdict.UNSURE,
            "Close, but not surely the same: compare your answer with the key yourself.");
    private static final Grade SAME_MEANING = new Grade(Verdict.CORRECT, "In other words than the article's.");

    private final AnswerJudge judge;
    private final JudgeBand band;

    TypedGrader(AnswerJudge judge, JudgeBand band) {
        this.judge = judge;
        this.band = band;
    }

    Grade grade(TypedQuestion question, String text) {
        TypedAnswer answer = TypedAnswer.of(question, text);
        if (answer.isKey() || answer.isKeyInAnotherForm()) return Grade.CORRECT;
        for (Veto veto : VETOES) {
            if (veto.applies().test(answer)) return vetoed(veto, answer);
        }
        if (answer.isKeyMisspelt()) return new Grade(Verdict.CORRECT, "Mind the spelling: “" + question.key() + "”.");
        if (answer.isKeyWithDetail() || answer.isKeyOfNumbers()) return Grade.CORRECT;
        Verdict judged = band.of(judge.probability(question, text));
        if (judged == Verdict.CORRECT) return answer.isNegated() ? UNSURE : SAME_MEANING;
        return judged == Verdict.INCORRECT ? Grade.INCORRECT : UNSURE;
    }

    private static Grade vetoed(Veto veto, TypedAnswer answer) {
        boolean restates = answer.isSentenceWithKey() && veto.unless().test(answer) && answer.isKeyWithDetail();
        if (restates) return Grade.CORRECT;
        return veto.unless().test(answer) ? UNSURE : new Grade(Verdict.INCORRECT, veto.remark());
    }

    /** @param unless where it does not hold for certain, so that the learner decides */
    private record Veto(Predicate<TypedAnswer> applies, String remark, Predicate<TypedAnswer> unless) {}
}
