package dev.readback.quiz.taking;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import dev.readback.answering.LogisticFit;
import dev.readback.writing.Rate;

/**
 * How fairly typed answers are graded: {@code ./mvnw -Pevaluate test -Dtest=GradingEvaluation}. It prints rates by category for the
 * tuning half, with every wrong verdict, and for the reporting half, of which no single answer is shown; then the weights that a
 * fit on the tuning half gives, for {@link LogisticJudge}.
 */
@Tag("evaluate")
class GradingEvaluation {
    private static final double MOST_FALSE_ACCEPTS = 0.03;
    private static final double MOST_FALSE_REJECTS = 0.08;
    private static final double RIDGE = 0.05;
    private static final double MOST_UNSURE = 0.12;

    private record Graded(GradedAnswer answer, Grade grade) {
        boolean falseAccept() {
            return !answer.right() && grade.verdict() == Verdict.CORRECT;
        }

        boolean falseReject() {
            return answer.right() && grade.verdict() == Verdict.INCORRECT;
        }

        boolean unsure() {
            return grade.verdict() == Verdict.UNSURE;
        }
    }

    @Test
    void gradesTheReportingHalfFairly() {
        // Given
        TypedGrader grader = TestGrading.shipped();
        List<GradedAnswer> answers = GradedAnswer.all();
        // When
        List<Graded> graded = answers.stream()
                .map(answer -> new Graded(answer, grader.grade(answer.question(), answer.text()))).toList();
        // Then
        report("tuning", only(graded, GradedAnswer::tuning));
        only(graded, GradedAnswer::tuning).stream().filter(each -> each.falseAccept() || each.falseReject() || each.unsure())
                .forEach(GradingEvaluation::print);
        List<Graded> reporting = only(graded, answer -> !answer.tuning());
        report("reporting", reporting);
        printFit(answers.stream().filter(GradedAnswer::tuning).toList());
        assertTrue(falseAccepts(reporting).share() <= MOST_FALSE_ACCEPTS, () -> "false accepts " + falseAccepts(reporting));
        assertTrue(falseRejects(reporting).share() <= MOST_FALSE_REJECTS, () -> "false rejects " + falseRejects(reporting));
        assertTrue(Rate.of(reporting, Graded::unsure).share() <= MOST_UNSURE, "too often unsure");
    }

    private static List<Graded> only(List<Graded> graded, Predicate<GradedAnswer> which) {
        return graded.stream().filter(each -> which.test(each.answer())).toList();
    }

    private static Rate falseAccepts(List<Graded> graded) {
        return Rate.of(only(graded, answer -> !answer.right()), Graded::falseAccept);
    }

    private static Rate falseRejects(List<Graded> graded) {
        return Rate.of(only(graded, GradedAnswer::right), Graded::falseReject);
    }

    private static void report(String half, List<Graded> graded) {
        System.out.println("| " + half + " | answers | false accepts of wrong | false rejects of right | unsure |");
        print("all", graded);
        Map<String, List<Graded>> byCategory = graded.stream()
                .collect(Collectors.groupingBy(each -> each.answer().category(), TreeMap::new, Collectors.toList()));
        byCategory.forEach(GradingEvaluation::print);
    }

    private static void print(String category, List<Graded> graded) {
        System.out.printf(Locale.ROOT, "| %s | %d | %s | %s | %s |%n", category, graded.size(), falseAccepts(graded),
                falseRejects(graded), Rate.of(graded, Graded::unsure));
    }

    private static void print(Graded each) {
        String text = each.answer().text();
        System.out.printf(Locale.ROOT, "%s, %s: %s | %s | %s (%s)%n", each.grade().verdict(),
                each.answer().right() ? "right" : "wrong", each.answer().question().stem(), each.answer().question().key(),
                text.substring(0, Math.min(80, text.length())), each.grade().remark());
    }

    /** Only of what the rules leave to the judge, a few dozen answers: hence the strong ridge. */
    private static void printFit(List<GradedAnswer> tuning) {
        List<GradedAnswer> judged = new ArrayList<>();
        TypedGrader spy = new TypedGrader((question, text) -> {
            tuning.stream().filter(answer -> answer.question() == question && answer.text().equals(text)).forEach(judged::add);
            return 0;
        }, LogisticJudge.BAND);
        tuning.forEach(answer -> spy.grade(answer.question(), answer.text()));
        AnswerFeatures features = TestGrading.features();
        double[][] rows = judged.stream().map(answer -> features.of(answer.question(), answer.text()))
                .toArray(double[][]::new);
        boolean[] right = new boolean[rows.length];
        for (int i = 0; i < right.length; i++)
            right[i] = judged.get(i).right();
        double[] weights = LogisticFit.weights(rows, right, RIDGE);
        System.out.println("judged " + rows.length + ", weights " + Arrays.stream(weights)
                .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight)).collect(Collectors.joining(", ")));
        for (int i = 0; i < right.length; i++) {
            System.out.printf(Locale.ROOT, "%.3f %s | %s | %s | %s%n", LogisticFit.probability(rows[i], weights), right[i],
                    judged.get(i).question().key(), judged.get(i).text(), Arrays.toString(rows[i]));
        }
    }
}
