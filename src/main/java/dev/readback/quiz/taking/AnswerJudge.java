package dev.readback.quiz.taking;

/** Says of an answer that no rule decides whether it means the same as the key. */
interface AnswerJudge {
    /**
     * @param text without a veto against it
     * @return 0 (surely not) to 1 (surely)
     */
    double probability(TypedQuestion question, String text);
}
