package dev.readback.quiz;

import java.time.Instant;

/**
 * A published quiz: its items never change.
 *
 * @param quizId of the quiz that learners take
 * @param originId of the quiz that was written, whose author published it
 * @param number counted from 1
 */
public record QuizVersion(String quizId, String originId, int number, QuizSettings settings, Instant publishedAt) {
    public QuizVersion {
        if (number < 1) throw new IllegalArgumentException("versions are counted from 1, was " + number);
    }
}
