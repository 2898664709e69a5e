package dev.readback.openai;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import dev.readback.answering.Said;
import dev.readback.article.Article;

/** Picks the article of a library that answers a question best. */
final class LibraryReader {
    private static final int SHORTEST_WORD = 3;
    private final BiFunction<Article, String, Optional<Said>> reader;
    private final int read;

    /**
     * @param reader what the Reader finds for a question in an article, sure or not
     * @param read articles that it reads for one question, at least 1
     */
    LibraryReader(BiFunction<Article, String, Optional<Said>> reader, int read) {
        this.reader = reader;
        this.read = read;
    }

    /** The article where the Reader is surest; of articles it finds nothing in, the one with most of the question's words. */
    Optional<Article> best(List<Article> articles, String question) {
        Set<String> words = words(question);
        List<Article> likely = articles.stream()
                .sorted(Comparator.comparingLong((Article article) -> shared(article, words)).reversed()).limit(read).toList();
        return likely.stream().max(Comparator.comparingDouble(article -> sure(article, question)));
    }

    private double sure(Article article, String question) {
        return reader.apply(article, question).map(Said::confidence).orElse(-1.0);
    }

    private static long shared(Article article, Set<String> words) {
        Set<String> said = words(article.title() + " " + article.text());
        return words.stream().filter(said::contains).count();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD).collect(Collectors.toUnmodifiableSet());
    }
}
