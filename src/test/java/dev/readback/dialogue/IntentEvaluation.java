package dev.readback.dialogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import dev.readback.answering.TestAnswering;
import dev.readback.article.Article;
import dev.readback.reading.Exam;
import dev.readback.reading.QuestionFile;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.TestModels;

/**
 * How well {@link IntentModel} knows what it was not fitted on, template by template, and its weights, fitted anew:
 * {@code ./mvnw -Pevaluate test -Dtest=IntentEvaluation} writes them to {@code target/intents/weights.bin}.
 */
@Tag("evaluate")
class IntentEvaluation {
    private static final Path UTTERANCES = Path.of("target/intents/utterances.tsv");
    private static final Path WEIGHTS = Path.of("target/intents/weights.bin");
    private static final int FOLDS = 5;
    private static final long SEED = 3;
    private static final double LEAST_QUESTIONS_KEPT = 0.94;

    private static final double LEAST_QUESTIONS_OF_OTHERS_KEPT = 0.9;
    private static final int OF_A_PARAGRAPH = 2;

    private record Utterance(String label, String template, String text, TurnFeatures turn) {
        IntentFit.Line line() {
            return new IntentFit.Line(label, turn);
        }

        Intent intent() {
            return label.equals(IntentModel.OUTSIDE) ? Intent.DECLINED : Intent.of(label).orElseThrow();
        }

        static Utterance of(String row) {
            String[] cells = row.split("\t");
            String words = TurnFeatures.words(cells[2]);
            return new Utterance(cells[0], cells[1], cells[2], TurnFeatures.of(words, TestModels.embedder().vector(words)));
        }
    }

    @Test
    void knowsWhatItWasNotFittedOn() throws Exception {
        // Given
        List<Utterance> utterances = Files.readAllLines(UTTERANCES).stream().map(Utterance::of).toList();
        Map<String, Integer> folds = folds(utterances);
        // When
        List<Boolean> questionsKept = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            IntentModel model = model(utterances.stream().filter(each -> folds.get(each.template) != held).toList());
            utterances.stream().filter(each -> folds.get(each.template) == held).forEach(each -> {
                boolean known = Intents.likeliest(model.probabilities(each.turn), false, Intents.LEAST_LIKELY) == each.intent();
                right.add(known);
                if (each.intent() == Intent.QUESTION) questionsKept.add(known);
            });
        }
        // Then
        print("templates not fitted on: right %.3f (n=%d), questions kept %.3f (n=%d)%n", share(right), right.size(),
                share(questionsKept), questionsKept.size());
        byte[] file = IntentFit.fit(utterances.stream().map(Utterance::line).toList());
        Files.createDirectories(WEIGHTS.getParent());
        Files.write(WEIGHTS, file);
        print("weights of all %d: %s, SHA-256 %s%n", utterances.size(), WEIGHTS,
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        assertTrue(share(questionsKept) >= LEAST_QUESTIONS_KEPT);
    }

    /** Questions by other people about other articles, of which none was looked at for the templates. */
    @Test
    void keepsQuestionsOfOthers() {
        // Given
        List<Exam> exams = QuestionFile.read(Path.of(System.getProperty("readback.data"), "qa", "squad-v2-dev.json.gz")).entries()
                .stream().flatMap(entry -> entry.paragraphs().stream()).toList();
        // When
        List<Boolean> kept = exams.stream().flatMap(exam -> {
            Article article = new ArticleSample(exam.title(), exam.text()).article();
            Intents intents = new Intents(exam.text()::contains, turn -> TestAnswering.isLookedUp(article, turn),
                    TestModels.embedder()::vector);
            return exam.questions().stream().limit(OF_A_PARAGRAPH).map(asked -> intents.of(asked.question()) == Intent.QUESTION);
        }).toList();
        // Then
        print("questions of SQuAD 2.0's development set that stay questions: %.3f (n=%d)%n", share(kept), kept.size());
        assertTrue(share(kept) >= LEAST_QUESTIONS_OF_OTHERS_KEPT);
    }

    private static IntentModel model(List<Utterance> utterances) throws IOException {
        return IntentModel.read(new ByteArrayInputStream(IntentFit.fit(utterances.stream().map(Utterance::line).toList())));
    }

    /** All utterances of a template stand in one. */
    private static Map<String, Integer> folds(List<Utterance> utterances) {
        List<String> templates = new ArrayList<>(utterances.stream().map(Utterance::template).distinct().toList());
        Collections.shuffle(templates, new Random(SEED));
        return templates.stream().collect(Collectors.toMap(each -> each, each -> templates.indexOf(each) % FOLDS));
    }

    private static double share(List<Boolean> right) {
        return (double) right.stream().filter(each -> each).count() / right.size();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
