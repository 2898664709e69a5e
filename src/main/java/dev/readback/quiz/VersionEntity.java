package dev.readback.quiz;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A row of {@code quiz_version}; written once. */
@Entity
@Immutable
@Table(name = "quiz_version")
class VersionEntity {
    @Id
    @Column(name = "quiz_id")
    String quizId;
    @Column(name = "origin_id")
    String originId;
    int number;
    @Column(name = "time_limit_seconds")
    Integer timeLimitSeconds;
    String feedback;
    String questions;
    @Column(name = "published_at")
    Instant publishedAt;

    static VersionEntity of(QuizVersion version) {
        var entity = new VersionEntity();
        entity.quizId = version.quizId();
        entity.originId = version.originId();
        entity.number = version.number();
        entity.timeLimitSeconds = version.settings().seconds();
        entity.feedback = version.settings().feedback().code();
        entity.questions = version.settings().questions().code();
        entity.publishedAt = version.publishedAt();
        return entity;
    }

    QuizVersion version() {
        return new QuizVersion(quizId, originId, number, QuizSettings.of(timeLimitSeconds, feedback, questions), publishedAt);
    }
}
