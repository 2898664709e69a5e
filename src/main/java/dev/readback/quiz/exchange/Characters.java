package dev.readback.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.readback.quiz.Evidence;
import dev.readback.quiz.Item;

/**
 * Characters that formats made for reading cannot hold: halves of a surrogate pair (no UTF-8), and what XML 1.0 forbids. Ends of
 * lines are one line feed everywhere, as in articles.
 */
final class Characters {
    private Characters() {
    }

    /** Why a text of {@code item} cannot be written as plain characters; empty when all can. */
    static Optional<String> obstacle(Item item) {
        return texts(item).stream().flatMapToInt(String::codePoints).filter(Characters::isUnwritable).boxed().findFirst()
                .map(Characters::reason);
    }

    /** As {@link #obstacle}, for a format that escapes what XML forbids. */
    static Optional<String> brokenPair(Item item) {
        return texts(item).stream().flatMapToInt(String::codePoints).filter(Characters::isHalf).boxed().findFirst()
                .map(Characters::reason);
    }

    /** {@code text} with a line feed for every end of a line. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** {@code text} in one line, for where a format has no lines: of titles, never of items. */
    static String oneLine(String text) {
        return text.codePoints().filter(character -> !isUnwritable(character)).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString().replaceAll("\\s+", " ").strip();
    }

    /** {@code title} in one line and no longer than a format allows; for titles, never for items. */
    static String titleOfAtMost(int most, String title) {
        String line = oneLine(title);
        return line.substring(0, line.offsetByCodePoints(0, Math.min(most, line.codePointCount(0, line.length()))));
    }

    private static List<String> texts(Item item) {
        List<String> texts = new ArrayList<>(List.of(item.id(), item.stem(), item.keyText(), item.explanation()));
        item.options().forEach(option -> texts.addAll(List.of(option.id(), option.text(), option.note())));
        item.evidence().stream().map(Evidence::quote).forEach(texts::add);
        texts.addAll(item.fold(choice -> List.of(), statement -> List.of(), Item.Typed::alsoAccepted, ordering -> List.of()));
        return texts;
    }

    private static boolean isUnwritable(int character) {
        boolean isControl = character < ' ' && character != '\t' && character != '\n' && character != '\r';
        return isControl || isHalf(character) || character == 0xFFFE || character == 0xFFFF;
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static String reason(int character) {
        return String.format(Locale.ROOT, "has the character U+%04X, which this format cannot hold", character);
    }
}
