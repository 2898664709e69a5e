package dev.readback.quiz.writing;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.readback.answering.Answering;
import dev.readback.inference.QuestionGenerator;
import dev.readback.inference.TokenTagger;

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
    QuizWriter writer(Answering answering, TokenTagger tagger, QuestionGenerator writer, QuestionGuests guests,
            QuizConfig config) {
        ModelMemory memory = new ModelMemory();
        WritingModels models = new WritingModels(memory.tagger(tagger::tag), memory.writer(writer::writeAll),
                article -> new RoundTrip(memory.examiner(article, answering.examiner(article)), answering.leastSure()));
        return QuizWriter.with(guests.asker(), models, new WritingLimits(config.sentences(), config.itemsPerSentence(),
                config.writtenQuestions(), config.failedProofs()));
    }
}
