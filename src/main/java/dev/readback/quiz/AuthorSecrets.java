package dev.readback.quiz;

import java.security.MessageDigest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

/** Who may see a quiz's keys: whoever created it, and so was told its secret, once. Only the secret's SHA-256 is kept. */
@ApplicationScoped
public class AuthorSecrets {
    /** The header in which the author's requests carry the secret. */
    public static final String HEADER = "Readback-Author";

    private final EntityManager entities;

    public AuthorSecrets(EntityManager entities) {
        this.entities = entities;
    }

    /** A secret of 256 random bits for a quiz that has none yet; to be called where the quiz is stored. */
    @Transactional
    public String issue(String quizId) {
        String secret = OpaqueId.next() + OpaqueId.next();
        entities.persist(AuthorEntity.of(quizId, OpaqueId.sha256(secret)));
        entities.flush();
        return secret;
    }

    /**
     * @param secret as the client sent it; {@code null} when it sent none
     * @throws ProblemException 403 unless it is the secret of this quiz
     */
    @Transactional
    public void require(String quizId, String secret) {
        if (!isOf(quizId, secret)) {
            throw new ProblemException(ProblemType.AUTHOR_SECRET_REQUIRED,
                    "Send the authorSecret that came with this quiz when it was created as the header " + HEADER);
        }
    }

    /** @param secret as the client sent it; {@code null} when it sent none */
    boolean isOf(String quizId, String secret) {
        AuthorEntity author = entities.find(AuthorEntity.class, quizId);
        return secret != null && author != null && MessageDigest.isEqual(author.secretSha256, OpaqueId.sha256(secret));
    }
}
