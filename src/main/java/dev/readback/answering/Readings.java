package dev.readback.answering;

import java.util.List;
import java.util.Optional;

/**
 * What the Reader found for one question.
 *
 * @param ranked first what the second reading agrees on ({@link SecondReading}), then the best fit first; empty when nothing was
 *        found
 * @param alone what it scores when it is shown the sentence of the best and nothing else, logits above "no answer"; 0 when
 *        nothing was found
 * @param passages how many the Reader was shown, 0 when nothing was found
 */
record Readings(List<Reading> ranked, double alone, int passages) {
    static final Readings NONE = new Readings(List.of(), 0, 0);

    Readings {
        ranked = List.copyOf(ranked);
    }

    /** Among how many passages the best was found, as a natural logarithm. */
    double among() {
        return Math.log(passages);
    }

    Optional<Reading> best() {
        return ranked.stream().findFirst();
    }
}
