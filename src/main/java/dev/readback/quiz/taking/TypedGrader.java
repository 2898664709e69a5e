package dev.readback.quiz.taking;

import java.util.List;
import java.util.function.Predicate;

/**
 * Grades a typed answer with a short key, by rules alone.
 *
 * <p>
 * In this order: the same words as the key after normalisation ({@link AnswerWords}) are correct; a veto makes it
 * incorrect; the key with a slip of the pen ({@link Spelling}) is correct with a remark; something that has a word in
 * common with the key is unsure, because no rule can tell "the capital Yamoussoukro" from "near Yamoussoukro"; anything else
 * is incorrect. Whoever is unsure gives no point and asks the learner to compare: accepting what is wrong teaches it.
 */
final class TypedGrader {
    private static final List<Veto> VETOES = List.of(
            new Veto(TypedAnswer::isEmpty, "There is no word or number in the answer.", true),
            new Veto(TypedAnswer::isNegated, "The answer denies something.", true),
            new Veto(TypedAnswer::isList, "More than one answer was given.", true),
            new Veto(TypedAnswer::hasOtherNumber, "The number differs.", true),
            new Veto(TypedAnswer::hasOtherName, "The name differs.", true),
            new Veto(TypedAnswer::isTooLong, "The answer is much longer than the key.", false),
            new Veto(TypedAnswer::repeatsStem, "The answer repeats the question.", false));

    private static final Grade UNSURE = new Grade(Verdict.UNSURE,
            "Close, but not surely the same: compare your answer with the key yourself.");

    /**
     * @param stem the sentence with its blank
     * @param accepted the key, then other spellings that count as right
     */
    Grade grade(String stem, List<String> accepted, String text) {
        TypedAnswer answer = TypedAnswer.of(stem, accepted, text);
        if (answer.isKey()) return Grade.CORRECT;
        for (Veto veto : VETOES) {
            if (veto.applies().test(answer)) {
                boolean mayHold = !veto.certain() && answer.isSentenceWithKey();
                return mayHold ? UNSURE : new Grade(Verdict.INCORRECT, veto.remark());
            }
        }
        if (answer.isKeyMisspelt()) return new Grade(Verdict.CORRECT, "Mind the spelling: “" + accepted.get(0) + "”.");
        return answer.sharesAWord() ? UNSURE : Grade.INCORRECT;
    }

    /** @param certain whether it holds even for a sentence that has the key in it */
    private record Veto(Predicate<TypedAnswer> applies, String remark, boolean certain) {}
}
