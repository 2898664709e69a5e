package dev.readback.quiz.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;
import dev.readback.quiz.Quiz;

/**
 * Sheets to be printed: HTML that needs nothing else. The sheet with the keys comes on pages of its own, numbered alike; without
 * keys nothing of them is in the file.
 */
final class PrintFormat implements ExportFormat {
    static final PrintFormat WITHOUT_KEYS = new PrintFormat("print", false);
    static final PrintFormat WITH_KEYS = new PrintFormat("print-with-key", true);

    /** The file is opened outside the server, whose policy for pages it then lacks. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final String STYLE = """
            body { font: 12pt/1.4 serif; margin: 2cm auto; max-width: 18cm; padding: 0 1cm; }
            h1 { font-size: 16pt; } h2 { font-size: 14pt; }
            li { margin-bottom: 0.7em; break-inside: avoid; }
            ol.options { list-style: none; padding-left: 0; }
            ol.options li { margin: 0.2em 0; }
            .box { border: 1px solid; display: inline-block; height: 0.8em; margin-right: 0.6em; width: 0.8em; }
            .place { border-bottom: 1px solid; display: inline-block; margin-right: 0.6em; width: 2em; }
            .line { border-bottom: 1px solid; height: 1.8em; }
            .key { font-weight: bold; }
            @media print { body { margin: 0; max-width: none; padding: 0; } .keys { break-before: page; } }
            """;

    private final String code;
    private final boolean tellsKeys;

    private PrintFormat(String code, boolean tellsKeys) {
        this.code = code;
        this.tellsKeys = tellsKeys;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String suffix() {
        return tellsKeys ? ".with-key.html" : ".html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public boolean tellsKeys() {
        return tellsKeys;
    }

    @Override
    public List<String> leavesOut() {
        return tellsKeys ? List.of() : List.of("keys", "explanations", "evidence", "notes on options");
    }

    @Override
    public Optional<String> obstacle(Item item) {
        return Characters.obstacle(item);
    }

    @Override
    public byte[] write(Quiz quiz) {
        String title = Characters.oneLine(quiz.title());
        return Xml.document("<!DOCTYPE html>\n", document -> document.element("html", html -> html
                .element("head", head -> head(head, title)).element("body", body -> {
                    body.leaf("h1", title, "dir", "auto");
                    sheet(body, quiz);
                    if (tellsKeys) body.element("section", keys -> keys(keys, quiz), "class", "keys");
                }), "lang", "en"));
    }

    private static void head(Xml head, String title) {
        head.empty("meta", "charset", "utf-8").empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .leaf("title", title).leaf("style", STYLE);
    }

    private static void sheet(Xml xml, Quiz quiz) {
        xml.element("ol", list -> quiz.items().forEach(item -> list.element("li", li -> {
            li.element("div", stem -> stem.lines(item.stem()), "class", "stem");
            item.fold(choice -> options(li, item.options(), "box"), statement -> options(li, item.options(), "box"),
                    typed -> item.stem().contains(Item.BLANK) ? li : li.leaf("div", "", "class", "line"),
                    ordering -> options(li, item.options(), "place"));
        }, "dir", "auto")));
    }

    private static Xml options(Xml xml, List<Option> options, String mark) {
        return xml.element("ol", list -> IntStream.range(0, options.size()).forEach(place -> list.element("li", option -> option
                .leaf("span", "", "class", mark).text(Letters.at(place) + ". ")
                .element("span", text -> text.lines(options.get(place).text()), "dir", "auto"))), "class", "options");
    }

    private static void keys(Xml xml, Quiz quiz) {
        xml.leaf("h2", "Key");
        xml.element("ol", list -> quiz.items().forEach(item -> list.element("li", li -> key(li, item), "dir", "auto")));
    }

    private static void key(Xml xml, Item item) {
        List<String> ids = item.options().stream().map(Option::id).toList();
        String letters = item.fold(choice -> letter(ids, choice.keyId()), statement -> letter(ids, statement.keyId()),
                typed -> "", ordering -> "");
        xml.element("div", key -> key.text(letters).lines(item.keyText()), "class", "key");
        item.fold(choice -> xml, statement -> xml, typed -> accepted(xml, typed), ordering -> xml);
        xml.element("div", why -> why.lines(Told.feedback(item)), "class", "why");
        item.options().stream().filter(option -> !option.note().isBlank()).forEach(option -> xml.element("div", note -> note
                .text(letter(ids, option.id())).lines(option.note()), "class", "note"));
    }

    private static Xml accepted(Xml xml, Item.Typed item) {
        item.alsoAccepted().forEach(other -> xml.element("div", also -> also.text("or ").element("span",
                text -> text.lines(other), "class", "also")));
        return xml;
    }

    private static String letter(List<String> ids, String id) {
        return Letters.at(ids.indexOf(id)) + ". ";
    }
}
