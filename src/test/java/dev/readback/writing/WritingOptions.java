package dev.readback.writing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Random;
import java.util.Set;

import dev.readback.reading.Split;

/**
 * What is asked for on the command line, as {@code -Dwrite.NAME=VALUE}.
 *
 * @param data what to write about; the seed article when nothing is named
 * @param items how many are asked for of each article, at least 1
 * @param seed of the quizzes, of the sample and of the sheet
 * @param kinds those asked for, in the API's spelling; the service's own choice when empty
 * @param articles how many of all, a sample; all when empty
 * @param split which articles of each file or folder, so that judging and tuning share none
 * @param slice how much of a long article
 * @param out the judging sheet's file; what else belongs to it stands beside it
 * @param sabotage share of the sheet's items that are spoilt on purpose, 0 to below 1
 * @param settings the service's own, named {@code readback.…}, as {@code -DKEY=VALUE}
 */
record WritingOptions(List<Path> data, int items, long seed, List<String> kinds, OptionalInt articles, Split split, Slice slice,
        Path out, double sabotage, List<String> settings) {
    private static final long SEED = 20_261_122;

    WritingOptions {
        data = List.copyOf(data);
        kinds = List.copyOf(kinds);
        settings = List.copyOf(settings);
        if (items < 1) throw new IllegalArgumentException("write.items must be at least 1, was " + items);
        if (articles.isPresent() && articles.getAsInt() < 1) {
            throw new IllegalArgumentException("write.articles must be at least 1, was " + articles.getAsInt());
        }
        if (!(sabotage >= 0 && sabotage < 1)) {
            throw new IllegalArgumentException("write.sabotage must be at least 0 and below 1, was " + sabotage);
        }
    }

    static WritingOptions of(Properties given) {
        return new WritingOptions(listed(given.getProperty("write.data", "seeds")).stream().map(Path::of).toList(),
                Integer.parseInt(given.getProperty("write.items", "10")),
                Long.parseLong(given.getProperty("write.seed", Long.toString(SEED))),
                listed(given.getProperty("write.kinds", "")), number(given, "write.articles"),
                Split.named("write.split", given.getProperty("write.split", "all")),
                new Slice(Integer.parseInt(given.getProperty("write.words", "600")), number(given, "write.paragraphs"),
                        Integer.parseInt(given.getProperty("write.slices", "1"))),
                Path.of(given.getProperty("write.out", "target/writing/sheet.jsonl")),
                Double.parseDouble(given.getProperty("write.sabotage", "0.10")), settings(given));
    }

    /** All that is named, or a sample of it, in file order. */
    List<Source> sources() {
        List<Source> all = data.stream().flatMap(path -> SourceFiles.read(path, split, slice).stream()).toList();
        List<Source> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        Set<Source> drawn = new HashSet<>(shuffled.subList(0, Math.min(articles.orElse(all.size()), all.size())));
        return all.stream().filter(drawn::contains).toList();
    }

    private static OptionalInt number(Properties given, String name) {
        String value = given.getProperty(name, "");
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    private static List<String> listed(String values) {
        return Arrays.stream(values.split(",")).filter(value -> !value.isBlank()).toList();
    }

    private static List<String> settings(Properties given) {
        return given.stringPropertyNames().stream()
                .filter(name -> name.matches("readback\\.(quiz|answering|retrieval|inference)\\..+"))
                .sorted().map(name -> "-D" + name + "=" + given.getProperty(name)).toList();
    }
}
