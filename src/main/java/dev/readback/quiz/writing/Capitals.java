package dev.readback.quiz.writing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives a word of a question the small letter that its sentence has: the article may have it in a name elsewhere. */
final class Capitals {
    private Capitals() {
    }

    /** {@code question} with each word but the first as {@code sentence} writes it, where that writes it in one way. */
    static String asIn(String sentence, String question) {
        List<Word> words = Word.in(question);
        Set<String> said = Word.in(sentence).stream().map(Word::text).collect(Collectors.toSet());
        StringBuilder written = new StringBuilder(question);
        for (Word word : words.subList(Math.min(1, words.size()), words.size())) {
            String small = word.text().substring(0, 1).toLowerCase(Locale.ROOT) + word.text().substring(1);
            boolean isSmall = word.isCapitalised() && said.contains(small) && !said.contains(word.text());
            if (isSmall) written.setCharAt(word.span().start(), small.charAt(0));
        }
        return written.toString();
    }
}
