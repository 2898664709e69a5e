package dev.readback.reading;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Stream;

import io.smallrye.config.WithDefault;

import dev.readback.answering.AnsweringConfig;

/**
 * What is asked for on the command line, as {@code -Devaluate.NAME=VALUE}.
 *
 * @param data files with questions; {@link SeedQuestions#FILE} when none is named
 * @param mode {@code paragraph}, {@code article} or {@code both}
 * @param questions how many questions of each file and mode; all when empty
 * @param clients how many ask at once, at least 1
 * @param threshold least confidence with which an answer counts as given, 0 to 1; the service's own when none is named
 * @param split which articles of each file
 * @param out where each question's outcome is written; nowhere when empty
 * @param settings the service's own, named {@code readback.answering.…}, {@code .retrieval.…} or {@code .inference.…}, as {@code -DKEY=VALUE}
 */
record EvaluationOptions(List<Path> data, String mode, OptionalInt questions, int clients, double threshold, Split split,
        Optional<Path> out, List<String> settings) {
    static final String THRESHOLD = "readback.answering.minimum-confidence";
    private static final String BOTH = "both";

    EvaluationOptions {
        data = List.copyOf(data);
        settings = List.copyOf(settings);
        if (Stream.concat(Stream.of(BOTH), Stream.of(Mode.values()).map(Mode::toString)).noneMatch(mode::equals)) {
            throw new IllegalArgumentException("evaluate.mode must be paragraph, article or both, was " + mode);
        }
        if (questions.isPresent() && questions.getAsInt() < 1) {
            throw new IllegalArgumentException("evaluate.questions must be at least 1, was " + questions.getAsInt());
        }
        if (clients < 1) throw new IllegalArgumentException("evaluate.clients must be at least 1, was " + clients);
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("evaluate.threshold must lie between 0 and 1, was " + threshold);
        }
    }

    static EvaluationOptions of(Properties given) {
        String questions = given.getProperty("evaluate.questions", "");
        return new EvaluationOptions(
                Arrays.stream(given.getProperty("evaluate.data", SeedQuestions.FILE).split(",")).map(Path::of).toList(),
                given.getProperty("evaluate.mode", BOTH),
                questions.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(questions)),
                Integer.parseInt(given.getProperty("evaluate.clients", "2")),
                Double.parseDouble(given.getProperty("evaluate.threshold", defaultThreshold())),
                Split.named("evaluate.split", given.getProperty("evaluate.split", "all")),
                Optional.ofNullable(given.getProperty("evaluate.out")).map(Path::of), settings(given));
    }

    /** Of the modes in which a file can be read, those that are wanted; a file with one mode is read in that one. */
    private List<Mode> modes(QuestionFile file) {
        return file.modes().stream()
                .filter(can -> mode.equals(BOTH) || file.modes().size() == 1 || mode.equals(can.toString())).toList();
    }

    /** What is asked of {@code file}, mode by mode. */
    List<Sitting> sittings(QuestionFile file) {
        return modes(file).stream().map(way -> new Sitting(file, way, Sample.of(
                split.of(file.entries()).stream().flatMap(entry -> way.exams(entry).stream()).toList(), questions))).toList();
    }

    private static List<String> settings(Properties given) {
        return given.stringPropertyNames().stream()
                .filter(name -> name.matches("readback\\.(answering|retrieval|inference)\\..+") && !name.equals(THRESHOLD))
                .sorted().map(name -> "-D" + name + "=" + given.getProperty(name)).toList();
    }

    private static String defaultThreshold() {
        try {
            return AnsweringConfig.class.getMethod("minimumConfidence").getAnnotation(WithDefault.class).value();
        } catch (NoSuchMethodException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
