package dev.readback.quiz;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.readback.platform.OpaqueId;

/** The quizzes that have been written. */
@ApplicationScoped
public class QuizLibrary {
    private final EntityManager entities;

    public QuizLibrary(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Quiz> find(String id) {
        if (!OpaqueId.isPossible(id)) return Optional.empty();
        return Optional.ofNullable(entities.find(QuizEntity.class, id)).map(QuizEntity::quiz);
    }

    /** The quiz is on disk when this returns, unless the caller has a transaction of its own. */
    @Transactional
    public void add(Quiz quiz) {
        entities.persist(QuizEntity.of(quiz));
        entities.flush();
    }
}
