package dev.readback.conversation;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

@Entity
@Table(name = "conversation")
class ConversationEntity {
    @Id
    String id;
    @Column(name = "article_id", nullable = false, updatable = false)
    String articleId;
    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;
    @OneToMany
    @JoinColumn(name = "conversation_id", insertable = false, updatable = false)
    @OrderBy("ordinal")
    List<TurnEntity> turns = List.of();

    protected ConversationEntity() {
    }

    ConversationEntity(String id, String articleId, Instant createdAt) {
        this.id = id;
        this.articleId = articleId;
        this.createdAt = createdAt;
    }

    List<Turn> told() {
        return turns.stream().map(TurnEntity::turn).toList();
    }
}
