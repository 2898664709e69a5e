package dev.readback.quiz.taking;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.readback.article.ArticleLibrary;
import dev.readback.inference.SentenceEmbedder;
import dev.readback.quiz.Quiz;

/**
 * Graders for quizzes. The judge remembers what it judged lately: whoever grades before taking a lock grades at no cost under
 * it, and models never run while a row is locked.
 */
@ApplicationScoped
class Graders {
    private static final int JUDGED = 20_000;
    private static final int ARTICLES = 64;

    private final ArticleLibrary articles;
    private final TypedGrader typed;
    private final Cache<String, ArticleNames> names = Caffeine.newBuilder().maximumSize(ARTICLES).build();

    Graders(ArticleLibrary articles, SentenceEmbedder embedder) {
        this.articles = articles;
        AnswerJudge judge = LogisticJudge.shipped(new AnswerFeatures(embedder));
        Cache<Judged, Double> judged = Caffeine.newBuilder().maximumSize(JUDGED).build();
        this.typed = new TypedGrader((question, text) -> judged.get(new Judged(question, text),
                asked -> judge.probability(asked.question(), asked.text())), LogisticJudge.BAND);
    }

    Grader of(Quiz quiz) {
        return new Grader(typed, names.get(quiz.articleId(), this::namesIn));
    }

    private ArticleNames namesIn(String articleId) {
        return articles.find(articleId).map(ArticleNames::of).orElse(ArticleNames.NONE);
    }

    private record Judged(TypedQuestion question, String text) {}
}
