package dev.readback.quiz.writing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import jakarta.enterprise.context.ApplicationScoped;

import dev.readback.article.Article;
import dev.readback.article.ArticleLibrary;
import dev.readback.platform.OpaqueId;
import dev.readback.platform.Transactions;
import dev.readback.quiz.AuthorSecrets;
import dev.readback.quiz.FreshItems;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;
import dev.readback.quiz.Quiz;
import dev.readback.quiz.QuizLibrary;
import dev.readback.quiz.QuizView;

/** Has a quiz written about an article and stores it. */
@ApplicationScoped
public class QuizAuthor implements FreshItems {
    private final ArticleLibrary articles;
    private final QuizWriter writer;
    private final QuizLibrary quizzes;
    private final AuthorSecrets secrets;
    private final Transactions transactions;
    private final RandomGenerator seeds;
    private final Clock clock;
    private final WritingDesks desks;

    QuizAuthor(ArticleLibrary articles, QuizWriter writer, QuizLibrary quizzes, AuthorSecrets secrets, Transactions transactions,
            RandomGenerator seeds, Clock clock, QuizConfig config) {
        this.articles = articles;
        this.writer = writer;
        this.quizzes = quizzes;
        this.secrets = secrets;
        this.transactions = transactions;
        this.seeds = seeds;
        this.clock = clock;
        this.desks = new WritingDesks(config.writers(), config.patience());
    }

    /** The new quiz, committed, with its author's secret. */
    AuthoredQuiz write(String articleId, QuizOrder order) {
        QuizRequest request = order.request(seeds::nextLong);
        Article article = articles.get(articleId);
        Quiz quiz = quiz(article, request, desks.at(() -> writer.write(article, request)));
        return transactions.commit(() -> {
            // Once more: it may have been deleted while the quiz was being written.
            articles.get(articleId);
            quizzes.add(quiz);
            return new AuthoredQuiz(QuizView.of(quiz), secrets.issue(quiz.id()));
        });
    }

    @Override
    public Map<String, Item> about(String articleId, List<Item> missed) {
        Article article = articles.get(articleId);
        return desks.at(() -> writer.again(article, missed, seeds.nextLong()));
    }

    /** See {@link QuizWriter#warnings}; waits for a desk like a whole quiz. */
    public List<String> warnings(Quiz quiz, Item item) {
        Article article = articles.get(quiz.articleId());
        List<Item> others = quiz.items().stream().filter(other -> !other.id().equals(item.id())).toList();
        return desks.at(() -> writer.warnings(article, item, others));
    }

    /** An item of this kind that is not in the quiz yet, proved like those that are; empty when there is none. */
    public Optional<Item> another(Quiz quiz, ItemKind kind) {
        Article article = articles.get(quiz.articleId());
        long seed = seeds.nextLong();
        return desks.at(() -> writer.another(article, kind, seed, quiz.items()));
    }

    private Quiz quiz(Article article, QuizRequest request, WrittenQuiz written) {
        return new Quiz(OpaqueId.next(), article.id(), "Quiz: " + article.title(), written.engine(), request.seed(),
                written.items(),
                written.report().shortage(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
