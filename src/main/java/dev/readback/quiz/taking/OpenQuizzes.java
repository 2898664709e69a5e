package dev.readback.quiz.taking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import dev.readback.answering.Withheld;
import dev.readback.article.Article;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;

/**
 * The quizzes about an article that somebody is taking just now, as far as what they ask is to be kept back. Nobody is known by
 * name here, so it is kept back from everybody.
 */
@ApplicationScoped
public class OpenQuizzes implements Withheld.Source {
    private static final String LATEST = "select new dev.readback.quiz.taking.OpenQuizzes$Open(quizId, feedback, max(startedAt))"
            + " from AttemptEntity where submittedAt is null and startedAt > ?1"
            + " and quizId in (select id from QuizEntity where articleId = ?2) group by quizId, feedback";

    private final EntityManager entities;
    private final QuizLibrary quizzes;
    private final AuthorsTerms terms;
    private final TakingConfig limits;
    private final Clock clock;

    OpenQuizzes(EntityManager entities, QuizLibrary quizzes, AuthorsTerms terms, TakingConfig limits, Clock clock) {
        this.entities = entities;
        this.quizzes = quizzes;
        this.terms = terms;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    @Transactional
    public WithheldItems of(Article article) {
        Instant now = clock.instant();
        List<Open> open = entities.createQuery(LATEST, Open.class).setParameter(1, now.minus(limits.questionsWithheld()))
                .setParameter(2, article.id()).getResultList();
        return new WithheldItems(open.stream().filter(each -> terms.withholds(each, now))
                .flatMap(each -> quizzes.referredTo(each.quizId()).stream()).distinct().map(Quiz::items).flatMap(List::stream)
                .toList());
    }

    /**
     * A quiz with attempts that are open.
     *
     * @param feedback of these attempts, as stored
     * @param latest when the last of them began
     */
    record Open(String quizId, String feedback, Instant latest) {}
}
