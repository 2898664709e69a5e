package dev.readback.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to spoil an item, each so that it must not pass: a judge who lets it pass has not looked. */
enum Sabotage {
    /** A distractor is called the key. Fails R1. */
    KEY_SWAPPED {
        @Override
        Optional<SheetItem> of(SheetItem item, Random random) {
            return item.isChoice() ? Optional.of(item.withKey(drawn(item.distractors(), random))) : Optional.empty();
        }
    },
    /** Every name in the stem becomes a pronoun. Fails R5. */
    PRONOUN_DANGLED {
        @Override
        Optional<SheetItem> of(SheetItem item, Random random) {
            String spoilt = StemNames.replacedByPronouns(item.stem());
            return spoilt.equals(item.stem()) ? Optional.empty() : Optional.of(item.withStem(spoilt));
        }
    },
    /** The auxiliary is taken from its place to the end, or words are put in the wrong order. Fails R4. */
    GRAMMAR_BROKEN {
        @Override
        Optional<SheetItem> of(SheetItem item, Random random) {
            return BrokenGrammar.of(item.stem()).map(item::withStem);
        }
    },
    /** A distractor becomes the key in other words. Fails R2. */
    SECOND_RIGHT_OPTION {
        @Override
        Optional<SheetItem> of(SheetItem item, Random random) {
            String again = KeyAlias.of(item.key());
            if (!item.isChoice() || item.options().contains(again)) return Optional.empty();
            List<String> options = new ArrayList<>(item.options());
            options.set(options.indexOf(drawn(item.distractors(), random)), again);
            return Optional.of(item.withOptions(options));
        }
    },
    /** What is true is called false, and the other way round. Fails R1. */
    TRUTH_FLIPPED {
        @Override
        Optional<SheetItem> of(SheetItem item, Random random) {
            Optional<String> other = item.options().stream().filter(option -> !option.equals(item.key())).findFirst();
            return item.isStatement() ? other.map(item::withKey) : Optional.empty();
        }
    },
    /** Two events that follow each other change places in the key. Fails R1. */
    ORDER_TURNED {
        @Override
        Optional<SheetItem> of(SheetItem item, Random random) {
            List<String> events = new ArrayList<>(item.ordered());
            if (events.size() < 2) return Optional.empty();
            int first = random.nextInt(events.size() - 1);
            Collections.swap(events, first, first + 1);
            return Optional.of(item.withKey(IntStream.range(0, events.size()).mapToObj(at -> (at + 1) + ". " + events.get(at))
                    .collect(Collectors.joining(" "))));
        }
    };

    /** The spoilt item; empty where this way is not open. The same generator, in the same state, spoils it the same way. */
    abstract Optional<SheetItem> of(SheetItem item, Random random);

    /** The item spoilt in one of the ways that are open, and which it was. */
    static Optional<Spoilt> any(SheetItem item, Random random) {
        List<Sabotage> ways = new ArrayList<>(Arrays.asList(values()));
        Collections.shuffle(ways, random);
        return ways.stream().flatMap(way -> way.of(item, random).map(spoilt -> new Spoilt(spoilt, way)).stream()).findFirst();
    }

    /** "key-swapped" */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    record Spoilt(SheetItem item, Sabotage way) {}

    private static String drawn(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
