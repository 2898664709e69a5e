package dev.readback.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /**
     * A conversation as it is kept.
     *
     * @param quiz the last one, open or over
     * @param read ordinals of paragraphs, from 1, in order
     */
    record Kept(String id, String articleId, List<Turn> turns, Optional<ChatQuiz> quiz, List<Integer> read) {}

    @Transactional
    String start(String articleId, Instant now) {
        var conversation = new ConversationEntity(OpaqueId.next(), articleId, now);
        session.persist(conversation);
        session.flush();
        return conversation.id;
    }

    @Transactional
    Optional<Kept> find(String id) {
        return Optional.ofNullable(session.find(ConversationEntity.class, id))
                .map(conversation -> new Kept(id, conversation.articleId, conversation.told(),
                        Optional.ofNullable(session.find(ChatQuizEntity.class, id)).map(ChatQuizEntity::quiz), read(id)));
    }

    private List<Integer> read(String id) {
        return session.createNativeQuery("select paragraph from paragraph_read where conversation_id = ?1 order by paragraph",
                Integer.class).setParameter(1, id).getResultList();
    }

    /** Adds what was read to what was read before; nothing when the conversation is not there. */
    @Transactional
    void addRead(String id, Set<Integer> paragraphs) {
        if (session.find(ConversationEntity.class, id, LockModeType.PESSIMISTIC_WRITE) == null) return;
        paragraphs.forEach(paragraph -> session
                .createNativeMutationQuery("insert into paragraph_read (conversation_id, paragraph) values (?1, ?2)"
                        + " on conflict do nothing")
                .setParameter(1, id).setParameter(2, paragraph).executeUpdate());
    }

    @Transactional
    Optional<String> articleOf(String id) {
        return Optional.ofNullable(session.find(ConversationEntity.class, id)).map(conversation -> conversation.articleId);
    }

    /**
     * Appends a turn, and keeps how the quiz stands after it. The row is locked, so two turns keep an order.
     *
     * @param before how the quiz stood when the turn was answered
     */
    @Transactional
    Appended append(String id, Turn turn, Optional<ChatQuiz> before, Optional<ChatQuiz> after) {
        var conversation = session.find(ConversationEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (conversation == null) return new Appended.Gone();
        if (after.isPresent()) {
            Optional<ChatQuiz> now = Optional.ofNullable(session.find(ChatQuizEntity.class, id)).map(ChatQuizEntity::quiz);
            if (!before.equals(now)) return new Appended.Overtaken(now);
            session.merge(ChatQuizEntity.of(id, after.get()));
        }
        int turns = session.createSelectionQuery("select count(t) from TurnEntity t where t.conversationId = ?1", Long.class)
                .setParameter(1, id).getSingleResult().intValue();
        session.persist(new TurnEntity(id, turns, turn));
        return new Appended.Kept(turn);
    }
}
