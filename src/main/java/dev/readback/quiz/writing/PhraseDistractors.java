package dev.readback.quiz.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Other noun phrases of the article of the key's form, nearest first, none of which shares a content word with another. */
final class PhraseDistractors {
    private static final int MORE_WORDS = 2;
    private final Reading reading;

    PhraseDistractors(Reading reading) {
        this.reading = reading;
    }

    List<AnswerCandidate> of(Statement statement, AnswerCandidate key, Set<String> stemWords) {
        Set<String> taken = new HashSet<>(Word.content(key.text()));
        taken.addAll(stemWords);
        taken.addAll(Word.content(statement.quote()));
        List<AnswerCandidate> found = new ArrayList<>();
        int words = Word.in(key.text()).size();
        reading.phrases().stream().filter(other -> other.type() == AnswerType.PHRASE && other.form().equals(key.form()))
                .filter(other -> Math.abs(Word.in(other.text()).size() - words) <= MORE_WORDS)
                .filter(other -> other.text().length() <= 2 * key.text().length()
                        && key.text().length() <= 2 * other.text().length())
                .sorted(Comparator.comparingInt(other -> Math.abs(other.span().start() - key.span().start())))
                .forEach(other -> {
                    Set<String> content = Word.content(other.text());
                    if (Collections.disjoint(content, taken)) {
                        found.add(other);
                        taken.addAll(content);
                    }
                });
        return found;
    }
}
