package dev.readback.quiz.writing;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Bounds on the writing of quizzes. */
@ConfigMapping(prefix = "readback.quiz")
interface QuizConfig {
    /** How many quizzes are written at the same time; at least 1. More do not make one quiz faster, they share the cores. */
    @WithDefault("2")
    int writers();

    /** How long a request waits for a free writer before it is refused with 503. */
    @WithDefault("20s")
    Duration patience();

    /** Sentences that are considered for one quiz, at least 1, spread evenly over a longer article. */
    @WithDefault("1000")
    int sentences();

    /** Items that may come from one sentence, at least 1; two from one sentence show each other's key. */
    @WithDefault("1")
    int itemsPerSentence();

    /** Answers that the Writer is asked to ask for in one quiz, at least 0; each costs about as much as a question in the chat. */
    @WithDefault("100")
    int writtenQuestions();

    /** Questions that may fail to be answered with their key, at least 0, before a quiz ends with what it has: each costs a reading. */
    @WithDefault("150")
    int failedProofs();
}
