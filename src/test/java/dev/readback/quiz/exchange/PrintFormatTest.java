package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.readback.quiz.Item;
import dev.readback.quiz.QuizSample;

/** The sheet with keys; what of it stands on the one without is tested below. */
class PrintFormatTest extends ExportFormatContract {
    PrintFormatTest() {
        super(PrintFormat.WITH_KEYS);
    }

    @Override
    List<ReadItem> read(byte[] file) throws Exception {
        Element body = Dom.child(Dom.root(file), "body");
        List<Element> asked = Dom.children(Dom.child(body, "ol"), "li");
        List<Element> keys = Dom.children(Dom.child(Dom.child(body, "section"), "ol"), "li");
        List<ReadItem> items = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++)
            items.add(item(asked.get(i), keys.get(i)));
        return items;
    }

    private static ReadItem item(Element asked, Element told) {
        List<String> options = asked.getElementsByTagName("ol").getLength() == 0
                ? List.of()
                : Dom.children(Dom.child(asked, "ol"), "li").stream().map(PrintFormatTest::text).toList();
        String key = shown(told, "div", "key").findFirst().orElseThrow();
        List<String> keys = new ArrayList<>(List.of(options.isEmpty() || key.startsWith("1. ") ? key : options.get(place(key))));
        Dom.all(told, "span").map(Dom::shown).forEach(keys::add);
        return new ReadItem("", shown(asked, "div", "stem").findFirst().orElseThrow(), options, keys, notes(told, options),
                shown(told, "div", "why").findFirst().orElseThrow());
    }

    private static List<String> notes(Element told, List<String> options) {
        List<String> notes = new ArrayList<>(options.stream().map(option -> "").toList());
        shown(told, "div", "note").forEach(note -> notes.set(place(note), note.substring(3)));
        return notes;
    }

    private static int place(String lettered) {
        return lettered.charAt(0) - 'A';
    }

    private static String text(Element option) {
        return Dom.shown(Dom.children(option, "span").get(1));
    }

    private static Stream<String> shown(Element parent, String name, String style) {
        return Dom.styled(parent, name, style).map(Dom::shown);
    }

    /** An order's key is told in one paragraph. */
    @Override
    ReadItem expected(Item item) {
        ReadItem whole = ReadItem.of(item).withoutId();
        String lines = item.keyText().replace("\r\n", "\n");
        return item.fold(choice -> whole, statement -> whole, typed -> whole, ordering -> whole.withKeys(List.of(lines)));
    }

    @Test
    void tellsNothingOfTheKeysOnTheSheetForLearners() {
        // Given
        var quiz = HostileQuiz.quiz(List.of(QuizSample.CHOICE, QuizSample.STATEMENT, QuizSample.CLOZE, QuizSample.SHORT,
                QuizSample.SENTENCE, QuizSample.EVENTS));
        // When
        String sheet = new String(PrintFormat.WITHOUT_KEYS.write(quiz), StandardCharsets.UTF_8);
        // Then
        assertFalse(sheet.contains(QuizSample.CANARY) || sheet.contains("Yamoussoukro") || sheet.contains("keys\""), sheet);
        assertTrue(sheet.contains(QuizSample.CHOICE.stem()) && sheet.contains("A. "));
    }

    @Test
    void isTheSameSheetForLearnersWhateverIsRight() {
        // Given
        Item.Choice item = QuizSample.CHOICE;
        Item other = new Item.Choice(item.kind(), item.id(), item.stem(), item.options(), "o1", item.evidence(), "");
        // When
        List<String> sheets = Stream.of(item, other)
                .map(one -> new String(PrintFormat.WITHOUT_KEYS.write(HostileQuiz.quiz(List.of(one))), StandardCharsets.UTF_8))
                .distinct().toList();
        // Then
        assertTrue(sheets.size() == 1, sheets::toString);
    }

    @Test
    void runsAndFetchesNothing() throws Exception {
        // Given
        byte[] file = PrintFormat.WITH_KEYS.write(HostileQuiz.QUIZ);
        // When
        Element page = Dom.root(file);
        // Then
        assertTrue(
                Stream.of("script", "img", "iframe", "link", "b", "i").allMatch(name -> Dom.all(page, name).findAny().isEmpty()));
        assertTrue(new String(file, StandardCharsets.UTF_8).contains("&lt;script&gt;alert(1)"));
    }
}
