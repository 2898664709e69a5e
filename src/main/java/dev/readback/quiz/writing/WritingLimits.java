package dev.readback.quiz.writing;

/**
 * Bounds on the work for one quiz.
 *
 * @param sentences how many sentences are considered at most, spread evenly over a longer article; at least 1
 * @param itemsPerSentence how many items may come from one sentence; at least 1. Two items from one sentence show each
 *        other's key, so more than 1 is for articles of a few sentences only
 * @param writtenQuestions how many answers the Writer is asked to ask for at most; at least 0
 * @param failedProofs how many questions may fail to be answered with their key before no more are asked; at least 0
 */
public record WritingLimits(int sentences, int itemsPerSentence, int writtenQuestions, int failedProofs) {
    /** Some 20,000 words of prose, and half a minute of proofs at the worst. */
    public static final WritingLimits DEFAULT = new WritingLimits(1_000, 1, 100, 150);

    public WritingLimits {
        if (sentences < 1) throw new IllegalArgumentException("at least 1 sentence must be considered, was " + sentences);
        if (itemsPerSentence < 1) {
            throw new IllegalArgumentException("at least 1 item per sentence must be allowed, was " + itemsPerSentence);
        }
        if (writtenQuestions < 0) {
            throw new IllegalArgumentException("written questions cannot be less than 0, were " + writtenQuestions);
        }
        if (failedProofs < 0) throw new IllegalArgumentException("failed proofs cannot be less than 0, were " + failedProofs);
    }
}
