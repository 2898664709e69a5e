package dev.readback.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.readback.reading.Figures;
import dev.readback.reading.Percentile;
import dev.readback.reading.Share;

/** All that was written, counted together. */
final class WritingFigures {
    private final List<Written> written;
    private final List<SheetItem> items;
    private final List<SheetItem> choices;

    WritingFigures(List<Written> written) {
        this.written = List.copyOf(written);
        this.items = written.stream().flatMap(one -> one.items().stream()).toList();
        this.choices = items.stream().filter(SheetItem::isChoice).toList();
    }

    List<String> items() {
        int words = written.stream().mapToInt(one -> one.source().words()).sum();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%d words, %d items, %.2f per 100 words", words, items.size(),
                100.0 * items.size() / words));
        items.stream()
                .collect(Collectors.groupingBy(item -> item.kind() + ", " + item.form(), TreeMap::new, Collectors.counting()))
                .forEach((kind, count) -> lines.add(row(kind, count.toString())));
        Agreement reader = written.stream().map(Written::reader).reduce(Agreement.NONE, Agreement::plus);
        lines.add(row("reader finds the key", reader.agreed() + " of " + reader.asked() + ", silent " + reader.silent()));
        return lines;
    }

    /** What the service says was dropped, of articles that got fewer items than were asked for. */
    List<String> shortage() {
        Map<String, Integer> reasons = new TreeMap<>();
        written.forEach(one -> one.shortage().forEach((reason, count) -> reasons.merge(reason, count, Integer::sum)));
        List<String> lines = new ArrayList<>(List.of("", "short of items: "
                + written.stream().filter(one -> !one.shortage().isEmpty()).count() + " articles; dropped there:"));
        reasons.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(reason -> lines.add(row(reason.getKey(), reason.getValue().toString())));
        return lines;
    }

    /** Of choices, what gives a key away by its looks. */
    List<String> tells() {
        List<String> lines = new ArrayList<>(List.of("", "keys of " + choices.size() + " choices:"));
        choices.stream().collect(Collectors.groupingBy(item -> item.options().size(), TreeMap::new, Collectors.toList()))
                .forEach((count, alike) -> lines.add(row("by place, of " + count, KeyPositions.counts(alike).toString())));
        lines.add(
                row("longest / shortest option is the key", Figures.percent(Share.of(choices, OptionForm::keyIsLongest)) + " % / "
                        + Figures.percent(Share.of(choices, OptionForm::keyIsShortest)) + " %"));
        lines.add(row("longest to shortest option, median", medianRatio()));
        lines.add(
                row("statements by key", KeyPositions.counts(items.stream().filter(SheetItem::isStatement).toList()).toString()));
        return lines;
    }

    List<String> flaws() {
        List<String> lines = new ArrayList<>(
                List.of("", "automatic checks, items that fail (18: quizzes of " + written.size() + "):"));
        for (Flaw flaw : Flaw.values()) {
            long count = written.stream().mapToLong(one -> flaw.countIn(one.items())).sum();
            lines.add(row(String.format(Locale.ROOT, "%2d %s", flaw.number(), flaw.words()), Long.toString(count)));
        }
        lines.add(row("items that fail none", Figures.percent(Share.of(items, item -> Flaw.of(item).isEmpty())) + " %"));
        return lines;
    }

    private String medianRatio() {
        List<Double> ratios = choices.stream().map(OptionForm::lengthRatio).toList();
        return ratios.isEmpty() ? "-" : String.format(Locale.ROOT, "%.2f", Percentile.of(ratios, 50));
    }

    private static String row(String what, String value) {
        return String.format(Locale.ROOT, "  %-60s %s", what, value);
    }
}
