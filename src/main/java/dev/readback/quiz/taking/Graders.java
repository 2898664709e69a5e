package dev.readback.quiz.taking;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.readback.article.ArticleLibrary;
import dev.readback.inference.SentenceEmbedder;
import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;

/**
 * Graders for quizzes. How a typed answer was graded lately is remembered: whoever grades before taking a lock grades at no
 * cost under it, and models never run while a row is locked.
 */
@ApplicationScoped
class Graders {
    private static final int GRADED = 20_000;
    private static final int ARTICLES = 64;

    private final ArticleLibrary articles;
    private final TypedGrader typed;
    private final Cache<String, ArticleNames> names = Caffeine.newBuilder().maximumSize(ARTICLES).build();
    private final Cache<Typed, Grade> graded = Caffeine.newBuilder().maximumSize(GRADED).build();

    Graders(ArticleLibrary articles, SentenceEmbedder embedder) {
        this.articles = articles;
        this.typed = new TypedGrader(LogisticJudge.shipped(new AnswerFeatures(embedder)), LogisticJudge.BAND);
    }

    Grader of(Quiz quiz) {
        return new Grader((item, text) -> graded.get(new Typed(quiz.articleId(), item, text), this::graded));
    }

    private Grade graded(Typed answer) {
        return typed.grade(TypedQuestion.of(answer.item(), names.get(answer.articleId(), this::namesIn)), answer.text());
    }

    private ArticleNames namesIn(String articleId) {
        return articles.find(articleId).map(ArticleNames::of).orElse(ArticleNames.NONE);
    }

    private record Typed(String articleId, Item.Typed item, String text) {}
}
