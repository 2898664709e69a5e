package dev.readback.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How a splitter did on some documents.
 *
 * @param gold sentences in the annotation
 * @param found sentences the splitter made
 * @param exact sentences with both start and end as in the annotation
 * @param marked gold sentences that begin and end at a mark: a stop (with what may follow it) or the edge of a paragraph
 * @param exactMarked how many of {@code marked} are exact
 */
record SplitScore(int gold, int found, int exact, int marked, int exactMarked) {
    static SplitScore of(List<GoldText> documents, Function<String, List<Span>> splitter) {
        var total = new SplitScore(0, 0, 0, 0, 0);
        for (GoldText document : documents)
            total = total.plus(of(document, splitter.apply(document.text())));
        return total;
    }

    String row(String corpus, String splitter) {
        return String.format(Locale.ROOT, "| %-24s | %-9s | %6d | %6d | %6.2f | %6.2f | %6.2f | %6.2f (%d) |", corpus, splitter,
                gold,
                found, percent(exact, gold), percent(exact, found), percent(2 * exact, gold + found),
                percent(exactMarked, marked), marked);
    }

    double recall() {
        return percent(exact, gold);
    }

    private static SplitScore of(GoldText document, List<Span> found) {
        var spans = new HashSet<>(found);
        int exact = 0;
        int marked = 0;
        int exactMarked = 0;
        for (Span sentence : document.sentences()) {
            boolean right = spans.contains(sentence);
            boolean seen = endsAtMark(document.text(), sentence.start()) && endsAtMark(document.text(), sentence.end());
            if (right) exact++;
            if (seen) marked++;
            if (right && seen) exactMarked++;
        }
        return new SplitScore(document.sentences().size(), found.size(), exact, marked, exactMarked);
    }

    /** Whether there is anything at {@code boundary} by which it can be told from any other gap between words. */
    private static boolean endsAtMark(String text, int boundary) {
        int before = Characters.trimEnd(text, 0, boundary);
        int after = Characters.skipWhite(text, boundary, text.length());
        if (before == 0 || after == text.length() || text.substring(before, after).contains("\n\n")) return true;
        int last = before - 1;
        while (last > 0 && Characters.isCloser(text.charAt(last)))
            last--;
        return Characters.isStop(text.charAt(last)) || text.charAt(before - 1) == ']';
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private SplitScore plus(SplitScore other) {
        return new SplitScore(gold + other.gold, found + other.found, exact + other.exact, marked + other.marked,
                exactMarked + other.exactMarked);
    }
}
