package dev.readback.answering;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came of a question: something the article says, or that it does not say. */
public sealed interface Answer {
    /** The engine that runs inside Readback. */
    String EMBEDDED = "embedded";

    /** How sure the engine is that this outcome is right, 0 to 1. */
    double confidence();

    /** Who answered: {@link #EMBEDDED} or a model's name. */
    String engine();

    /** Who should have answered; empty when the engine that speaks is the one that was asked first. */
    Optional<InsteadOf> insteadOf();

    /** The same answer, given in the place of another engine. */
    Answer insteadOf(InsteadOf other);

    <R> R fold(Function<Found, R> found, Function<NotInArticle, R> absent);

    /**
     * The article says it. The embedded engine speaks in the article's words only: its text is that of {@link #of},
     * {@link #sentences}, {@link #yes} or {@link #no}, the one place where quotes become a text.
     *
     * @param text the answer in words
     * @param citations where it stands; at least one
     */
    record Found(String text, double confidence, String engine, List<Citation> citations, Optional<InsteadOf> insteadOf)
            implements
                Answer {
        private static final String YES = "Yes: ";
        private static final String NO = "No: ";

        public Found {
            requireProbability(confidence);
            citations = List.copyOf(citations);
            if (text.isBlank()) throw new IllegalArgumentException("answer text must not be blank");
            if (citations.isEmpty()) throw new IllegalArgumentException("an answer needs a citation");
        }

        /** Of the engine that was asked first. */
        public Found(String text, double confidence, String engine, List<Citation> citations) {
            this(text, confidence, engine, citations, Optional.empty());
        }

        /** All quotes in the order of {@code citations}, at least one; a text quoted twice is told once. */
        public static Found of(List<Citation> citations, double confidence, String engine) {
            return new Found(joined(citations), confidence, engine, citations);
        }

        /** Yes, and what shows it. */
        public static Found yes(Citation evidence, double confidence, String engine) {
            return new Found(YES + evidence.quote(), confidence, engine, List.of(evidence));
        }

        /** No, and what shows it. */
        public static Found no(Citation evidence, double confidence, String engine) {
            return new Found(NO + evidence.quote(), confidence, engine, List.of(evidence));
        }

        /** Whole sentences or names, each on a line of its own, in the order of {@code citations}; at least one. */
        public static Found sentences(List<Citation> citations, double confidence, String engine) {
            return new Found(lines(citations), confidence, engine, citations);
        }

        /** Whether the text is all quotes in order, each on a line of its own. */
        boolean tellsLines() {
            return text.equals(lines(citations));
        }

        private static String lines(List<Citation> citations) {
            return citations.stream().map(Citation::quote).collect(Collectors.joining("\n"));
        }

        /** Whether the text is all quotes in order. */
        boolean tellsAll() {
            return text.equals(joined(citations));
        }

        /** Whether the text is the first quote, alone or after a yes or no. */
        boolean tellsFirst() {
            String first = citations.get(0).quote();
            return text.equals(first) || text.equals(YES + first) || text.equals(NO + first);
        }

        private static String joined(List<Citation> citations) {
            return citations.stream().map(Citation::quote).distinct().collect(Collectors.joining("; "));
        }

        @Override
        public Found insteadOf(InsteadOf other) {
            return new Found(text, confidence, engine, citations, Optional.of(other));
        }

        @Override
        public <R> R fold(Function<Found, R> found, Function<NotInArticle, R> absent) {
            return found.apply(this);
        }
    }

    /**
     * The article does not say it.
     *
     * @param text what a reader is told
     * @param nearest up to three stretches that came closest, best first
     */
    record NotInArticle(String text, double confidence, String engine, List<Quote> nearest, Optional<InsteadOf> insteadOf)
            implements
                Answer {
        public static final String TEXT = "The article does not say.";
        /** Of a yes-or-no question that no sentence decides: the article may well say it in other words. */
        public static final String UNDECIDED = "The article does not say yes or no in so many words.";
        /** How many nearest stretches are shown at most. */
        public static final int NEAREST = 3;

        public NotInArticle {
            requireProbability(confidence);
            nearest = List.copyOf(nearest);
            if (nearest.size() > NEAREST) {
                throw new IllegalArgumentException("at most " + NEAREST + " nearest, were " + nearest.size());
            }
        }

        /** Of the engine that was asked first. */
        public NotInArticle(double confidence, String engine, List<Quote> nearest) {
            this(TEXT, confidence, engine, nearest, Optional.empty());
        }

        /** The same with other quotes. */
        public NotInArticle nearest(List<Quote> others) {
            return new NotInArticle(text, confidence, engine, others, insteadOf);
        }

        @Override
        public NotInArticle insteadOf(InsteadOf other) {
            return new NotInArticle(text, confidence, engine, nearest, Optional.of(other));
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
