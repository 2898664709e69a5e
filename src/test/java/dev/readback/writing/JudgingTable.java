package dev.readback.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is printed of a judging. An item passes when most judges let it pass. */
record JudgingTable(Judging judging) {
    /** Fewer caught controls make a judging void. */
    private static final double CAUGHT = 0.95;

    List<String> lines() {
        return Stream.of(heading(), totals(), criteria(), flaws(), controls(), agreement()).flatMap(List::stream).toList();
    }

    private List<String> heading() {
        List<String> tied = judging.items().stream().filter(JudgedItem::tied).map(item -> item.key().id()).toList();
        return List.of("", "=== " + judging.written().size() + " items and " + judging.controls().size() + " controls, "
                + judging.judges() + " judges; shares with 95 % intervals", "judged by too few: " + judging.left(),
                "tied, counted as not passed until a further judge decides: " + tied);
    }

    private List<String> totals() {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(rates("all", judging.written()));
        grouped(judging.written(), SheetKey::group).forEach((group, items) -> lines.addAll(rates(group, items)));
        lines.add(row("R1 or R2 fails", Rate.of(judging.written(), item -> !item.most(Judgement::keyHolds))));
        return lines;
    }

    private List<String> criteria() {
        List<String> lines = new ArrayList<>(List.of("", "fails:"));
        for (int criterion : Judgement.criteria())
            lines.add(row("R" + criterion, Rate.of(judging.written(), item -> !item.most(judged -> judged.clears(criterion)))));
        return lines;
    }

    private List<String> flaws() {
        Map<String, Long> counts = judging.written().stream().flatMap(item -> item.judgements().stream())
                .flatMap(judged -> judged.flaws().stream()).collect(Collectors.groupingBy(flaw -> flaw, TreeMap::new,
                        Collectors.counting()));
        return List.of("", "flaws named, all judges together: " + counts);
    }

    private List<String> controls() {
        List<JudgedItem> controls = judging.controls();
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(row("controls caught", Rate.of(controls, item -> !item.passes())));
        grouped(controls, SheetKey::control)
                .forEach((way, items) -> lines.add(row("  " + way, Rate.of(items, item -> !item.passes()))));
        if (!controls.isEmpty() && Rate.of(controls, item -> !item.passes()).share() < CAUGHT) {
            lines.add("VOID: fewer than 95 % of the controls were caught");
        }
        return lines;
    }

    /** Of every two judges. A third who judges only what the others disagree on cannot agree with both. */
    private List<String> agreement() {
        List<String> lines = new ArrayList<>(List.of(""));
        for (int first = 0; first < judging.judges(); first++) {
            for (int second = first + 1; second < judging.judges(); second++) {
                String pair = "judges " + (first + 1) + " and " + (second + 1) + ": ";
                judging.between(first, second).ifPresent(two -> lines.add(pair + agreed(two)));
            }
        }
        return lines;
    }

    private static String agreed(TwoJudges two) {
        return String.format(Locale.ROOT, "agree on %.1f %% of %d, kappa %.2f, AC1 %.2f", 100 * two.observed(),
                two.first().size(), two.kappa(), two.ac1());
    }

    private static Map<String, List<JudgedItem>> grouped(List<JudgedItem> items, Function<SheetKey, String> by) {
        return items.stream().collect(Collectors.groupingBy(item -> by.apply(item.key()), TreeMap::new, Collectors.toList()));
    }

    private static List<String> rates(String group, List<JudgedItem> items) {
        return List.of(row(group + ": PASS", Rate.of(items, JudgedItem::passes)),
                row(group + ": GOOD", Rate.of(items, item -> item.most(Judgement::good))));
    }

    private static String row(String what, Rate rate) {
        return String.format(Locale.ROOT, "%-40s %s", what, rate);
    }
}
