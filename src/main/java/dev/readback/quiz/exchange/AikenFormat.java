package dev.readback.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;
import dev.readback.quiz.Quiz;

/** Aiken: a stem, lettered options and the key's letter, a line each. It has no place for feedback, and nothing is escaped. */
final class AikenFormat implements ExportFormat {
    private static final Pattern OPTION_OR_KEY = Pattern.compile("^(\\s*[A-Z][).]\\s|ANSWER:).*", Pattern.DOTALL);

    @Override
    public String code() {
        return "aiken";
    }

    @Override
    public String suffix() {
        return ".aiken.txt";
    }

    @Override
    public String mediaType() {
        return "text/plain;charset=UTF-8";
    }

    @Override
    public List<String> leavesOut() {
        return List.of("explanations", "evidence", "notes on options", "ids");
    }

    @Override
    public Optional<String> obstacle(Item item) {
        String typed = "Aiken has no question that is answered by typing";
        return Characters.obstacle(item).or(() -> item.fold(AikenFormat::obstacleToChoice, AikenFormat::obstacleToStem,
                any -> Optional.of(typed), any -> Optional.of("Aiken has no question that is answered by an order")));
    }

    private static Optional<String> obstacleToChoice(Item.Choice item) {
        if (item.options().stream().map(Option::text).anyMatch(AikenFormat::hasLines)) {
            return Optional.of("an option has several lines, and Aiken has one for each");
        }
        return obstacleToStem(item);
    }

    private static Optional<String> obstacleToStem(Item item) {
        if (hasLines(item.stem())) return Optional.of("the question has several lines, and Aiken has one for it");
        if (OPTION_OR_KEY.matcher(item.stem()).matches()) {
            return Optional.of("the question begins like an option or a key of Aiken");
        }
        return item.stem().length() < 2 ? Optional.of("Aiken ignores a question of one character") : Optional.empty();
    }

    private static boolean hasLines(String text) {
        return text.lines().count() > 1 || text.endsWith("\n") || text.endsWith("\r");
    }

    @Override
    public byte[] write(Quiz quiz) {
        return quiz.items().stream().map(AikenFormat::item).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String item(Item item) {
        List<String> options = item.fold(choice -> choice.options().stream().map(Option::text).toList(),
                statement -> List.of("True", "False"), typed -> List.<String>of(), ordering -> List.<String>of());
        int key = item.fold(choice -> choice.options().stream().map(Option::id).toList().indexOf(choice.keyId()),
                statement -> statement.key() ? 0 : 1, typed -> 0, ordering -> 0);
        Stream<String> lettered = Letters.before(options);
        return Stream.of(Stream.of(item.stem()), lettered, Stream.of("ANSWER: " + Letters.at(key))).flatMap(part -> part)
                .map(line -> line + "\n").collect(Collectors.joining());
    }
}
