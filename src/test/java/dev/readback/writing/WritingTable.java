package dev.readback.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.readback.reading.Percentile;

/**
 * What is printed of a run: a row for each article, then all of them together.
 *
 * @param written at least one
 */
record WritingTable(int asked, List<Written> written) {
    private static final String ROW = "| %-40s | %5s | %5s | %5s | %6s | %7s | %6s |";
    private static final int LONGEST = 40;

    WritingTable {
        written = List.copyOf(written);
        if (written.isEmpty()) throw new IllegalArgumentException("nothing was written about");
    }

    List<String> lines() {
        WritingFigures figures = new WritingFigures(written);
        return Stream
                .of(heading(), articles(), List.of(""), figures.items(), figures.shortage(), figures.tells(), figures.flaws(),
                        times())
                .flatMap(List::stream).toList();
    }

    private List<String> heading() {
        List<String> engines = written.stream().map(Written::engine).distinct().toList();
        return List.of("",
                String.format(Locale.ROOT, "=== %d articles, %d items asked of each; engine: %s", written.size(), asked,
                        String.join(", ", engines)),
                "reader: question stems that the service answers with the key, token F1 of at least " + Agreement.SAME,
                "flaws: automatic checks that an item fails, by the item");
    }

    private List<String> articles() {
        List<String> rows = new ArrayList<>();
        rows.add(String.format(Locale.ROOT, ROW, "article", "words", "items", "/100w", "reader", "flaws", "ms"));
        written.forEach(one -> rows.add(row(one)));
        return rows;
    }

    private static String row(Written one) {
        double flaws = one.items().stream().mapToInt(item -> Flaw.of(item).size()).average().orElse(Double.NaN);
        return String.format(Locale.ROOT, ROW, shortened(one.source().title()), one.source().words(), one.items().size(),
                decimal(one.per100Words()), one.reader().agreed() + "/" + one.reader().asked(),
                Double.isNaN(flaws) ? "-" : decimal(flaws), Math.round(one.millis()));
    }

    private List<String> times() {
        List<Double> millis = written.stream().map(Written::millis).toList();
        return List.of("",
                String.format(Locale.ROOT, "time per article, all items: p50 %.0f  p95 %.0f ms", Percentile.of(millis, 50),
                        Percentile.of(millis, 95)));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST - 1) + "…";
    }
}
