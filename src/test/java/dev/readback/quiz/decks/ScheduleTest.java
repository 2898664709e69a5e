package dev.readback.quiz.decks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void isDueAtOnce() {
        // Given
        Schedule schedule = Schedule.from(DAY);
        // When
        boolean due = schedule.isDue(DAY);
        // Then
        assertEquals(true, due);
    }

    /** Each answer is given on the day on which the card is due: r is right, w is wrong. */
    @ParameterizedTest
    @CsvSource({"r,1", "rr,1 6", "rrr,1 6 15", "rrrr,1 6 15 38", "w,1", "rrw,1 6 1", "rrwrr,1 6 1 1 6", "wwrr,1 1 1 6",
            "rrrrrrrrrr,1 6 15 38 95 238 365 365 365 365"})
    void growsWithRightAnswersAndStartsAgainAfterAWrongOne(String answers, String intervals) {
        // Given
        Schedule schedule = Schedule.from(DAY);
        // When
        List<String> days = new ArrayList<>();
        for (char answer : answers.toCharArray()) {
            schedule = schedule.answered(answer == 'r', schedule.dueOn());
            days.add(String.valueOf(schedule.intervalDays()));
        }
        // Then
        assertEquals(intervals, String.join(" ", days));
    }

    @Test
    void countsAnIntervalFromTheDayOfTheAnswer() {
        // Given
        Schedule schedule = Schedule.from(DAY);
        // When
        Schedule late = schedule.answered(true, DAY.plusDays(10));
        // Then
        assertEquals(DAY.plusDays(11), late.dueOn());
    }

    @Test
    void staysWhenAnsweredBeforeItsDay() {
        // Given
        Schedule schedule = Schedule.from(DAY).answered(true, DAY);
        // When
        Schedule again = schedule.answered(false, DAY);
        // Then
        assertSame(schedule, again);
    }

    @Test
    void neverLosesAllEase() {
        // Given
        Schedule schedule = Schedule.from(DAY);
        // When
        for (int i = 0; i < 20; i++)
            schedule = schedule.answered(false, schedule.dueOn());
        // Then
        assertEquals(Schedule.LEAST_EASE, schedule.ease());
    }

    @Test
    void refusesAnEaseThatWouldShrinkIntervals() {
        // Given
        double ease = 1.29;
        // When
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Schedule(0, ease, 0, DAY));
        // Then
        assertEquals("no schedule: 0 repetitions, ease 1.29, 0 days", thrown.getMessage());
    }
}
