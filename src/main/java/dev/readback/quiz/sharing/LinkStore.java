package dev.readback.quiz.sharing;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import dev.readback.platform.OpaqueId;

/**
 * The rows of links and of those who began under them. Every method needs a transaction of the caller's. Nothing is kept in
 * memory: a link that was revoked anywhere is revoked everywhere.
 */
@ApplicationScoped
class LinkStore {
    private final EntityManager entities;

    LinkStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(ShareLink link, String token) {
        entities.persist(LinkEntity.of(link, token));
        entities.flush();
    }

    /** Those of the quiz, the newest first. */
    List<ShareLink> of(String quizId) {
        return entities.createQuery("from LinkEntity where quizId = ?1 order by createdAt desc, id", LinkEntity.class)
                .setParameter(1, quizId).getResultStream().map(LinkEntity::link).toList();
    }

    Optional<ShareLink> find(String quizId, String linkId) {
        return row(quizId, linkId, LockModeType.NONE).map(LinkEntity::link);
    }

    /** The row, which nobody else can change or begin under until the transaction ends. */
    Optional<LinkEntity> lock(String quizId, String linkId) {
        return row(quizId, linkId, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<ShareLink> withToken(String token) {
        return byToken(token).getResultStream().findFirst().map(LinkEntity::link);
    }

    Optional<ShareLink> lockWithToken(String token) {
        return byToken(token).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().map(LinkEntity::link);
    }

    void add(ParticipantEntity participant) {
        entities.persist(participant);
        entities.flush();
    }

    Optional<ParticipantEntity> participant(String linkId, String requestId) {
        return entities
                .createQuery("from ParticipantEntity where linkId = ?1 and requestId = ?2", ParticipantEntity.class)
                .setParameter(1, linkId).setParameter(2, requestId).getResultStream().findFirst();
    }

    /** Who came first stands first. */
    List<ParticipantEntity> participants(String linkId) {
        return entities
                .createQuery("from ParticipantEntity where linkId = ?1 order by joinedAt, attemptId", ParticipantEntity.class)
                .setParameter(1, linkId).getResultList();
    }

    long count(String linkId) {
        return entities.createQuery("select count(*) from ParticipantEntity where linkId = ?1", Long.class)
                .setParameter(1, linkId).getSingleResult();
    }

    /**
     * Another text whenever anything of the class's attempts has changed. The times are summed, because the greatest need not be
     * the one that is committed last.
     */
    String mark(String linkId) {
        return (String) entities.createNativeQuery("""
                select concat_ws('.',
                    (select count(*) from class_participant where link_id = ?1),
                    (select concat(count(*), '-', sum(trunc(extract(epoch from submitted_at) * 1000000))) from attempt
                        where submitted_at is not null and id in (select attempt_id from class_participant where link_id = ?1)),
                    (select concat(count(*), '-', sum(trunc(extract(epoch from answered_at) * 1000000))) from attempt_response
                        where attempt_id in (select attempt_id from class_participant where link_id = ?1)),
                    (select concat(count(*), '-', sum(trunc(extract(epoch from decided_at) * 1000000))) from attempt_decision
                        where attempt_id in (select attempt_id from class_participant where link_id = ?1)))
                """, String.class).setParameter(1, linkId).getSingleResult();
    }

    private Optional<LinkEntity> row(String quizId, String linkId, LockModeType lock) {
        if (!OpaqueId.isPossible(linkId)) return Optional.empty();
        return Optional.ofNullable(entities.find(LinkEntity.class, linkId, lock)).filter(row -> row.quizId.equals(quizId));
    }

    private TypedQuery<LinkEntity> byToken(String token) {
        return entities.createQuery("from LinkEntity where tokenSha256 = ?1", LinkEntity.class)
                .setParameter(1, OpaqueId.sha256(token));
    }
}
