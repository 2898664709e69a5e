package dev.readback.quiz.writing;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Beans out of classes that know no container. */
class QuizBeans {
    /** Seeds for quizzes whose request names none. */
    @Produces
    @Singleton
    RandomGenerator seeds() {
        return new SecureRandom();
    }

    @Produces
    @Singleton
    QuizWriter writer() {
        return QuizWriter.embedded(WritingLimits.DEFAULT);
    }
}
