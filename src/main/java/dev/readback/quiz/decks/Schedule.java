package dev.readback.quiz.decks;

import java.time.LocalDate;

/**
 * When a card is asked again: SM-2 as its author published it, with two qualities of recall instead of six, for an answer here is
 * right or not. Intervals are one day, six days, then each the last one times the card's ease.
 *
 * @param repetitions right answers in a row
 * @param ease factor from one interval to the next, at least {@link #LEAST_EASE}
 * @param intervalDays from the last answer to {@code dueOn}; 0 for a card that was never asked
 * @param dueOn first day on which it is due, in UTC
 */
record Schedule(int repetitions, double ease, int intervalDays, LocalDate dueOn) {
    static final double LEAST_EASE = 1.3;
    private static final double FIRST_EASE = 2.5;
    private static final int SECOND_INTERVAL = 6;
    private static final int LONGEST_INTERVAL = 365;
    /** SM-2's quality of a correct answer after some hesitation, and of a wrong one where the right one is then known. */
    private static final int RIGHT = 4;
    private static final int WRONG = 2;

    Schedule {
        if (repetitions < 0 || intervalDays < 0 || ease < LEAST_EASE) {
            throw new IllegalArgumentException(
                    "no schedule: " + repetitions + " repetitions, ease " + ease + ", " + intervalDays + " days");
        }
    }

    /** Of a card that is new: due at once. */
    static Schedule from(LocalDate today) {
        return new Schedule(0, FIRST_EASE, 0, today);
    }

    boolean isDue(LocalDate today) {
        return !dueOn.isAfter(today);
    }

    /** After an answer; a card that is not due yet keeps its schedule, so that nothing counts twice. */
    Schedule answered(boolean right, LocalDate today) {
        if (!isDue(today)) return this;
        int miss = 5 - (right ? RIGHT : WRONG);
        double next = Math.max(LEAST_EASE, ease + 0.1 - miss * (0.08 + miss * 0.02));
        int days = right ? nextInterval() : 1;
        return new Schedule(right ? repetitions + 1 : 0, next, days, today.plusDays(days));
    }

    private int nextInterval() {
        return switch (repetitions) {
            case 0 -> 1;
            case 1 -> SECOND_INTERVAL;
            default -> (int) Math.min(LONGEST_INTERVAL, Math.round(intervalDays * ease));
        };
    }
}
