package dev.readback.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

/** The published versions of quizzes, and whose they are. */
@ApplicationScoped
public class QuizVersions {
    private final EntityManager entities;
    private final QuizLibrary quizzes;
    private final AuthorSecrets secrets;

    QuizVersions(EntityManager entities, QuizLibrary quizzes, AuthorSecrets secrets) {
        this.entities = entities;
        this.quizzes = quizzes;
        this.secrets = secrets;
    }

    /**
     * The quiz that was written, whether {@code id} is its own or that of a version.
     *
     * @throws ProblemException when there is no such quiz, or {@code secret} is not its author's
     */
    @Transactional
    public Quiz ofAuthor(String id, String secret) {
        String origin = find(id).map(QuizVersion::originId).orElse(id);
        Quiz quiz = quizzes.find(origin)
                .orElseThrow(() -> new ProblemException(ProblemType.QUIZ_NOT_FOUND, "There is no quiz with this id"));
        secrets.require(origin, secret);
        return quiz;
    }

    /** Whether {@code secret} is that of the author of the quiz or version {@code id}; never of one that does not exist. */
    @Transactional
    public boolean isAuthor(String id, String secret) {
        return OpaqueId.isPossible(id) && secrets.isOf(find(id).map(QuizVersion::originId).orElse(id), secret);
    }

    @Transactional
    public Optional<QuizVersion> find(String quizId) {
        if (!OpaqueId.isPossible(quizId)) return Optional.empty();
        return Optional.ofNullable(entities.find(VersionEntity.class, quizId)).map(VersionEntity::version);
    }

    /** What learners of the quiz are bound to. */
    @Transactional
    public QuizSettings settings(String quizId) {
        return find(quizId).map(QuizVersion::settings).orElse(QuizSettings.FREE);
    }

    /** In the order of publication. */
    @Transactional
    public List<QuizVersion> of(String originId) {
        return entities.createQuery("from VersionEntity where originId = ?1 order by number", VersionEntity.class)
                .setParameter(1, originId).getResultList().stream().map(VersionEntity::version).toList();
    }

    /** Stores {@code quiz} as the next version; two at once end in one of them losing the race. */
    @Transactional
    public QuizVersion publish(Quiz quiz, String originId, QuizSettings settings, Instant at) {
        quizzes.add(quiz);
        var version = new QuizVersion(quiz.id(), originId, of(originId).size() + 1, settings, at);
        entities.persist(VersionEntity.of(version));
        entities.flush();
        return version;
    }
}
