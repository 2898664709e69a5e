package dev.readback.conversation;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.readback.answering.Answering;
import dev.readback.article.Article;
import dev.readback.dialogue.Cast;
import dev.readback.dialogue.Dialogue;
import dev.readback.dialogue.Extracts;
import dev.readback.dialogue.Intents;
import dev.readback.dialogue.Suggestion;
import dev.readback.dialogue.SuggestionWriter;
import dev.readback.inference.QuestionGenerator;
import dev.readback.inference.SentenceEmbedder;
import dev.readback.inference.TokenTagger;
import dev.readback.retrieval.Retrieval;

/** Who converses about which article: people and places are found once, suggestions are written in the background. */
@ApplicationScoped
class Companions {
    private static final Logger LOG = Logger.getLogger(Companions.class);
    private static final int WAIT_SECONDS = 20;
    private final Retrieval retrieval;
    private final Answering answering;
    private final TokenTagger tagger;
    private final SentenceEmbedder embedder;
    private final SuggestionWriter writer;
    private final int tagged;
    private final Cache<String, Cast> casts;
    private final Cache<String, List<Suggestion>> suggestions;
    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "suggestions");
        thread.setDaemon(true);
        return thread;
    });

    Companions(Retrieval retrieval, Answering answering, TokenTagger tagger, SentenceEmbedder embedder,
            QuestionGenerator generator, ConversationConfig config) {
        this.retrieval = retrieval;
        this.answering = answering;
        this.tagger = tagger;
        this.embedder = embedder;
        this.writer = new SuggestionWriter(generator::writeAll, answering::examiner, config.suggestionsTried());
        this.tagged = config.taggedSentences();
        this.casts = Caffeine.newBuilder().maximumSize(config.cachedArticles()).build();
        this.suggestions = Caffeine.newBuilder().maximumSize(config.cachedArticles()).build();
    }

    Companion of(Article article) {
        Cast cast = cast(article);
        return new Companion(cast, new Dialogue(article, cast, tagger::tag, answering.examiner(article)),
                new Extracts(article, cast, words -> retrieval.of(article).sentences(words, Companion.NEAREST)),
                new Intents(article.text()::contains, turn -> answering.isLookedUp(article, turn), embedder::vector));
    }

    /** What is there by now; the first call has them written. */
    List<Suggestion> suggestions(Article article) {
        List<Suggestion> known = suggestions.getIfPresent(article.id());
        if (known != null) return known;
        suggestions.put(article.id(), List.of());
        background.execute(() -> write(article));
        return List.of();
    }

    private void write(Article article) {
        try {
            suggestions.put(article.id(), writer.write(article, cast(article)));
        } catch (IllegalStateException stopped) {
            LOG.debugf("no suggestions article=%s: %s", article.id(), stopped.getMessage());
        }
    }

    private Cast cast(Article article) {
        Cast known = casts.getIfPresent(article.id());
        if (known != null) return known;
        Cast cast = Cast.of(article, tagger.tag(article.sentences().stream().limit(tagged).map(article::quote).toList()));
        casts.put(article.id(), cast);
        return cast;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        background.shutdownNow();
        background.awaitTermination(WAIT_SECONDS, TimeUnit.SECONDS);
    }
}
