package dev.readback.answering;

import java.util.List;
import java.util.function.Function;

/** What came of a question: something the article says, or that it does not say. */
public sealed interface Answer {
    /** The engine that runs inside Readback. */
    String EMBEDDED = "embedded";

    /** How sure the engine is that this outcome is right, 0 to 1. */
    double confidence();

    /** Who answered: {@link #EMBEDDED} or a model's name. */
    String engine();

    <R> R fold(Function<Found, R> found, Function<NotInArticle, R> absent);

    /**
     * The article says it.
     *
     * @param text the answer in words
     * @param citations where it stands; at least one
     */
    record Found(String text, double confidence, String engine, List<Citation> citations) implements Answer {
        public Found {
            requireProbability(confidence);
            citations = List.copyOf(citations);
            if (text.isBlank()) throw new IllegalArgumentException("answer text must not be blank");
            if (citations.isEmpty()) throw new IllegalArgumentException("an answer needs a citation");
        }

        @Override
        public <R> R fold(Function<Found, R> found, Function<NotInArticle, R> absent) {
            return found.apply(this);
        }
    }

    /**
     * The article does not say it.
     *
     * @param nearest up to three stretches that came closest, best first
     */
    record NotInArticle(double confidence, String engine, List<Quote> nearest) implements Answer {
        /** What a reader is told. */
        public static final String TEXT = "The article does not say.";
        /** How many nearest stretches are shown at most. */
        public static final int NEAREST = 3;

        public NotInArticle {
            requireProbability(confidence);
            nearest = List.copyOf(nearest);
            if (nearest.size() > NEAREST) {
                throw new IllegalArgumentException("at most " + NEAREST + " nearest, were " + nearest.size());
            }
        }

        @Override
        public <R> R fold(Function<Found, R> found, Function<NotInArticle, R> absent) {
            return absent.apply(this);
        }
    }

    private static void requireProbability(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1, was " + confidence);
        }
    }
}
