package dev.readback.quiz;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The quizzes that have been written. */
@ApplicationScoped
public class QuizLibrary {
    /** What an id can look like; anything else is absent, and some of it PostgreSQL would refuse to compare (U+0000). */
    private static final Predicate<String> ID = Pattern.compile("[A-Za-z0-9_-]{1,64}").asMatchPredicate();

    private final EntityManager entities;

    public QuizLibrary(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<Quiz> find(String id) {
        if (!ID.test(id)) return Optional.empty();
        return Optional.ofNullable(entities.find(QuizEntity.class, id)).map(QuizEntity::quiz);
    }

    /** The quiz is on disk when this returns, unless the caller has a transaction of its own. */
    @Transactional
    public void add(Quiz quiz) {
        entities.persist(QuizEntity.of(quiz));
        entities.flush();
    }
}
