package dev.readback.quiz.writing;

import java.util.Set;

import dev.readback.article.Span;
import dev.readback.quiz.Item;

/**
 * What may be asked about one thing that a sentence says.
 *
 * @param stem what the learner reads
 * @param evidence the stretch that proves the key; holds it
 * @param base what the form of question is worth, 0 to 1
 * @param engine who asked it, as {@link dev.readback.quiz.Item#engine}
 */
record Question(Statement statement, AnswerCandidate key, String stem, Span evidence, double base, String engine) {
    static final String LEAD = "According to the article, ";

    /** By the embedded engine. */
    Question(Statement statement, AnswerCandidate key, String stem, Span evidence, double base) {
        this(statement, key, stem, evidence, base, Item.EMBEDDED);
    }

    /** By the embedded engine, proved by its sentence. */
    Question(Statement statement, AnswerCandidate key, String stem, double base) {
        this(statement, key, stem, statement.sentence(), base);
    }

    /** Whether it asks, and is no sentence to complete. */
    boolean isQuestion() {
        return !stem.startsWith(CompletionAsker.LEAD);
    }

    /** The same for two questions about the same fact. */
    String fact() {
        return statement.fact(key);
    }

    /** What is asked, in content words. */
    Set<String> words() {
        Set<String> words = Word.content(stem);
        words.removeAll(Set.of("according", "article", "complete", "sentence", "organisation", "country"));
        return words;
    }

    double worth(Reading reading) {
        return Worth.of(base, reading, statement);
    }
}
