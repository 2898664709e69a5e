package dev.readback.quiz.writing;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.readback.answering.Answering;

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
    QuizWriter writer(Answering answering, QuizConfig config) {
        return QuizWriter.embedded(article -> new RoundTrip(answering.examiner(article)),
                new WritingLimits(config.sentences(), config.itemsPerSentence(), config.failedProofs()));
    }
}
