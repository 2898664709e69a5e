package dev.readback.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readback.platform.Csv;
import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;
import dev.readback.quiz.Option;
import dev.readback.quiz.Quiz;

/** A row for each item, for spreadsheets. Where a cell holds several things, each has a line. */
final class CsvFormat implements ExportFormat {
    private static final int MOST_OPTIONS = 6;
    private static final String LINE = "\n";

    @Override
    public String code() {
        return "csv";
    }

    @Override
    public String suffix() {
        return ".csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public Optional<String> obstacle(Item item) {
        return Characters.obstacle(item);
    }

    @Override
    public byte[] write(Quiz quiz) {
        Stream<String> rows = IntStream.range(0, quiz.items().size()).mapToObj(i -> Csv.row(row(quiz.items().get(i), i + 1)));
        return Stream.concat(Stream.of(Csv.row(header())), rows).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("number", "id", "kind", "question"));
        numbered("option ").forEach(header::add);
        header.addAll(List.of("key", "key letters", "also accepted", "explanation", "evidence"));
        numbered("note ").forEach(header::add);
        return header;
    }

    private static Stream<String> numbered(String name) {
        return IntStream.range(0, MOST_OPTIONS).mapToObj(place -> name + Letters.at(place));
    }

    private static List<String> row(Item item, int number) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(number), item.id(), item.kind().code(), item.stem()));
        padded(item.options().stream().map(Option::text).toList()).forEach(row::add);
        List<String> accepted = item.fold(choice -> List.of(), statement -> List.of(), Item.Typed::alsoAccepted,
                ordering -> List.of());
        row.addAll(List.of(item.keyText(), keyLetters(item), String.join(LINE, accepted), item.explanation(),
                item.evidence().stream().map(Evidence::quote).collect(Collectors.joining(LINE))));
        padded(item.options().stream().map(Option::note).toList()).forEach(row::add);
        return row.stream().map(Characters::lines).toList();
    }

    /** Of the right option, or of all events with the earliest first; empty when the response is typed. */
    private static String keyLetters(Item item) {
        List<String> keys = item.fold(choice -> List.of(choice.keyId()), statement -> List.of(statement.keyId()),
                typed -> List.of(), Item.Ordering::keyOrder);
        List<String> ids = item.options().stream().map(Option::id).toList();
        return keys.stream().map(id -> Letters.at(ids.indexOf(id))).collect(Collectors.joining(" "));
    }

    private static Stream<String> padded(List<String> texts) {
        return IntStream.range(0, MOST_OPTIONS).mapToObj(place -> place < texts.size() ? texts.get(place) : "");
    }
}
