package dev.readback.quiz.taking;

/**
 * The outcome of grading one item.
 *
 * @param remark what a person should know beside the item's explanation, a sentence; empty when there is nothing to add
 */
record Grade(Verdict verdict, String remark) {
    static final Grade CORRECT = new Grade(Verdict.CORRECT, "");
    static final Grade INCORRECT = new Grade(Verdict.INCORRECT, "");
    static final Grade UNANSWERED = new Grade(Verdict.UNANSWERED, "");

    Grade {
        if (verdict == null || remark == null) throw new IllegalArgumentException("a grade needs a verdict and a remark");
    }
}
