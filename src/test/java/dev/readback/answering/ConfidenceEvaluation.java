package dev.readback.answering;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
 * Fits {@link Answering#READER_CONFIDENCE} on the development articles, and reports on each article what the fit on all others says
 * of it: {@code ./mvnw -Pevaluate test -Dtest=ConfidenceEvaluation}. Half of the questions are put to their paragraph, half to their
 * whole article, as it is retrieved and read in the service. {@code -Dreadback.data=DIR} names the data, {@code -Devaluate.questions} how many.
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
        List<List<Put>> articles = entries.stream().map(entry -> put(entry, QUESTIONS / entries.size())).toList();
        // When
        List<Judged> judged = IntStream.range(0, articles.size()).boxed().flatMap(article -> judged(articles, article)).toList();
        // Then
        Reliability reliability = Reliability.of(claims(judged));
        report(judged, reliability);
        printConfidence(weights(articles.stream().flatMap(List::stream).toList()));
        assertTrue(reliability.error() <= 0.05, "expected calibration error " + reliability.error());
    }

    /** A question with what is claimed of it. */
    private record Judged(Asked asked, Reliability.Claim claim) {}

    private static Stream<Judged> judged(List<List<Put>> articles, int article) {
        double[] weights = weights(IntStream.range(0, articles.size()).filter(other -> other != article).boxed()
                .flatMap(other -> articles.get(other).stream()).toList());
        return articles.get(article).stream().map(put -> new Judged(put.asked(), new Reliability.Claim(
                LogisticFit.probability(put.features(), weights), put.right())));
    }

    private static double[] weights(List<Put> puts) {
        boolean[] right = new boolean[puts.size()];
        for (int i = 0; i < right.length; i++)
            right[i] = puts.get(i).right();
        return LogisticFit.weights(puts.stream().map(Put::features).toArray(double[][]::new), right);
    }

    private static List<Reliability.Claim> claims(List<Judged> judged) {
        return judged.stream().map(Judged::claim).toList();
    }

    private static void report(List<Judged> judged, Reliability reliability) {
        System.out.println("| confidence | questions | mean confidence | right |");
        reliability.bins().forEach(bin -> print("| %.1f to %.1f | %5d | %.3f | %.3f |%n", bin.from(), bin.to(), bin.count(),
                bin.meanConfidence(), bin.right()));
        print("expected calibration error %.3f, AUROC of right %.3f%n", reliability.error(),
                Auroc.of(confidences(claims(judged), true), confidences(claims(judged), false)));
        System.out.println("| threshold | answered of answerable | silent of unanswerable | right of answered |");
        for (double threshold = 0.2; threshold < 0.75; threshold += 0.05)
            printThreshold(judged, threshold);
    }

    private static void printThreshold(List<Judged> judged, double threshold) {
        Map<Boolean, List<Judged>> answerable = judged.stream()
                .collect(Collectors.partitioningBy(each -> each.asked().answerable()));
        Predicate<Judged> answered = each -> each.claim().confidence() >= threshold;
        print("| %.2f | %.3f | %.3f | %.3f |%n", threshold, share(answerable.get(true), answered),
                1 - share(answerable.get(false), answered),
                share(judged.stream().filter(answered).toList(), each -> each.claim().right()));
    }

    private static double share(List<Judged> judged, Predicate<Judged> which) {
        return (double) judged.stream().filter(which).count() / judged.size();
    }

    private static void printConfidence(double[] weights) {
        System.out.println("new Confidence(" + Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight)).collect(Collectors.joining(", ")) + ")");
    }

    private static List<Double> confidences(List<Reliability.Claim> claims, boolean right) {
        return claims.stream().filter(claim -> claim.right() == right).map(Reliability.Claim::confidence).toList();
    }

    private static List<Put> put(Entry entry, int questions) {
        List<Put> puts = new ArrayList<>(put(entry.paragraphs(), false, questions / 2));
        puts.addAll(put(List.of(entry.joined()), true, questions / 2));
        return puts;
    }

    private static List<Put> put(List<Exam> exams, boolean isLong, int most) {
        record Question(Article article, HybridRetriever retriever, Asked asked) {}
        List<Question> questions = new ArrayList<>();
        for (Exam exam : exams) {
            Article article = new ArticleSample(exam.title(), exam.text()).article();
            HybridRetriever retriever = isLong ? TestRetrieval.of(article) : TestRetrieval.byWords(article);
            exam.questions().forEach(asked -> questions.add(new Question(article, retriever, asked)));
        }
        Collections.shuffle(questions, new Random(1));
        return questions.stream().limit(most).toList().parallelStream()
                .map(each -> Put.of(each.asked(), each.article(), each.retriever(), READER))
                .filter(put -> put.readings().best().isPresent())
                .toList();
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
