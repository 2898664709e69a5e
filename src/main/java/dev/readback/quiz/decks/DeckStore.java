package dev.readback.quiz.decks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import dev.readback.platform.OpaqueId;

/** The rows of decks. Every method needs a transaction of the caller's. */
@ApplicationScoped
class DeckStore {
    private final EntityManager entities;

    DeckStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(String deckId, Instant at) {
        entities.persist(DeckEntity.of(deckId, at));
        entities.flush();
    }

    long count() {
        return entities.createQuery("select count(*) from DeckEntity", Long.class).getSingleResult();
    }

    /** Deletes the decks of before {@code opened} that have no card; how many. */
    int dropEmpty(Instant opened) {
        return entities.createQuery("delete from DeckEntity d where d.createdAt < ?1"
                + " and not exists (select 1 from CardEntity c where c.deckId = d.id)").setParameter(1, opened).executeUpdate();
    }

    boolean has(String deckId) {
        return OpaqueId.isPossible(deckId) && entities.find(DeckEntity.class, deckId) != null;
    }

    /** Whether there is such a deck, which nobody else can add to until the transaction ends. */
    boolean lock(String deckId) {
        return OpaqueId.isPossible(deckId) && entities.find(DeckEntity.class, deckId, LockModeType.PESSIMISTIC_WRITE) != null;
    }

    void add(CardEntity card) {
        entities.persist(card);
    }

    void flush() {
        entities.flush();
    }

    long count(String deckId) {
        return entities.createQuery("select count(*) from CardEntity where deckId = ?1", Long.class).setParameter(1, deckId)
                .getSingleResult();
    }

    Set<String> itemsOf(String deckId, String quizId) {
        return entities.createQuery("select itemId from CardEntity where deckId = ?1 and quizId = ?2", String.class)
                .setParameter(1, deckId).setParameter(2, quizId).getResultStream().collect(Collectors.toSet());
    }

    long countDue(String deckId, LocalDate today) {
        return entities.createQuery("select count(*) from CardEntity where deckId = ?1 and dueOn <= ?2", Long.class)
                .setParameter(1, deckId).setParameter(2, today).getSingleResult();
    }

    /** Those that have waited longest first. */
    List<CardEntity> due(String deckId, LocalDate today, int most) {
        return entities
                .createQuery("from CardEntity where deckId = ?1 and dueOn <= ?2 order by dueOn, addedAt, id", CardEntity.class)
                .setParameter(1, deckId).setParameter(2, today).setMaxResults(most).getResultList();
    }

    Optional<LocalDate> nextDay(String deckId, LocalDate after) {
        return Optional.ofNullable(
                entities.createQuery("select min(dueOn) from CardEntity where deckId = ?1 and dueOn > ?2", LocalDate.class)
                        .setParameter(1, deckId).setParameter(2, after).getSingleResult());
    }

    Optional<CardEntity> card(String deckId, String cardId) {
        return find(deckId, cardId, LockModeType.NONE);
    }

    /** The card, which nobody else can change until the transaction ends. */
    Optional<CardEntity> lockCard(String deckId, String cardId) {
        return find(deckId, cardId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<CardEntity> find(String deckId, String cardId, LockModeType lock) {
        if (!OpaqueId.isPossible(cardId)) return Optional.empty();
        return Optional.ofNullable(entities.find(CardEntity.class, cardId, lock)).filter(card -> card.deckId.equals(deckId));
    }
}
