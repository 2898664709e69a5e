package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import dev.readback.article.Article;
import dev.readback.reading.Asked;
import dev.readback.reading.Auroc;
import dev.readback.reading.Entry;
import dev.readback.reading.Exam;
import dev.readback.reading.QuestionFile;
import dev.readback.reading.Reliability;
import dev.readback.retrieval.HybridRetriever;
import dev.readback.retrieval.TestRetrieval;
import dev.readback.testsupport.ArticleSample;
import dev.readback.testsupport.TestModels;

/**
 * Fits {@link Answering#READER_CONFIDENCE} on the even development articles and reports on the odd ones: {@code ./mvnw -Pevaluate test
 * -Dtest=ConfidenceEvaluation}. Half of the questions are put to their paragraph, half to their whole article, as it is
 * retrieved and read in the service. {@code -Dreadback.data=DIR} names the data, {@code -Devaluate.questions} how many.
 */
@Tag("evaluate")
class ConfidenceEvaluation {
    private static final int QUESTIONS = Integer.getInteger("evaluate.questions", 2_400);
    /** As {@link AnsweringConfig#passagesRead}. */
    private static final ArticleReader READER = new ArticleReader(TestModels.reader(), 8);

    @Test
    void confidenceIsCloseToTheShareOfRightAnswersOnArticlesThatItWasNotFittedOn() {
        // Given
        List<Entry> entries = QuestionFile.read(Path.of(System.getProperty("readback.data"), "qa", "squad-v2-dev.json.gz"))
                .entries();
        List<Put> fitted = put(half(entries, 0));
        List<Put> shown = put(half(entries, 1));
        // When
        double[] weights = weights(fitted);
        // Then
        Reliability reliability = Reliability.of(claims(shown, weights));
        report(shown, weights, reliability);
        assertTrue(reliability.error() <= 0.05, "expected calibration error " + reliability.error());
    }

    private static List<Entry> half(List<Entry> entries, int first) {
        return IntStream.range(0, entries.size()).filter(i -> i % 2 == first).mapToObj(entries::get).toList();
    }

    /** What is picked depends on the weights, and they on what is picked. */
    private static double[] weights(List<Put> puts) {
        double[] weights = {0, 1, 0, 0, 0, 0};
        for (int round = 0; round < 5; round++) {
            double[] picking = weights;
            boolean[] right = new boolean[puts.size()];
            for (int i = 0; i < right.length; i++)
                right[i] = puts.get(i).right(picking);
            weights = LogisticFit.weights(puts.stream().map(put -> put.features(picking)).toArray(double[][]::new), right);
        }
        return weights;
    }

    private static List<Reliability.Claim> claims(List<Put> puts, double[] weights) {
        return puts.stream().map(put -> new Reliability.Claim(LogisticFit.probability(put.features(weights), weights),
                put.right(weights))).toList();
    }

    private static void report(List<Put> puts, double[] weights, Reliability reliability) {
        List<Reliability.Claim> claims = claims(puts, weights);
        System.out.println("| confidence | questions | mean confidence | right |");
        reliability.bins().forEach(bin -> print("| %.1f to %.1f | %5d | %.3f | %.3f |%n", bin.from(), bin.to(), bin.count(),
                bin.meanConfidence(), bin.right()));
        print("expected calibration error %.3f, AUROC of right %.3f%n", reliability.error(),
                Auroc.of(confidences(claims, true), confidences(claims, false)));
        System.out.println("| threshold | answered of answerable | silent of unanswerable | right of answered |");
        for (double threshold = 0.2; threshold < 0.75; threshold += 0.05)
            printThreshold(puts, claims, threshold);
        System.out.println("new Confidence(" + Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight)).collect(Collectors.joining(", ")) + ")");
    }

    private static void printThreshold(List<Put> puts, List<Reliability.Claim> claims, double threshold) {
        int[] answerable = new int[2];
        int[] unanswerable = new int[2];
        int right = 0;
        for (int i = 0; i < puts.size(); i++) {
            int answered = claims.get(i).confidence() >= threshold ? 1 : 0;
            (puts.get(i).asked().answerable() ? answerable : unanswerable)[answered]++;
            if (answered == 1 && claims.get(i).right()) right++;
        }
        print("| %.2f | %.3f | %.3f | %.3f |%n", threshold, (double) answerable[1] / (answerable[0] + answerable[1]),
                (double) unanswerable[0] / (unanswerable[0] + unanswerable[1]),
                (double) right / (answerable[1] + unanswerable[1]));
    }

    private static List<Double> confidences(List<Reliability.Claim> claims, boolean right) {
        return claims.stream().filter(claim -> claim.right() == right).map(Reliability.Claim::confidence).toList();
    }

    private static List<Put> put(List<Entry> entries) {
        List<Exam> paragraphs = entries.stream().flatMap(entry -> entry.paragraphs().stream()).toList();
        List<Exam> articles = entries.stream().map(Entry::joined).toList();
        List<Put> puts = new ArrayList<>(put(paragraphs, false));
        puts.addAll(put(articles, true));
        return puts;
    }

    private static List<Put> put(List<Exam> exams, boolean isLong) {
        record Question(Article article, HybridRetriever retriever, Asked asked) {}
        List<Question> questions = new ArrayList<>();
        for (Exam exam : exams) {
            Article article = new ArticleSample(exam.title(), exam.text()).article();
            HybridRetriever retriever = isLong ? TestRetrieval.of(article) : TestRetrieval.byWords(article);
            exam.questions().forEach(asked -> questions.add(new Question(article, retriever, asked)));
        }
        Collections.shuffle(questions, new Random(1));
        return questions.stream().limit(QUESTIONS / 4).toList().parallelStream()
                .map(each -> Put.of(each.asked(), each.article(), each.retriever(), READER))
                .filter(put -> !put.readings().isEmpty())
                .toList();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
