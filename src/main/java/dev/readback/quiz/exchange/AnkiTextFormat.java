package dev.readback.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readback.quiz.Item;
import dev.readback.quiz.Quiz;

/** Notes for Anki 2.1.55 or later, separated by tabs. Every field is quoted, so that none begins a comment or ends a note. */
final class AnkiTextFormat implements ExportFormat {
    private static final List<String> COLUMNS = List.of("Id", "Front", "Back", "Tags");

    @Override
    public String code() {
        return "anki-text";
    }

    @Override
    public String suffix() {
        return ".anki.txt";
    }

    @Override
    public String mediaType() {
        return "text/tab-separated-values;charset=UTF-8";
    }

    @Override
    public Optional<String> obstacle(Item item) {
        return Characters.obstacle(item);
    }

    @Override
    public byte[] write(Quiz quiz) {
        Stream<String> header = Stream.of("#separator:Tab", "#html:true", "#notetype:Basic", "#deck:" + deck(quiz),
                "#columns:" + String.join("\t", COLUMNS), "#guid column:1", "#tags column:4");
        Stream<String> notes = quiz.items().stream().map(AnkiCard::of)
                .map(card -> row(List.of(card.id(), card.front(), card.back(), String.join(" ", card.tags()))));
        return Stream.concat(header, notes).map(line -> line + "\n").collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Below one deck for all quizzes; two colons would begin a further level. */
    static String deck(Quiz quiz) {
        return "Readback::" + Characters.oneLine(quiz.title()).replaceAll(":{2,}", ":");
    }

    private static String row(List<String> fields) {
        return fields.stream().map(field -> "\"" + field.replace("\"", "\"\"") + "\"").collect(Collectors.joining("\t"));
    }
}
