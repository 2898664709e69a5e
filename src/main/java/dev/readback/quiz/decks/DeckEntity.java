package dev.readback.quiz.decks;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A row of {@code deck}. */
@Entity
@Immutable
@Table(name = "deck")
class DeckEntity {
    @Id
    String id;
    @Column(name = "created_at")
    Instant createdAt;

    static DeckEntity of(String id, Instant at) {
        var entity = new DeckEntity();
        entity.id = id;
        entity.createdAt = at;
        return entity;
    }
}
