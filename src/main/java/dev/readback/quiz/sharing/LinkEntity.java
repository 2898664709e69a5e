package dev.readback.quiz.sharing;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import dev.readback.platform.OpaqueId;

/** A row of {@code share_link}. */
@Entity
@Table(name = "share_link")
class LinkEntity {
    @Id
    String id;
    @Column(name = "quiz_id")
    String quizId;
    @Column(name = "token_sha256")
    byte[] tokenSha256;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "expires_at")
    Instant expiresAt;
    @Column(name = "revoked_at")
    Instant revokedAt;

    static LinkEntity of(ShareLink link, String token) {
        var entity = new LinkEntity();
        entity.id = link.id();
        entity.quizId = link.quizId();
        entity.tokenSha256 = OpaqueId.sha256(token);
        entity.createdAt = link.createdAt();
        entity.expiresAt = link.expiresAt();
        entity.revokedAt = link.revokedAt().orElse(null);
        return entity;
    }

    ShareLink link() {
        return new ShareLink(id, quizId, createdAt, expiresAt, Optional.ofNullable(revokedAt));
    }
}
