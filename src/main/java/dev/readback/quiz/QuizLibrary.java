package dev.readback.quiz;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.readback.platform.OpaqueId;

/** The quizzes that have been written. */
@ApplicationScoped
public class QuizLibrary {
    private static final int REMEMBERED = 128;
    private final EntityManager entities;
    private final Cache<String, Quiz> remembered = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public QuizLibrary(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Quiz> find(String id) {
        if (!OpaqueId.isPossible(id)) return Optional.empty();
        return Optional.ofNullable(entities.find(QuizEntity.class, id)).map(QuizEntity::quiz);
    }

    /** The quiz that a stored row refers to, which keeps it from going away: read once, then from memory. */
    @Transactional
    public Optional<Quiz> referredTo(String id) {
        Optional<Quiz> quiz = Optional.ofNullable(remembered.getIfPresent(id)).or(() -> find(id));
        quiz.ifPresent(found -> remembered.put(id, found));
        return quiz;
    }

    /** The quiz is on disk when this returns, unless the caller has a transaction of its own. */
    @Transactional
    public void add(Quiz quiz) {
        entities.persist(QuizEntity.of(quiz));
        entities.flush();
    }
}
