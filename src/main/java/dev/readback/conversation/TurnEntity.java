package dev.readback.conversation;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import dev.readback.answering.AnswerView;

/** A turn's row; the answer is kept as it was sent. */
@Entity
@Table(name = "turn")
class TurnEntity {
    @Id
    String id;
    @Column(name = "conversation_id", nullable = false, updatable = false)
    String conversationId;
    @Column(nullable = false, updatable = false)
    int ordinal;
    @Column(nullable = false, updatable = false)
    String question;
    @Column(name = "understood_as", nullable = false, updatable = false)
    String understoodAs;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    AnswerView answer;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    List<String> suggestions;
    @Column(name = "asked_at", nullable = false, updatable = false)
    Instant askedAt;

    @Column(nullable = false, updatable = false)
    String kind;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    List<String> candidates;

    protected TurnEntity() {
    }

    TurnEntity(String conversationId, int ordinal, Turn turn) {
        id = turn.id();
        this.conversationId = conversationId;
        this.ordinal = ordinal;
        question = turn.question();
        understoodAs = turn.understoodAs();
        answer = turn.answer();
        suggestions = turn.suggestions();
        askedAt = turn.askedAt();
        kind = turn.kind();
        candidates = turn.candidates();
    }

    Turn turn() {
        return new Turn(id, question, understoodAs, answer, suggestions, askedAt, kind, candidates);
    }
}
