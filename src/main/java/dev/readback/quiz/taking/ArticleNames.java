package dev.readback.quiz.taking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.readback.article.Article;
import dev.readback.article.Span;

/**
 * The words that an article writes with a capital wherever they stand, one of them at least inside a sentence: its names.
 *
 * @param words plain, as {@link PlainText} makes them
 */
record ArticleNames(Set<String> words) {
    static final ArticleNames NONE = new ArticleNames(Set.of());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]+");

    ArticleNames {
        words = Set.copyOf(words);
    }

    static ArticleNames of(Article article) {
        Set<String> capital = new HashSet<>();
        Set<String> small = new HashSet<>();
        for (Span sentence : article.sentences()) {
            String text = sentence.in(article.text());
            WORD.matcher(text).results().forEach(word -> {
                List<String> plain = PlainText.words(word.group());
                if (!Character.isUpperCase(word.group().codePointAt(0))) small.addAll(plain);
                else if (word.start() > 1) capital.addAll(plain);
            });
        }
        capital.removeAll(small);
        capital.removeIf(AnswerWords::isFunctionWord);
        return new ArticleNames(capital);
    }

    boolean has(String word) {
        return words.contains(word);
    }
}
