package dev.readback.article;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.readback.platform.OpaqueId;
import dev.readback.platform.ProblemException;
import dev.readback.platform.ProblemType;

/** The articles that can be asked. Articles never change, so those used lately are kept in memory. */
@ApplicationScoped
public class ArticleLibrary {
    private final ArticleStore store;
    private final ArticleConfig limits;
    private final ArticleText text;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final TitleFinder titles = new TitleFinder(splitter);
    private final Clock clock;
    private final Event<ArticleAdded> added;
    private final Cache<String, Article> recent;

    ArticleLibrary(ArticleStore store, ArticleConfig limits, Clock clock, Event<ArticleAdded> added) {
        this.store = store;
        this.limits = limits;
        this.text = new ArticleText(limits);
        this.clock = clock;
        this.added = added;
        this.recent = Caffeine.newBuilder().maximumWeight(limits.cachedCharacters())
                .<String, Article>weigher((id, article) -> article.text().length()).build();
    }

    /** Stores a new article; throws a problem when the text cannot be one. */
    public Article add(NewArticle given) {
        Article article = read(given);
        store.add(article, Words.count(article.text()));
        added.fire(new ArticleAdded(article.id()));
        return article;
    }

    /** Imports a seed, once in the life of the database; says whether it did so now. */
    boolean addSeed(String name, NewArticle given) {
        if (store.knowsSeed(name)) return false;
        Article article = read(given);
        boolean isNew = store.addSeed(name, article, Words.count(article.text()));
        if (isNew) added.fire(new ArticleAdded(article.id()));
        return isNew;
    }

    /** The article, or a problem that says it is not there. */
    public Article get(String id) {
        return find(id).orElseThrow(() -> missing());
    }

    /** The article that a stored row refers to, which keeps it from going away: read once, then from memory. */
    public Article referredTo(String id) {
        Article cached = recent.getIfPresent(id);
        return cached != null ? cached : get(id);
    }

    /** Asks the database each time, because another replica may have deleted the article. */
    public Optional<Article> find(String id) {
        if (!OpaqueId.isPossible(id)) return Optional.empty();
        if (!store.exists(id)) {
            recent.invalidate(id);
            return Optional.empty();
        }
        Article cached = recent.getIfPresent(id);
        if (cached != null) return Optional.of(cached);
        Optional<Article> loaded = store.load(id);
        loaded.ifPresent(article -> recent.put(id, article));
        return loaded;
    }

    /** Up to {@code most} articles, newest first. */
    public List<ArticleSummary> newest(int most) {
        return store.newest(most);
    }

    /** @param cursor {@code nextCursor} of the page before; {@code null} for the first, which has the oldest */
    public ArticlePage page(String cursor, int limit) {
        return page(ArticleCursor.parse(cursor), limit);
    }

    ArticleSummary summary(String id) {
        return store.summary(id).orElseThrow(() -> missing());
    }

    ArticlePage page(ArticleCursor cursor, int limit) {
        List<ArticleSummary> found = store.after(cursor, limit + 1);
        if (found.size() <= limit) return new ArticlePage(found, null);
        ArticleSummary last = found.get(limit - 1);
        return new ArticlePage(found.subList(0, limit), new ArticleCursor(last.addedAt(), last.id()).encoded());
    }

    void delete(String id) {
        if (!OpaqueId.isPossible(id) || !store.delete(id)) throw missing();
        recent.invalidate(id);
    }

    private Article read(NewArticle given) {
        String checked = text.checked(given.text());
        String title = text.checkedLine("title", given.title(), limits.maxTitleCharacters());
        String source = text.checkedLine("source", given.source(), limits.maxSourceCharacters());
        List<Span> paragraphs = Paragraphs.of(checked);
        List<Span> sentences = splitter.split(checked, paragraphs);
        if (sentences.isEmpty()) {
            throw new ProblemException(ProblemType.UNREADABLE_ARTICLE,
                    "The text holds nothing to read. Paste the article's words");
        }
        return new Article(OpaqueId.next(), title.isEmpty() ? titles.titleOf(checked) : title, source, checked, paragraphs,
                sentences, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static ProblemException missing() {
        return new ProblemException(ProblemType.ARTICLE_NOT_FOUND,
                "There is no article with this id. GET /api/articles lists them");
    }
}
