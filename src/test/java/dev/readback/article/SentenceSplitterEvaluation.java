package dev.readback.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Measures the splitter on gold sentences, beside the JDK's. Run it by
 * {@code ./mvnw -Pevaluate test -Dreadback.data=DIR}; DIR/ud holds the files, which are not part of the repository.
 *
 * <p>The rules were written on the train and dev parts only; the test parts were scored once they were done. EWT is unedited web text, without capitals or stops in many places; GUM
 * is edited text. The floors are the measured numbers, rounded down.
 */
@Tag("evaluate")
class SentenceSplitterEvaluation {
    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @CsvSource({"en_gum-open-train, 94.5", "en_gum-open-dev, 93", "en_gum-open-test, 92.5", "en_ewt-train, 80", "en_ewt-dev, 78",
            "en_ewt-test, 75.5"})
    void findsAtLeastAsManyExactSentencesAsWhenItWasWritten(String corpus, double floor) {
        // Given
        var documents = GoldText.read(Path.of(System.getProperty("readback.data"), "ud", corpus + ".conllu.gz"));
        // When
        var score = SplitScore.of(documents, splitter::split);
        // Then
        System.out.println(
                "| corpus                   | splitter  |   gold |  found | exact% |  prec% |    F1% | exact% of gold with a mark |");
        report(corpus, documents);
        report(corpus + " news", documents.stream().filter(GoldText::isNews).toList());
        assertTrue(score.recall() >= floor, "exactly right " + score.recall() + " %, was at least " + floor);
    }

    private void report(String corpus, List<GoldText> documents) {
        if (documents.isEmpty()) return;
        System.out.println(SplitScore.of(documents, splitter::split).row(corpus, "Readback"));
        System.out.println(SplitScore.of(documents, byParagraph()).row(corpus, "JDK"));
    }

    private static Function<String, List<Span>> byParagraph() {
        return text -> {
            List<Span> sentences = new ArrayList<>();
            for (Span paragraph : Paragraphs.of(text))
                sentences.addAll(sentencesOfJdk(text, paragraph));
            return sentences;
        };
    }

    private static List<Span> sentencesOfJdk(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(paragraph.in(text));
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int from = paragraph.start() + start;
            sentences.add(new Span(from, Characters.trimEnd(text, from, paragraph.start() + end)));
            start = end;
        }
        return sentences;
    }
}
