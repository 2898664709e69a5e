package dev.readback.quiz.writing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import dev.readback.quiz.Item;
import dev.readback.quiz.ItemKind;

/**
 * Prints quizzes with their keys, for a person to judge, and what was kept and dropped. Not part of the build: run it with
 * {@code -Pevaluate -Dtest=WritingEvaluation test}, and {@code -Devaluate.articles=FOLDER} for articles other than the seed.
 */
@Tag("evaluate")
class WritingEvaluation {
    private static final long[] SEEDS = {1, 2, 3};

    @Test
    void printsQuizzesToJudge() throws IOException {
        // Given
        List<ArticleText> texts = texts(System.getProperty("evaluate.articles", "seeds"));
        // When
        List<String> sheet = new ArrayList<>();
        for (ArticleText text : texts)
            judge(text, sheet);
        // Then
        sheet.forEach(System.out::println);
        assertFalse(sheet.isEmpty());
    }

    public static void main(String[] folders) throws IOException {
        List<String> sheet = new ArrayList<>();
        for (String folder : folders) {
            for (ArticleText text : texts(folder))
                judge(text, sheet);
        }
        sheet.forEach(System.out::println);
    }

    private static List<ArticleText> texts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(ArticleText::read).toList();
        }
    }

    private static void judge(ArticleText text, List<String> sheet) {
        var article = text.article();
        for (long seed : SEEDS) {
            long began = System.nanoTime();
            WrittenQuiz quiz = QuizWriter.embedded(TestWriting.MODELS, WritingLimits.DEFAULT)
                    .write(article, new QuizRequest(10, EnumSet.allOf(ItemKind.class), seed));
            long ms = (System.nanoTime() - began) / 1_000_000;
            WritingReport report = quiz.report();
            sheet.add(String.format(Locale.ROOT, "%n##### %s seed=%d: %s of %d sentences, %d drafts, kept %s, %d ms", text.id(),
                    seed,
                    report.usable(), report.sentences(), report.drafts(), report.kept(), ms));
            if (seed == SEEDS[0]) report.dropped().forEach(dropped -> sheet.add("   " + dropped.count() + " " + dropped.check()));
            quiz.items().forEach(item -> sheet.add(line(item)));
        }
    }

    private static String line(Item item) {
        List<String> options = item.options().stream().map(option -> option.text()).toList();
        return item.kind() + " | " + item.stem() + "\n      = " + item.keyText() + item.fold(choice -> " of " + options,
                statement -> statement.key() ? "" : " (" + statement.note() + ")", cloze -> " or " + cloze.alsoAccepted(),
                ordering -> " (" + ordering.explanation() + ")");
    }
}
