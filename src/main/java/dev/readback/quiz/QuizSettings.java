package dev.readback.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What an author binds learners to.
 *
 * @param timeLimit from the start of an attempt; whole seconds, more than none
 * @param questions whether what the quiz asks is answered elsewhere while somebody takes it
 */
public record QuizSettings(Optional<Duration> timeLimit, Mode feedback, Questions questions) {
    /** A quiz as it is written: no limit, and learners choose. */
    public static final QuizSettings FREE = new QuizSettings(Optional.empty(), Mode.CHOICE);

    public QuizSettings {
        timeLimit.filter(limit -> limit.toSeconds() < 1 || limit.getNano() != 0).ifPresent(limit -> {
            throw new IllegalArgumentException("time limit must be whole seconds, at least 1, was " + limit);
        });
    }

    /** With questions answered by feedback. */
    public QuizSettings(Optional<Duration> timeLimit, Mode feedback) {
        this(timeLimit, feedback, Questions.BY_FEEDBACK);
    }

    /** Whether an attempt of {@code started} takes no more responses at {@code now}. */
    public boolean isTimeUp(Instant started, Instant now, Duration grace) {
        return end(started).filter(end -> now.isAfter(end.plus(grace))).isPresent();
    }

    /** When the time of an attempt is up; empty when there is no limit. */
    public Optional<Instant> end(Instant started) {
        return timeLimit.map(started::plus);
    }

    /** What remains at {@code now}, not negative; empty when there is no limit. */
    public Optional<Duration> left(Instant started, Instant now) {
        return end(started).map(end -> Duration.between(now, end)).map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    Integer seconds() {
        return timeLimit.map(limit -> (int) limit.toSeconds()).orElse(null);
    }

    public static QuizSettings of(Integer seconds, String feedback, String questions) {
        return new QuizSettings(Optional.ofNullable(seconds).map(Duration::ofSeconds), Mode.of(feedback).orElseThrow(),
                Questions.of(questions).orElseThrow());
    }

    /**
     * Whether questions about the article are answered that an open attempt asks; {@link #code()} is the spelling of the API. By
     * feedback means: not while the feedback is deferred.
     */
    public enum Questions {
        BY_FEEDBACK("by-feedback"),
        ANSWERED("answered"),
        WITHHELD("withheld");

        private final String code;

        Questions(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Questions> of(String code) {
            return Arrays.stream(values()).filter(questions -> questions.code.equals(code)).findFirst();
        }
    }

    /** Who decides when a learner sees how an item was graded; {@link #code()} is the spelling of the API. */
    public enum Mode {
        CHOICE("choice"),
        IMMEDIATE("immediate"),
        DEFERRED("deferred");

        private final String code;

        Mode(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Mode> of(String code) {
            return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst();
        }
    }
}
