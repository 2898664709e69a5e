package dev.readback.quiz.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.readback.answering.Said;
import dev.readback.article.Article;
import dev.readback.inference.QuestionOrder;
import dev.readback.inference.TaggedWord;
import dev.readback.inference.WrittenQuestion;

/**
 * What models said lately, so that the next quiz about an article need not ask them the same again. They say the same to the same
 * request; only what is read of a long article may get better when its sentences have been indexed, so nothing is kept for long.
 */
final class ModelMemory {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int TAGGED_SENTENCES = 5_000;
    private final Cache<List<String>, List<List<TaggedWord>>> tagged = Caffeine.newBuilder().expireAfterWrite(KEPT)
            .maximumWeight(TAGGED_SENTENCES)
            .weigher((List<String> sentences, List<List<TaggedWord>> words) -> sentences.size()).build();
    private final Cache<QuestionOrder, List<WrittenQuestion>> written = cache(5_000);
    private final Cache<Examined, Optional<Said>> said = cache(20_000);

    Function<List<String>, List<List<TaggedWord>>> tagger(Function<List<String>, List<List<TaggedWord>>> tagger) {
        return sentences -> remembered(tagged, sentences, tagger);
    }

    Function<List<QuestionOrder>, List<List<WrittenQuestion>>> writer(
            Function<List<QuestionOrder>, List<List<WrittenQuestion>>> writer) {
        return orders -> {
            Map<QuestionOrder, List<WrittenQuestion>> known = new HashMap<>(written.getAllPresent(orders));
            List<QuestionOrder> unknown = new ArrayList<>(orders);
            unknown.removeAll(known.keySet());
            List<List<WrittenQuestion>> news = unknown.isEmpty() ? List.of() : writer.apply(unknown);
            for (int i = 0; i < unknown.size(); i++) {
                known.put(unknown.get(i), news.get(i));
                written.put(unknown.get(i), news.get(i));
            }
            return orders.stream().map(known::get).toList();
        };
    }

    Function<String, Optional<Said>> examiner(Article article, Function<String, Optional<Said>> examiner) {
        return question -> remembered(said, new Examined(article.id(), question), asked -> examiner.apply(asked.question()));
    }

    /** Not {@link Cache#get}, which would let others wait for the models under a lock. */
    private static <K, V> V remembered(Cache<K, V> cache, K key, Function<K, V> otherwise) {
        V known = cache.getIfPresent(key);
        if (known != null) return known;
        V found = otherwise.apply(key);
        cache.put(key, found);
        return found;
    }

    private static <K, V> Cache<K, V> cache(int most) {
        return Caffeine.newBuilder().maximumSize(most).expireAfterWrite(KEPT).build();
    }

    private record Examined(String articleId, String question) {}
}
