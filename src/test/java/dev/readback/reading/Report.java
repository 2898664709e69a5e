package dev.readback.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is printed of one sitting.
 *
 * @param outcomes at least one
 */
record Report(EvaluationOptions options, Sitting sitting, List<Outcome> outcomes) {
    private static final int WORST = 20;
    private static final int LONGEST = 160;

    Report {
        outcomes = List.copyOf(outcomes);
        if (outcomes.isEmpty()) throw new IllegalArgumentException("nothing was asked of " + sitting.file().path());
    }

    List<String> lines() {
        Scores scores = new Scores(outcomes, options.threshold());
        return Stream.of(heading(), scores.summary(), latency(), List.of(""), scores.thresholds(), List.of(""),
                scores.reliability(), List.of(""), scores.kinds(), List.of("worst, the surest first:"), worst())
                .flatMap(List::stream).toList();
    }

    private List<String> heading() {
        long answerable = outcomes.stream().filter(Outcome::answerable).count();
        return List.of("", "=== " + sitting.file().path() + ", each " + sitting.mode() + " as an article",
                String.format(Locale.ROOT, "%d questions, %d answerable; articles: %s%s", outcomes.size(), answerable,
                        options.split(), options.questions().isPresent() ? "; a sample, seed " + Sample.SEED : ""),
                "The service ran with its threshold at 0 and gave its best span to every question; the threshold "
                        + options.threshold() + " is applied here.",
                "Right is: token F1 of at least " + Outcome.RIGHT
                        + " with a gold answer. Confidence is 0 where nothing was found at all.");
    }

    private List<String> latency() {
        List<Double> millis = outcomes.stream().map(Outcome::millis).toList();
        return List.of(String.format(Locale.ROOT, "%-37s p50 %.0f  p95 %.0f  p99 %.0f ms, %d asking at once", "ask",
                Percentile.of(millis, 50), Percentile.of(millis, 95), Percentile.of(millis, 99), options.clients()));
    }

    private List<String> worst() {
        List<String> lines = new ArrayList<>();
        outcomes.stream().filter(outcome -> !outcome.right() && (outcome.answerable() || !outcome.said().isEmpty()))
                .sorted(Comparator.comparingDouble(Outcome::confidence).reversed()).limit(WORST)
                .forEach(outcome -> lines.add(line(outcome)));
        return lines;
    }

    private static String line(Outcome outcome) {
        return String.format(Locale.ROOT, "%.3f | %s (%s, %s) | gold: %s | said: %s", outcome.confidence(),
                shortened(outcome.asked().question()), outcome.asked().id(), outcome.article(),
                outcome.answerable() ? shortened(outcome.asked().golds().get(0)) : "none", shortened(outcome.said()));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
