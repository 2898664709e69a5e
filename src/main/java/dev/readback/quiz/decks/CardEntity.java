package dev.readback.quiz.decks;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code deck_card}. */
@Entity
@Table(name = "deck_card")
class CardEntity {
    @Id
    String id;
    @Column(name = "deck_id")
    String deckId;
    @Column(name = "quiz_id")
    String quizId;
    @Column(name = "item_id")
    String itemId;
    int repetitions;
    double ease;
    @Column(name = "interval_days")
    int intervalDays;
    @Column(name = "due_on")
    LocalDate dueOn;
    @Column(name = "added_at")
    Instant addedAt;

    static CardEntity of(String id, String deckId, String quizId, String itemId, Schedule schedule, Instant at) {
        var entity = new CardEntity();
        entity.id = id;
        entity.deckId = deckId;
        entity.quizId = quizId;
        entity.itemId = itemId;
        entity.addedAt = at;
        entity.reschedule(schedule);
        return entity;
    }

    Schedule schedule() {
        return new Schedule(repetitions, ease, intervalDays, dueOn);
    }

    void reschedule(Schedule schedule) {
        repetitions = schedule.repetitions();
        ease = schedule.ease();
        intervalDays = schedule.intervalDays();
        dueOn = schedule.dueOn();
    }
}
