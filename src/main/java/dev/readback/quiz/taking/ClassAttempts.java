package dev.readback.quiz.taking;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.platform.OpaqueId;

/** Attempts of a class: begun under the author's terms, and read together. Every method needs a transaction of the caller's. */
@ApplicationScoped
public class ClassAttempts {
    private final AttemptStore store;
    private final AuthorsTerms terms;
    private final Clock clock;

    ClassAttempts(AttemptStore store, AuthorsTerms terms, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.clock = clock;
    }

    /** When the class sees its reviews: as the author decided, else after submission. */
    public Feedback feedback(String quizId) {
        return terms.feedback(quizId, Feedback.DEFERRED);
    }

    /** A new attempt; its id. */
    public String begin(String quizId) {
        var attempt = new Attempt.InProgress(OpaqueId.next(), quizId, feedback(quizId),
                clock.instant().truncatedTo(ChronoUnit.MICROS), List.of());
        store.add(attempt);
        return attempt.id();
    }

    /** Those of {@code attemptIds} that exist, in no particular order. */
    public List<Progress> of(Collection<String> attemptIds) {
        Map<String, Decisions> decisions = store.decisions(attemptIds);
        return store.all(attemptIds).stream()
                .map(attempt -> Progress.of(attempt, decisions.getOrDefault(attempt.id(), Decisions.NONE))).toList();
    }
}
