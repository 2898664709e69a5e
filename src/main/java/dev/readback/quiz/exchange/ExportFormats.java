package dev.readback.quiz.exchange;

import java.util.List;
import java.util.stream.Collectors;

import dev.readback.platform.ProblemException;

/** All formats that quizzes are exported to. */
final class ExportFormats {
    /** In the order in which they are offered: for people and their own tools first, then for others' systems. */
    static final List<ExportFormat> ALL = List.of(PrintFormat.WITHOUT_KEYS, PrintFormat.WITH_KEYS, new JsonFormat(),
            new CsvFormat(), new MoodleXmlFormat(), new GiftFormat(), new AikenFormat(), new QtiFormat(), new H5pFormat(),
            new AnkiPackageFormat(), new AnkiTextFormat());

    private ExportFormats() {
    }

    /** @throws ProblemException invalid input, naming the formats there are */
    static ExportFormat named(String code) {
        return ALL.stream().filter(format -> format.code().equals(code)).findFirst()
                .orElseThrow(() -> ProblemException.invalid("format", "must be one of " + codes()));
    }

    private static String codes() {
        return ALL.stream().map(ExportFormat::code).collect(Collectors.joining(", "));
    }
}
