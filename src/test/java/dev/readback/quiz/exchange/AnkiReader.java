package dev.readback.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

/** What a learner sees on the two sides of a card. */
final class AnkiReader {
    private AnkiReader() {
    }

    static ReadItem item(String id, String front, String back, String tags) throws Exception {
        Element asked = html(front);
        Element answered = html(back);
        List<Element> paragraphs = Dom.children(answered, "p");
        List<String> options = tags.contains("true-false") ? List.of("true", "false") : entries(asked);
        List<String> keys = new ArrayList<>();
        Dom.all(answered, "b").map(Dom::shown)
                .map(key -> tags.contains("true-false") ? key.equals("True") ? "true" : "false" : key)
                .forEach(keys::add);
        keys.addAll(entries(answered));
        return new ReadItem(id, Dom.shown(Dom.children(asked, "p").get(0)), options, keys, notes(answered, options),
                Dom.shown(paragraphs.get(paragraphs.size() - 1)));
    }

    private static List<String> notes(Element answered, List<String> options) {
        List<String> noted = Dom.all(answered, "dt").map(Dom::shown).toList();
        List<String> notes = Dom.all(answered, "dd").map(Dom::shown).toList();
        return options.stream().map(option -> noted.contains(option) ? notes.get(noted.indexOf(option)) : "").toList();
    }

    private static List<String> entries(Element side) {
        return Dom.all(side, "li").map(Dom::shown).toList();
    }

    private static Element html(String side) throws Exception {
        return Dom.root(("<html>" + side + "</html>").getBytes(StandardCharsets.UTF_8));
    }
}
