package dev.readback.quiz.writing;

import java.util.List;
import java.util.Random;
import java.util.Set;

import dev.readback.article.Span;
import dev.readback.quiz.ItemKind;

/** What the drafters of multiple choice share: from a stem and a key to a draft with distractors. */
final class DraftParts {
    static final String LEAD = "According to the article, ";

    private DraftParts() {
    }

    static Draft choice(Reading reading, Statement statement, AnswerCandidate key, String stem, double base, long seed) {
        return choice(reading, statement, key, stem, statement.sentence(), base, seed);
    }

    static Draft choice(Reading reading, Statement statement, AnswerCandidate key, String stem, Span evidence, double base,
            long seed) {
        Set<String> asked = Word.content(stem);
        asked.removeAll(Set.of("according", "article", "complete", "sentence", "organisation", "country"));
        List<Distractor> wrong = new Distractors(reading).of(statement, key, asked, random(seed, key.span()));
        boolean ordered = !key.type().isName();
        return new Draft(ItemKind.MULTIPLE_CHOICE, stem, shown(key), key.span(), evidence, key.type(), fact(statement, key),
                wrong,
                ordered, List.of(), Worth.of(base, reading, statement));
    }

    /** The key as an option: a person by the fullest name, anything else as the article has it here. */
    static String shown(AnswerCandidate key) {
        boolean acronym = Word.isAcronym(key.text()) && key.type() != AnswerType.PERSON;
        return key.entity().flatMap(entity -> entity.shown(acronym)).orElse(key.text());
    }

    static String fact(Statement statement, AnswerCandidate key) {
        return statement.index() + " " + key.identity();
    }

    static Random random(long seed, Span at) {
        return new Random(seed * 1_000_003L + at.start() * 31L + at.end());
    }
}
