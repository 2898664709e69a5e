package dev.readback.conversation;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import dev.readback.platform.OpaqueId;

/** The rows of conversations. Each method is one transaction, committed when it returns. */
@ApplicationScoped
class ConversationStore {
    private final Session session;

    ConversationStore(Session session) {
        this.session = session;
    }

    @Transactional
    Conversation start(String articleId, Instant now) {
        var conversation = new ConversationEntity(OpaqueId.next(), articleId, now);
        session.persist(conversation);
        session.flush();
        return conversation.conversation();
    }

    @Transactional
    Optional<Conversation> find(String id) {
        return Optional.ofNullable(session.find(ConversationEntity.class, id)).map(ConversationEntity::conversation);
    }

    @Transactional
    Optional<String> articleOf(String id) {
        return Optional.ofNullable(session.find(ConversationEntity.class, id)).map(conversation -> conversation.articleId);
    }

    /** Appends a turn; empty when the conversation went away meanwhile. The row is locked, so two turns keep an order. */
    @Transactional
    Optional<Turn> append(String id, Turn turn) {
        var conversation = session.find(ConversationEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (conversation == null) return Optional.empty();
        int turns = session.createSelectionQuery("select count(t) from TurnEntity t where t.conversationId = ?1", Long.class)
                .setParameter(1, id).getSingleResult().intValue();
        session.persist(new TurnEntity(id, turns, turn));
        return Optional.of(turn);
    }
}
