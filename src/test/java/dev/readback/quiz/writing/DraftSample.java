package dev.readback.quiz.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.readback.article.Span;
import dev.readback.quiz.ItemKind;

/** Drafts on one small text, good unless a test spoils them. */
final class DraftSample {
    static final ArticleText TEXT = new ArticleText("sample",
            """
                    The long bridge

                    Mary Keane opened the long bridge at Port Ellis in June after nine years of work by local builders. \
                    The work may end the ferry service from Norway, according to Robert Shaw.

                    Robert Shaw counted 450 lorries on the first morning and Peter Lund counted far fewer at the gate. \
                    Anna Holt, Peter Lund and Robert Shaw carried the heavy banner across the windy bridge together. \
                    Peter Lund said that the work ended the ferry service from Norway.
                    """);
    static final Reading READING = TestWriting.reading(TEXT.article());
    static final String STEM = "According to the article, who opened the long bridge at Port Ellis in June after nine years of work?";
    static final String GAPPED = "Mary Keane opened the long bridge at _____ in June after nine years of work by local builders.";

    private DraftSample() {
    }

    static Draft choice(String stem, String key, String... wrong) {
        return draft(ItemKind.MULTIPLE_CHOICE, stem, key, "Mary Keane", "Mary Keane opened the long bridge at Port Ellis",
                AnswerType.PERSON,
                wrong);
    }

    static Draft cloze(String stem, String key) {
        return draft(ItemKind.CLOZE, stem, key, key, "Mary Keane opened the long bridge at Port Ellis in June", AnswerType.PLACE);
    }

    static Draft statement(String stem, boolean holds, String... wrong) {
        return draft(ItemKind.TRUE_FALSE, stem, Boolean.toString(holds), "Mary Keane",
                "Mary Keane opened the long bridge at Port Ellis",
                AnswerType.PERSON, wrong);
    }

    static Draft draft(ItemKind kind, String stem, String key, String asked, String evidence, AnswerType type, String... wrong) {
        Span proof = span(evidence);
        int at = TEXT.text().indexOf(asked, proof.start());
        List<Distractor> distractors = Arrays.stream(wrong)
                .map(text -> new Distractor(text, "It is not " + text + ".", entity(text)))
                .toList();
        return new Draft(kind, stem, key, new Span(at, at + asked.length()), proof, type, asked, distractors, type.hasSize(),
                List.of(), 0.5);
    }

    static Span span(String quote) {
        int at = TEXT.text().indexOf(quote);
        return new Span(at, at + quote.length());
    }

    private static Optional<Integer> entity(String name) {
        return READING.mentions().entities().stream().filter(entity -> entity.name().equals(name)).map(Entity::id).findFirst();
    }
}
