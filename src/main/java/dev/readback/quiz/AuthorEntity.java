package dev.readback.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A row of {@code quiz_author}; written once. */
@Entity
@Immutable
@Table(name = "quiz_author")
class AuthorEntity {
    @Id
    @Column(name = "quiz_id")
    String quizId;
    @Column(name = "secret_sha256")
    byte[] secretSha256;

    static AuthorEntity of(String quizId, byte[] secretSha256) {
        var entity = new AuthorEntity();
        entity.quizId = quizId;
        entity.secretSha256 = secretSha256.clone();
        return entity;
    }
}
