package dev.readback.quiz.writing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.article.Article;
import dev.readback.article.ArticleLibrary;
import dev.readback.platform.OpaqueId;
import dev.readback.platform.Transactions;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;

/** Has a quiz written about an article and stores it. */
@ApplicationScoped
public class QuizAuthor {
    private static final String EMBEDDED = "embedded";

    private final ArticleLibrary articles;
    private final QuizWriter writer;
    private final QuizLibrary quizzes;
    private final Transactions transactions;
    private final RandomGenerator seeds;
    private final Clock clock;
    private final WritingDesks desks;

    QuizAuthor(ArticleLibrary articles, QuizWriter writer, QuizLibrary quizzes, Transactions transactions, RandomGenerator seeds,
            Clock clock, QuizConfig config) {
        this.articles = articles;
        this.writer = writer;
        this.quizzes = quizzes;
        this.transactions = transactions;
        this.seeds = seeds;
        this.clock = clock;
        this.desks = new WritingDesks(config.writers(), config.patience());
    }

    /** A new quiz of up to {@code items} items of some kinds, committed. */
    public Quiz write(String articleId, int items, Set<ItemKind> kinds) {
        return write(articleId, new QuizOrder(items, kinds.stream().map(ItemKind::code).toList(), null));
    }

    /** The new quiz, committed. */
    Quiz write(String articleId, QuizOrder order) {
        QuizRequest request = order.request(seeds::nextLong);
        Article article = articles.get(articleId);
        Quiz quiz = quiz(article, request, desks.at(() -> writer.write(article, request)));
        return transactions.commit(() -> {
            // Once more: it may have been deleted while the quiz was being written.
            articles.get(articleId);
            quizzes.add(quiz);
            return quiz;
        });
    }

    private Quiz quiz(Article article, QuizRequest request, WrittenQuiz written) {
        return new Quiz(OpaqueId.next(), article.id(), "Quiz: " + article.title(), EMBEDDED, request.seed(), written.items(),
                written.report().shortage(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
