package dev.readback.quiz;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** A row of {@code quiz}; written once. */
@Entity
@Immutable
@Table(name = "quiz")
class QuizEntity {
    @Id
    String id;
    @Column(name = "article_id")
    String articleId;
    String title;
    String engine;
    long seed;
    /** Written and read by QuizDocument itself: the persistence layer's mapper is the API's, which may change. */
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    String document;
    @Column(name = "created_at")
    Instant createdAt;

    static QuizEntity of(Quiz quiz) {
        var entity = new QuizEntity();
        entity.id = quiz.id();
        entity.articleId = quiz.articleId();
        entity.title = quiz.title();
        entity.engine = quiz.engine();
        entity.seed = quiz.seed();
        entity.document = QuizDocument.write(quiz);
        entity.createdAt = quiz.createdAt();
        return entity;
    }

    Quiz quiz() {
        QuizDocument stored = QuizDocument.read(document);
        return new Quiz(id, articleId, title, engine, seed, stored.quizItems(), stored.quizShortage(), createdAt);
    }
}
