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

/**
 * GIFT, as Moodle reads it. Every text is escaped in one pass, line feeds as {@code \n}, so that an item has no blank line and no
 * line that begins as a comment. The texts are plain: {@code [plain]} stands before the stem, and again before what would be
 * taken for another format or for a weight. An order is a matching of events with their places.
 */
final class GiftFormat implements ExportFormat {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\~=#{}:]");
    private static final String PLAIN = "[plain]";

    @Override
    public String code() {
        return "gift";
    }

    @Override
    public String suffix() {
        return ".gift.txt";
    }

    @Override
    public String mediaType() {
        return "text/plain;charset=UTF-8";
    }

    @Override
    public Optional<String> obstacle(Item item) {
        return Characters.obstacle(item).or(() -> item.fold(choice -> obstacleToOptions(choice.options()),
                statement -> Optional.empty(), GiftFormat::obstacleToTyping, order -> obstacleToOptions(order.options())));
    }

    /** Moodle reads such an option of a choice as it is meant; others do not. */
    private static Optional<String> obstacleToOptions(List<Option> options) {
        boolean isPair = options.stream().anyMatch(option -> option.text().contains("->"));
        return isPair ? Optional.of("an option contains “->”, which GIFT reads as a pair to be matched") : Optional.empty();
    }

    private static Optional<String> obstacleToTyping(Item.Typed item) {
        String answers = String.join("\n", Told.accepted(item));
        if (answers.contains("->")) return Optional.of("an answer contains “->”, which GIFT reads as a pair to be matched");
        if (answers.contains("*")) return Optional.of("an answer contains “*”, which GIFT's readers take for any characters");
        return Optional.empty();
    }

    @Override
    public byte[] write(Quiz quiz) {
        return Stream.concat(Stream.of("// " + Characters.oneLine(quiz.title())), quiz.items().stream().map(GiftFormat::item))
                .collect(Collectors.joining("\n\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static String item(Item item) {
        String answers = item.fold(GiftFormat::choice, GiftFormat::statement, GiftFormat::typed, GiftFormat::matching);
        return "::" + escaped(item.id()) + "::" + PLAIN + escaped(item.stem()) + "{" + answers + "####"
                + guarded(Told.feedback(item)) + "\n}";
    }

    private static String choice(Item.Choice item) {
        return item.options().stream().map(
                option -> (option.id().equals(item.keyId()) ? "\n=" : "\n~") + guarded(option.text()) + feedback(option.note()))
                .collect(Collectors.joining("", "", "\n"));
    }

    private static String statement(Item.TrueFalse item) {
        return (item.key() ? "TRUE" : "FALSE") + feedback(Told.noteOnWrong(item)) + "\n";
    }

    private static String typed(Item.Typed item) {
        return Told.accepted(item).stream().map(answer -> "\n=" + guarded(answer)).collect(Collectors.joining("", "", "\n"));
    }

    private static String matching(Item.Ordering item) {
        return item.options().stream().map(Option::id).map(id -> {
            int place = item.keyOrder().indexOf(id);
            return "\n=" + guarded(Told.inOrder(item).get(place)) + " -> " + (place + 1);
        }).collect(Collectors.joining("", "", "\n"));
    }

    private static String feedback(String note) {
        return note.isBlank() ? "" : "#" + guarded(note);
    }

    private static String guarded(String text) {
        return text.startsWith("[") || text.startsWith("%") ? PLAIN + escaped(text) : escaped(text);
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(Characters.lines(text)).replaceAll("\\\\$0").replace("\n", "\\n");
    }
}
