package dev.readback.quiz.taking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import dev.readback.platform.OpaqueId;

/** The rows of attempts. Every method needs a transaction of the caller's. */
@ApplicationScoped
class AttemptStore {

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

    /** @param isFirst whether the item has no response yet, which whoever holds the attempt's lock knows */
    void save(String attemptId, Response response, boolean isFirst) {
        ResponseEntity entity = ResponseEntity.of(attemptId, response);
        if (isFirst) entities.persist(entity);
        else
            entities.merge(entity);
        entities.flush();
    }

    void save(Attempt.Submitted attempt) {
        entities.find(AttemptEntity.class, attempt.id()).submit(attempt);
        entities.flush();
    }

    void decide(String attemptId, String itemId, boolean accepted, Instant at) {
        entities.merge(DecisionEntity.of(attemptId, itemId, accepted, at));
        entities.flush();
    }

    Decisions decisions(String attemptId) {
        return new Decisions(entities.createQuery("from DecisionEntity where key.attemptId = ?1", DecisionEntity.class)
                .setParameter(1, attemptId).getResultList().stream()
                .collect(Collectors.toMap(decision -> decision.key.itemId(), decision -> decision.accepted)));
    }

    /** Open attempts whose time was up {@code grace} before {@code now}, the oldest first. */
    List<String> overdue(Instant now, Duration grace, int most) {
        List<?> ids = entities.createNativeQuery("""
                select a.id from attempt a join quiz_version v on v.quiz_id = a.quiz_id
                where a.submitted_at is null and a.started_at + make_interval(secs => v.time_limit_seconds) < ?1
                order by a.started_at
                """, String.class).setParameter(1, now.minus(grace)).setMaxResults(most).getResultList();
        return ids.stream().map(String.class::cast).toList();
    }

    List<Attempt> all(Collection<String> ids) {
        Map<String, List<Response>> responses = entities
                .createQuery("from ResponseEntity where key.attemptId in ?1", ResponseEntity.class).setParameter(1, ids)
                .getResultStream().collect(Collectors.groupingBy(response -> response.key.attemptId(),
                        Collectors.mapping(ResponseEntity::response, Collectors.toList())));
        return entities.createQuery("from AttemptEntity where id in ?1", AttemptEntity.class).setParameter(1, ids)
                .getResultStream().map(entity -> entity.attempt(responses.getOrDefault(entity.id, List.of()))).toList();
    }

    /** By attempt id; attempts without any are left out. */
    Map<String, Decisions> decisions(Collection<String> attemptIds) {
        return entities.createQuery("from DecisionEntity where key.attemptId in ?1", DecisionEntity.class)
                .setParameter(1, attemptIds).getResultStream()
                .collect(Collectors.groupingBy(decision -> decision.key.attemptId(), Collectors.collectingAndThen(
                        Collectors.toMap(decision -> decision.key.itemId(), decision -> decision.accepted), Decisions::new)));
    }

    private Optional<Attempt> read(String id, LockModeType lock) {
        if (!OpaqueId.isPossible(id)) return Optional.empty();
        return Optional.ofNullable(entities.find(AttemptEntity.class, id, lock)).map(entity -> entity.attempt(responses(id)));
    }

    private List<Response> responses(String attemptId) {
        return entities.createQuery("from ResponseEntity where key.attemptId = ?1", ResponseEntity.class)
                .setParameter(1, attemptId).getResultList().stream().map(ResponseEntity::response).toList();
    }
}
