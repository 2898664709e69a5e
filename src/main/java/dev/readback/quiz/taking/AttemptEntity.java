package dev.readback.quiz.taking;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;

/** A row of {@code attempt}. */
@Entity
@Table(name = "attempt")
class AttemptEntity {
    @Id
    String id;
    @Column(name = "quiz_id")
    String quizId;
    String feedback;
    @Column(name = "started_at")
    Instant startedAt;
    @Column(name = "submitted_at")
    Instant submittedAt;
    /** Written and read by GradesDocument itself: the persistence layer's mapper is the API's, which may change. */
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    String grades;

    static AttemptEntity of(Attempt.InProgress attempt) {
        var entity = new AttemptEntity();
        entity.id = attempt.id();
        entity.quizId = attempt.quizId();
        entity.feedback = attempt.feedback().code();
        entity.startedAt = attempt.startedAt();
        return entity;
    }

    Attempt attempt(List<Response> responses) {
        var open = new Attempt.InProgress(id, quizId, Feedback.of(feedback).orElseThrow(), startedAt, responses);
        return submittedAt == null ? open : new Attempt.Submitted(open, submittedAt, GradesDocument.read(grades));
    }

    void submit(Attempt.Submitted attempt) {
        submittedAt = attempt.submittedAt();
        grades = GradesDocument.write(attempt.grades());
    }
}
