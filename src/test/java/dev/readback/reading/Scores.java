package dev.readback.reading;

import static dev.readback.reading.Figures.decimal;
import static dev.readback.reading.Figures.percent;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The report's figures over some outcomes, as lines. */
record Scores(List<Outcome> outcomes, double threshold) {
    Scores {
        outcomes = List.copyOf(outcomes);
    }

    List<String> summary() {
        List<Outcome> answerable = answerable();
        Silence silence = Silence.at(threshold, outcomes);
        return List.of(
                row("answerable, answer forced", "F1 %s  EM %s", Share.mean(answerable, Outcome::f1),
                        Share.mean(answerable, Outcome::exact)),
                row("SQuAD 2.0 at the threshold", "F1 %s  EM %s", silence.f1(), silence.exact()),
                row("no-answer at the threshold", "precision %s  recall %s", silence.silencePrecision(),
                        silence.silenceRecall()),
                String.format(Locale.ROOT, "%-37s %s", "AUROC, answerable against not", decimal(auroc())),
                row("answered at the threshold", "%s of answerable, %s of unanswerable; %s of the answers are right",
                        silence.answerRecall(), 1 - silence.silenceRecall(), silence.rightOfAnswered()),
                sentences());
    }

    private String sentences() {
        List<Outcome> quotable = quotable(outcomes);
        return row("first cited sentence holds a gold", "%s of answerable, %s of the answered among them",
                Share.of(quotable, Outcome::sentenceHolds),
                Share.of(quotable.stream().filter(outcome -> outcome.answeredAt(threshold)).toList(), Outcome::sentenceHolds));
    }

    /** Yes and no stand in no sentence. */
    private static List<Outcome> quotable(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.asked().quotable()).toList();
    }

    List<String> thresholds() {
        Stream<String> rows = IntStream.rangeClosed(1, 9).mapToObj(tenth -> Silence.at(tenth / 10.0, outcomes))
                .map(silence -> String.format(Locale.ROOT, "| %9s | %16s | %13s | %17s | %11s | %11s |", silence.threshold(),
                        percent(silence.answerPrecision()), percent(silence.answerRecall()),
                        percent(silence.rightOfAnswered()), percent(silence.f1()), percent(silence.exact())));
        return Stream.concat(
                Stream.of("| threshold | answer precision | answer recall | right of answered | SQuAD2.0 F1 | SQuAD2.0 EM |"),
                rows).toList();
    }

    List<String> reliability() {
        Reliability reliability = Reliability
                .of(outcomes.stream().map(outcome -> new Reliability.Claim(outcome.confidence(), outcome.right())).toList());
        Stream<String> rows = reliability.bins().stream()
                .map(bin -> String.format(Locale.ROOT, "| %.1f to %.1f | %5d | %15s | %7s |", bin.from(), bin.to(), bin.count(),
                        decimal(bin.meanConfidence()), decimal(bin.right())));
        return Stream.of(Stream.of("| confidence | count | mean confidence |   right |"), rows,
                Stream.of("expected calibration error, all questions: " + decimal(reliability.error())))
                .flatMap(lines -> lines).toList();
    }

    /** None when the file names no kinds. */
    List<String> kinds() {
        Map<String, List<Outcome>> kinds = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.asked().kind(), TreeMap::new, Collectors.toList()));
        if (kinds.keySet().equals(Set.of(""))) return List.of();
        Stream<String> rows = kinds.entrySet().stream().map(kind -> kindRow(kind.getKey(), kind.getValue()));
        return Stream.concat(Stream.of("| kind                 | count | forced F1 | answered | SQuAD2.0 F1 | sentence |"), rows)
                .toList();
    }

    private String kindRow(String kind, List<Outcome> of) {
        List<Outcome> answerable = of.stream().filter(Outcome::answerable).toList();
        return String.format(Locale.ROOT, "| %-20s | %5d | %9s | %8s | %11s | %8s |", kind, of.size(),
                percent(Share.mean(answerable, Outcome::f1)), percent(Share.of(of, outcome -> outcome.answeredAt(threshold))),
                percent(Share.mean(of, outcome -> outcome.f1At(threshold))),
                percent(Share.of(quotable(of), Outcome::sentenceHolds)));
    }

    private List<Outcome> answerable() {
        return outcomes.stream().filter(Outcome::answerable).toList();
    }

    private double auroc() {
        return Auroc.of(answerable().stream().map(Outcome::confidence).toList(),
                outcomes.stream().filter(outcome -> !outcome.answerable()).map(Outcome::confidence).toList());
    }

    private static String row(String what, String figures, double... shares) {
        Object[] percents = Arrays.stream(shares).mapToObj(Figures::percent).toArray();
        return String.format(Locale.ROOT, "%-37s ", what) + String.format(Locale.ROOT, figures, percents);
    }
}
