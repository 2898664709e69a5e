package dev.readback.quiz.writing;

import java.util.Random;

import dev.readback.article.Span;

/** What is left to chance, decided by a quiz's seed. */
final class Chance {
    private Chance() {
    }

    /** The same for the same seed and place. */
    static Random at(long seed, Span place) {
        return new Random(seed * 1_000_003L + place.start() * 31L + place.end());
    }
}
