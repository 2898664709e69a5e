package dev.readback.quiz.authoring;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;
import dev.readback.platform.Transactions;
import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizVersion;
import dev.readback.quiz.QuizVersions;
import dev.readback.quiz.writing.QuizAuthor;

/**
 * Drafts from the first look to publication. Whoever changes one names the revision that the change is meant for; slow checks
 * run before the transaction, and the revision is compared again in it.
 */
@ApplicationScoped
class Drafts {
    private final EntityManager entities;
    private final QuizVersions versions;
    private final QuizAuthor author;
    private final Transactions transactions;
    private final Clock clock;

    Drafts(EntityManager entities, QuizVersions versions, QuizAuthor author, Transactions transactions, Clock clock) {
        this.entities = entities;
        this.versions = versions;
        this.author = author;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Transactional
    QuizDraft get(String id, String secret) {
        Quiz quiz = versions.ofAuthor(id, secret);
        return Optional.ofNullable(entities.find(DraftEntity.class, quiz.id())).map(DraftEntity::draft)
                .orElseGet(() -> QuizDraft.asWritten(quiz));
    }

    /** @throws ProblemException when the draft is not of {@code revision} any more, or what {@code change} throws */
    QuizDraft change(String id, String secret, int revision, UnaryOperator<QuizDraft> change) {
        return transactions.commit(() -> {
            QuizDraft draft = at(revision, get(id, secret));
            DraftEntity row = entities.find(DraftEntity.class, draft.quiz().id(), LockModeType.PESSIMISTIC_WRITE);
            if (row != null) {
                entities.refresh(row);
                draft = at(revision, row.draft());
            }
            QuizDraft changed = change.apply(draft);
            if (row == null) entities.persist(DraftEntity.of(changed));
            else
                entities.merge(DraftEntity.of(changed));
            entities.flush();
            return changed;
        });
    }

    /** Takes the edit in the place of the item; what the gates say against it is kept beside it. */
    QuizDraft edit(String id, String secret, int revision, String itemId, ItemEdit edit, AuthoringConfig limits) {
        QuizDraft draft = at(revision, get(id, secret));
        Item edited = edit.of(draft.item(itemId), limits);
        List<String> warnings = author.warnings(draft.quiz(), edited);
        return change(id, secret, revision, found -> found.with(itemId, edited, warnings));
    }

    /** Puts another proved item of the same kind in the place of the item. */
    QuizDraft replace(String id, String secret, int revision, String itemId) {
        QuizDraft draft = at(revision, get(id, secret));
        Item other = author.another(draft.quiz(), draft.item(itemId).kind())
                .orElseThrow(() -> new ProblemException(ProblemType.NO_REPLACEMENT, "The article supports no other good item of"
                        + " this kind beside those of the quiz. Edit this one, or delete it"));
        return change(id, secret, revision, found -> found.with(itemId, other, List.of()));
    }

    /** The draft as a version that never changes, committed. */
    QuizVersion publish(String id, String secret, int revision) {
        return transactions.commit(() -> {
            QuizDraft draft = at(revision, get(id, secret));
            Quiz quiz = draft.quiz();
            if (quiz.items().isEmpty()) throw ProblemException.invalid("items", "must not be empty: there is nothing to take");
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Quiz version = new Quiz(OpaqueId.next(), quiz.articleId(), quiz.title(), quiz.engine(), quiz.seed(), quiz.items(),
                    quiz.shortage(), at);
            return versions.publish(version, quiz.id(), draft.settings(), at);
        });
    }

    List<QuizVersion> versions(String id, String secret) {
        return versions.of(versions.ofAuthor(id, secret).id());
    }

    private static QuizDraft at(int revision, QuizDraft draft) {
        if (draft.revision() != revision) {
            throw new ProblemException(ProblemType.DRAFT_CHANGED, "The draft is at revision " + draft.revision()
                    + ", not " + revision + ": read it again, then repeat your change");
        }
        return draft;
    }
}
