package dev.readback.quiz.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;

/**
 * An item as a card: asked on the front, answered on the back.
 *
 * @param id the item's, by which a later import knows the note again
 * @param front HTML of one line
 * @param back HTML of one line
 * @param tags without white space
 */
record AnkiCard(String id, String front, String back, List<String> tags) {
    AnkiCard {
        tags = List.copyOf(tags);
    }

    static AnkiCard of(Item item) {
        return new AnkiCard(item.id(), front(item), back(item), List.of("readback", item.kind().code()));
    }

    private static String front(Item item) {
        String stem = element("p", html(item.stem()));
        String options = item.options().stream().map(option -> element("li", html(option.text()))).collect(Collectors.joining());
        return item.fold(choice -> stem + "<ol type=\"A\">" + options + "</ol>", statement -> stem + "<p>True or false?</p>",
                typed -> stem, ordering -> stem + element("ul", options));
    }

    private static String back(Item item) {
        String key = item.fold(Item::keyText, statement -> statement.key() ? "True" : "False", Item::keyText, ordering -> "");
        String order = item.fold(choice -> "", statement -> "", typed -> "", ordering -> element("ol", Told.inOrder(ordering)
                .stream().map(event -> element("li", html(event))).collect(Collectors.joining())));
        String accepted = item.fold(choice -> "", statement -> "", AnkiCard::accepted, ordering -> "");
        return Stream.of(key.isEmpty() ? "" : element("p", element("b", html(key))), order, accepted, notes(item),
                element("p", html(Told.feedback(item)))).collect(Collectors.joining());
    }

    private static String accepted(Item.Typed item) {
        List<String> others = Told.accepted(item).subList(1, Told.accepted(item).size());
        if (others.isEmpty()) return "";
        return "<p>Also accepted:</p>"
                + element("ul", others.stream().map(other -> element("li", html(other))).collect(Collectors.joining()));
    }

    private static String notes(Item item) {
        String notes = item.options().stream().filter(option -> !option.note().isBlank())
                .map(AnkiCard::note).collect(Collectors.joining());
        return notes.isEmpty() ? "" : element("dl", notes);
    }

    private static String note(Option option) {
        return element("dt", html(option.text())) + element("dd", html(option.note()));
    }

    private static String element(String name, String html) {
        return "<" + name + ">" + html + "</" + name + ">";
    }

    /** Anki looks for sounds and formulas in square brackets, and for fields in braces, before it looks for HTML. */
    private static String html(String text) {
        return HtmlText.of(text).replace("[", "&#91;").replace("{", "&#123;");
    }
}
