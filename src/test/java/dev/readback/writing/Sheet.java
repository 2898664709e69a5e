package dev.readback.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What judges get: items of all articles in a random order, some of them spoilt on purpose. A spoilt item stands in for its
 * original, so that no two lines are alike and the rest remains a fair sample.
 *
 * @param sources the articles, in the order of their numbers
 */
record Sheet(List<Line> lines, List<Source> sources) {
    Sheet {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
    }

    /**
     * @param id tells nothing but the place on the sheet
     * @param source number of the article, from 0
     * @param control how the item was spoilt; empty for what the service wrote
     */
    record Line(String id, SheetItem item, int source, String engine, Optional<Sabotage> control) {}

    /** @param share of the items to be spoilt, rounded to whole ones; of these, one that cannot be spoilt in any way is left as it is */
    static Sheet of(List<Written> written, double share, long seed) {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>();
        for (int source = 0; source < written.size(); source++) {
            for (SheetItem item : written.get(source).items())
                lines.add(new Line("", item, source, written.get(source).engine(), Optional.empty()));
        }
        Collections.shuffle(lines, random);
        Set<Integer> chosen = drawn(lines.size(), (int) Math.round(share * lines.size()), random);
        List<Line> sheet = IntStream.range(0, lines.size())
                .mapToObj(at -> finished(at, lines.get(at), chosen.contains(at), random)).toList();
        return new Sheet(sheet, written.stream().map(Written::source).toList());
    }

    private static Set<Integer> drawn(int of, int count, Random random) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, of).boxed().toList());
        Collections.shuffle(places, random);
        return new HashSet<>(places.subList(0, count));
    }

    private static Line finished(int at, Line line, boolean spoil, Random random) {
        Optional<Sabotage.Spoilt> spoilt = spoil ? Sabotage.any(line.item, random) : Optional.empty();
        SheetItem item = spoilt.map(Sabotage.Spoilt::item).orElse(line.item);
        return new Line(String.format(Locale.ROOT, "i%03d", at + 1), OptionOrder.shuffled(item, random), line.source, line.engine,
                spoilt.map(Sabotage.Spoilt::way));
    }
}
