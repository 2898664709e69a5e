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
    QuizWriter writer(QuizConfig config) {
        return QuizWriter.embedded(new WritingLimits(config.sentences(), config.itemsPerSentence()));
    }
}
