package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far an attempt has come.
 *
 * @param submittedAt empty while in progress
 * @param answers at most one for each item, the first given first
 */
public record Progress(String attemptId, Instant startedAt, Optional<Instant> submittedAt, List<Answered> answers) {
    public Progress {
        answers = List.copyOf(answers);
    }

    static Progress of(Attempt attempt, Decisions decisions) {
        List<Answered> answers = attempt.responses().stream()
                .map(response -> new Answered(response.itemId(), response.given(), response.answeredAt(),
                        attempt.grade(response.itemId()).map(grade -> decisions.score(response.itemId(), grade))))
                .sorted(Comparator.comparing(Answered::at)).toList();
        return new Progress(attempt.id(), attempt.startedAt(),
                attempt.fold(open -> Optional.<Instant>empty(), done -> Optional.of(done.submittedAt())), answers);
    }

    /** Points so far: what has not been graded counts for nothing. */
    public int score() {
        return answers.stream().mapToInt(answer -> answer.points().orElse(0)).sum();
    }

    /**
     * @param at when this answer was given
     * @param points 0 or 1, with the learner's own decision; empty before it is graded
     */
    public record Answered(String itemId, Given given, Instant at, Optional<Integer> points) {}
}
