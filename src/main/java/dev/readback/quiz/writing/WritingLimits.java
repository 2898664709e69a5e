package dev.readback.quiz.writing;

/**
 * Bounds on the work for one quiz.
 *
 * @param sentences how many sentences are considered at most, spread evenly over a longer article; at least 1
 * @param itemsPerSentence how many items may come from one sentence; at least 1. Two items from one sentence show each
 *        other's key, so more than 1 is for articles of a few sentences only
 */
public record WritingLimits(int sentences, int itemsPerSentence) {
    /** Some 20,000 words of prose. A quiz from 113,700 words took 4.3 s in {@code QuizWriterTest}, on 2 cores with load 6. */
    public static final WritingLimits DEFAULT = new WritingLimits(1_000, 1);

    public WritingLimits {
        if (sentences < 1) throw new IllegalArgumentException("at least 1 sentence must be considered, was " + sentences);
        if (itemsPerSentence < 1) {
            throw new IllegalArgumentException("at least 1 item per sentence must be allowed, was " + itemsPerSentence);
        }
    }
}
