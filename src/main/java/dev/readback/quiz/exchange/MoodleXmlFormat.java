package dev.readback.quiz.exchange;

import java.util.Optional;

import dev.readback.quiz.Item;
import dev.readback.quiz.Option;
import dev.readback.quiz.Quiz;

/**
 * Moodle's own XML. Texts are HTML, escaped as HTML and then as XML; the item's id is the idnumber, by which Moodle knows it
 * again. An order is a matching of events with their places.
 */
final class MoodleXmlFormat implements ExportFormat {
    /** Moodle's column for it holds 255; the whole title stands in the category's description. */
    private static final int CATEGORY_CHARACTERS = 200;

    @Override
    public String code() {
        return "moodle-xml";
    }

    @Override
    public String suffix() {
        return ".moodle.xml";
    }

    @Override
    public String mediaType() {
        return "application/xml;charset=UTF-8";
    }

    @Override
    public Optional<String> obstacle(Item item) {
        return Characters.obstacle(item).or(() -> item.fold(choice -> Optional.empty(), statement -> Optional.empty(),
                MoodleXmlFormat::obstacleToTyping, ordering -> Optional.empty()));
    }

    /** A star stands for any characters; {@code \*} is a star, so that a backslash before a star cannot be said. */
    private static Optional<String> obstacleToTyping(Item.Typed item) {
        boolean isUnsayable = Told.accepted(item).stream().anyMatch(answer -> answer.contains("\\*"));
        return isUnsayable ? Optional.of("an answer contains “\\*”, which Moodle reads as “*”") : Optional.empty();
    }

    @Override
    public byte[] write(Quiz quiz) {
        return Xml.document(Xml.DECLARATION, document -> document.element("quiz", xml -> {
            category(xml, quiz.title());
            for (int i = 0; i < quiz.items().size(); i++)
                question(xml.text("\n"), quiz.items().get(i), i + 1);
        }));
    }

    private static void category(Xml xml, String title) {
        String name = Characters.titleOfAtMost(CATEGORY_CHARACTERS, title).replace("/", "//");
        xml.text("\n").element("question", category -> category
                .element("category", path -> path.leaf("text", "$course$/top/" + name))
                .element("info", info -> html(info, Characters.oneLine(title)), "format", "html").leaf("idnumber", ""), "type",
                "category");
    }

    private static void question(Xml xml, Item item, int number) {
        String type = item.fold(choice -> "multichoice", statement -> "truefalse", typed -> "shortanswer", order -> "matching");
        xml.element("question", question -> {
            question.element("name", name -> name.leaf("text", "Question " + number));
            question.element("questiontext", text -> html(text, item.stem()), "format", "html");
            question.element("generalfeedback", text -> html(text, Told.feedback(item)), "format", "html");
            question.leaf("defaultgrade", "1").leaf("penalty", "0.3333333").leaf("hidden", "0").leaf("idnumber", item.id());
            item.fold(choice -> choice(question, choice), statement -> statement(question, statement),
                    typed -> typed(question, typed), ordering -> matching(question, ordering));
        }, "type", type);
    }

    private static Xml choice(Xml xml, Item.Choice item) {
        xml.leaf("single", "true").leaf("shuffleanswers", "false").leaf("answernumbering", "abc")
                .leaf("showstandardinstruction", "0");
        combinedFeedback(xml);
        for (Option option : item.options()) {
            xml.element("answer", answer -> {
                html(answer, option.text());
                answer.element("feedback", feedback -> html(feedback, option.note()), "format", "html");
            }, "fraction", option.id().equals(item.keyId()) ? "100" : "0", "format", "html");
        }
        return xml;
    }

    private static Xml statement(Xml xml, Item.TrueFalse item) {
        for (Option option : item.options()) {
            xml.element("answer", answer -> {
                answer.leaf("text", option.id());
                answer.element("feedback", feedback -> html(feedback, option.note()), "format", "html");
            }, "fraction", option.id().equals(item.keyId()) ? "100" : "0", "format", "moodle_auto_format");
        }
        return xml;
    }

    private static Xml typed(Xml xml, Item.Typed item) {
        xml.leaf("usecase", "0");
        for (String accepted : Told.accepted(item)) {
            xml.element("answer", answer -> {
                answer.leaf("text", accepted.replace("*", "\\*"));
                answer.element("feedback", feedback -> html(feedback, ""), "format", "html");
            }, "fraction", "100", "format", "moodle_auto_format");
        }
        return xml;
    }

    private static Xml matching(Xml xml, Item.Ordering item) {
        xml.leaf("shuffleanswers", "true");
        combinedFeedback(xml);
        for (Option event : item.options()) {
            String place = String.valueOf(item.keyOrder().indexOf(event.id()) + 1);
            xml.element("subquestion", pair -> {
                html(pair, event.text());
                pair.element("answer", answer -> answer.leaf("text", place));
            }, "format", "html");
        }
        return xml;
    }

    /** Moodle asks for all three; what there is to say is said by the general feedback. */
    private static void combinedFeedback(Xml xml) {
        for (String which : new String[]{"correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"})
            xml.element(which, feedback -> html(feedback, ""), "format", "html");
    }

    private static void html(Xml xml, String text) {
        xml.leaf("text", HtmlText.of(text));
    }
}
