package dev.readback.quiz.writing;

import java.util.List;

import dev.readback.article.Span;
import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/**
 * A draft on the only sentence of an article that matters to the test.
 *
 * @param text of the article's only paragraph; the draft rests on the last sentence that holds the key
 */
record OneSentence(String text, String key, AnswerType type) {
    Reading reading() {
        return TestWriting.reading(new ArticleText("one", "The long bridge\n\n" + text + "\n").article());
    }

    Draft question(Reading reading, String stem) {
        return draft(reading, ItemKind.SHORT_ANSWER, stem, key);
    }

    Draft cloze(Reading reading) {
        return draft(reading, ItemKind.CLOZE, sentence(reading).replace(key, Item.BLANK), key);
    }

    /** With {@code wrong} in the place of the key. */
    Draft falsehood(Reading reading, String wrong) {
        return draft(reading, ItemKind.TRUE_FALSE, sentence(reading).replace(key, wrong), Item.TrueFalse.FALSE);
    }

    Span span(Reading reading) {
        int at = reading.article().text().lastIndexOf(key);
        return new Span(at, at + key.length());
    }

    private Draft draft(Reading reading, ItemKind kind, String stem, String answer) {
        return new Draft(kind, stem, answer, span(reading), evidence(reading), type, "fact", List.of(), false, List.of(), 0.5);
    }

    private String sentence(Reading reading) {
        return evidence(reading).in(reading.article().text());
    }

    private Span evidence(Reading reading) {
        return reading.article().sentences().get(reading.sentenceIndexAt(span(reading).start()));
    }
}
