package dev.readback.quiz.sharing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.platform.ProblemException;
import dev.readback.platform.Transactions;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.taking.ClassAttempts;
import dev.readback.quiz.taking.Progress;

/** Reads how a class does, for the author of its quiz. */
@ApplicationScoped
class ClassBook {
    private final ShareLinks links;
    private final LinkStore store;
    private final ClassAttempts attempts;
    private final Transactions transactions;

    ClassBook(ShareLinks links, LinkStore store, ClassAttempts attempts, Transactions transactions) {
        this.links = links;
        this.store = store;
        this.attempts = attempts;
        this.transactions = transactions;
    }

    /** @throws ProblemException as {@link #read} does */
    void require(String quizId, String secret, String linkId) {
        transactions.commit(() -> find(quizId, secret, linkId));
    }

    /** @throws ProblemException when there is no such quiz or link, or {@code secret} is not the author's */
    Page read(String quizId, String secret, String linkId) {
        return transactions.commit(() -> page(quizId, secret, linkId));
    }

    /** The same, unless nothing has changed since {@code mark}. */
    Optional<Page> readSince(String quizId, String secret, String linkId, String mark) {
        return transactions.commit(() -> {
            find(quizId, secret, linkId);
            return store.mark(linkId).equals(mark) ? Optional.<Page>empty() : Optional.of(page(quizId, secret, linkId));
        });
    }

    private Page page(String quizId, String secret, String linkId) {
        Quiz quiz = find(quizId, secret, linkId);
        // The mark first: what comes in between is read, and once more for the next mark.
        String mark = store.mark(linkId);
        List<ParticipantEntity> participants = store.participants(linkId);
        Map<String, Progress> progress = attempts.of(participants.stream().map(one -> one.attemptId).toList()).stream()
                .collect(Collectors.toMap(Progress::attemptId, Function.identity()));
        return new Page(mark, ClassResults.of(quiz, participants.stream()
                .map(one -> new ClassResults.Learner(one.name, progress.get(one.attemptId))).toList()));
    }

    private Quiz find(String quizId, String secret, String linkId) {
        Quiz quiz = links.quizOf(quizId, secret);
        store.find(quizId, linkId).orElseThrow(ShareLinks::noLink);
        return quiz;
    }

    /** @param mark of this state of things; another after every change */
    record Page(String mark, ClassResults results) {}
}
