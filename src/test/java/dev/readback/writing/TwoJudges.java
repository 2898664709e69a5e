package dev.readback.writing;

import java.util.List;

/**
 * How far two judges agree on what passes, beyond chance.
 *
 * @param first what the first lets pass, item by item
 * @param second the second, of the same items in the same order; at least one item
 */
record TwoJudges(List<Boolean> first, List<Boolean> second) {
    TwoJudges {
        first = List.copyOf(first);
        second = List.copyOf(second);
        if (first.isEmpty() || first.size() != second.size()) {
            throw new IllegalArgumentException(first.size() + " and " + second.size() + " judgements cannot be compared");
        }
    }

    /** The share on which they agree. */
    double observed() {
        int same = 0;
        for (int item = 0; item < first.size(); item++)
            if (first.get(item).equals(second.get(item))) same++;
        return (double) same / first.size();
    }

    /** Cohen's kappa (1960); 1 when both say the same of all. Low where almost all passes, whatever the judges do. */
    double kappa() {
        double chance = passed(first) * passed(second) + (1 - passed(first)) * (1 - passed(second));
        return chance == 1 ? 1 : (observed() - chance) / (1 - chance);
    }

    /** Gwet's AC1 (2008), which does not suffer from that. */
    double ac1() {
        double passed = (passed(first) + passed(second)) / 2;
        double chance = 2 * passed * (1 - passed);
        return (observed() - chance) / (1 - chance);
    }

    private static double passed(List<Boolean> verdicts) {
        return verdicts.stream().filter(verdict -> verdict).count() / (double) verdicts.size();
    }
}
