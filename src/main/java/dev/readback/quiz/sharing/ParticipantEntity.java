package dev.readback.quiz.sharing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A row of {@code class_participant}; written once. */
@Entity
@Immutable
@Table(name = "class_participant")
class ParticipantEntity {
    @Id
    @Column(name = "attempt_id")
    String attemptId;
    @Column(name = "link_id")
    String linkId;
    @Column(name = "request_id")
    String requestId;
    String name;
    @Column(name = "joined_at")
    Instant joinedAt;

    static ParticipantEntity of(String attemptId, String linkId, Joining joining, Instant at) {
        var entity = new ParticipantEntity();
        entity.attemptId = attemptId;
        entity.linkId = linkId;
        entity.requestId = joining.requestId();
        entity.name = joining.name();
        entity.joinedAt = at;
        return entity;
    }
}
