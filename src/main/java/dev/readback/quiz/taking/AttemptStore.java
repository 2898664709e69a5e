package dev.readback.quiz.taking;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The rows of attempts. Every method needs a transaction of the caller's. */
@ApplicationScoped
class AttemptStore {
    /** What an id can look like; anything else is absent, and some of it PostgreSQL would refuse to compare (U+0000). */
    private static final Predicate<String> ID = Pattern.compile("[A-Za-z0-9_-]{1,64}").asMatchPredicate();

    private final EntityManager entities;

    AttemptStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Attempt.InProgress attempt) {
        entities.persist(AttemptEntity.of(attempt));
        entities.flush();
    }

    Optional<Attempt> find(String id) {
        return read(id, LockModeType.NONE);
    }

    /** The attempt, which nobody else can change until the transaction ends. */
    Optional<Attempt> lock(String id) {
        return read(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void save(String attemptId, Response response) {
        entities.merge(ResponseEntity.of(attemptId, response));
        entities.flush();
    }

    void save(Attempt.Submitted attempt) {
        entities.find(AttemptEntity.class, attempt.id()).submit(attempt);
        entities.flush();
    }

    private Optional<Attempt> read(String id, LockModeType lock) {
        if (!ID.test(id)) return Optional.empty();
        return Optional.ofNullable(entities.find(AttemptEntity.class, id, lock)).map(entity -> entity.attempt(responses(id)));
    }

    private List<Response> responses(String attemptId) {
        return entities.createQuery("from ResponseEntity where key.attemptId = ?1", ResponseEntity.class)
                .setParameter(1, attemptId).getResultList().stream().map(ResponseEntity::response).toList();
    }
}
