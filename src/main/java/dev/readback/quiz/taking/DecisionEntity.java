package dev.readback.quiz.taking;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of {@code attempt_decision}. */
@Entity
@Table(name = "attempt_decision")
class DecisionEntity {
    @EmbeddedId
    Key key;
    boolean accepted;
    @Column(name = "decided_at")
    Instant decidedAt;

    static DecisionEntity of(String attemptId, String itemId, boolean accepted, Instant at) {
        var entity = new DecisionEntity();
        entity.key = new Key(attemptId, itemId);
        entity.accepted = accepted;
        entity.decidedAt = at;
        return entity;
    }

    @Embeddable
    record Key(@Column(name = "attempt_id") String attemptId, @Column(name = "item_id") String itemId) {}
}
