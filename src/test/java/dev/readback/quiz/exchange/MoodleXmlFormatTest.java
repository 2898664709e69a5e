package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.readback.quiz.QuizSample;

class MoodleXmlFormatTest extends ExportFormatContract {
    MoodleXmlFormatTest() {
        super(new MoodleXmlFormat());
    }

    @Override
    List<ReadItem> read(byte[] file) throws Exception {
        return Dom.children(Dom.root(file), "question").stream()
                .filter(question -> !question.getAttribute("type").equals("category"))
                .map(MoodleXmlFormatTest::item).toList();
    }

    private static ReadItem item(Element question) {
        List<String> options = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Element answer : Dom.children(question, "answer")) {
            boolean isHtml = answer.getAttribute("format").equals("html");
            String text = isHtml ? html(answer) : text(answer).replace("\\*", "*");
            boolean isTyped = question.getAttribute("type").equals("shortanswer");
            if (!isTyped) options.add(text);
            if (!isTyped) notes.add(html(Dom.child(answer, "feedback")));
            if (answer.getAttribute("fraction").equals("100")) keys.add(text);
        }
        List<Element> pairs = Dom.children(question, "subquestion");
        String[] places = new String[pairs.size()];
        for (Element pair : pairs) {
            options.add(html(pair));
            notes.add("");
            places[Integer.parseInt(text(Dom.child(pair, "answer"))) - 1] = html(pair);
        }
        keys.addAll(Arrays.asList(places));
        return new ReadItem(Dom.child(question, "idnumber").getTextContent(), html(Dom.child(question, "questiontext")), options,
                keys, notes, html(Dom.child(question, "generalfeedback")));
    }

    private static String html(Element element) {
        return Dom.shown(text(element));
    }

    private static String text(Element element) {
        return Dom.child(element, "text").getTextContent();
    }

    @Test
    void putsTheQuestionsIntoACategoryNamedAfterTheQuiz() throws Exception {
        // Given
        byte[] file = new MoodleXmlFormat().write(HostileQuiz.QUIZ);
        // When
        Element first = Dom.children(Dom.root(file), "question").get(0);
        // Then
        assertEquals("category", first.getAttribute("type"));
        assertEquals("$course$/top/Quiz: “A//B” <b> ~=#{}:\\ 😀", text(Dom.child(first, "category")));
    }

    @Test
    void namesTheTypesAsMoodleDoes() throws Exception {
        // Given
        byte[] file = new MoodleXmlFormat().write(QuizSample.quiz("article"));
        // When
        List<String> types = Dom.children(Dom.root(file), "question").stream().map(question -> question.getAttribute("type"))
                .toList();
        // Then
        assertEquals(List.of("category", "multichoice", "truefalse", "shortanswer", "shortanswer", "multichoice", "matching"),
                types);
    }

    @Test
    void reportsAnAnswerWhoseStarMoodleWouldUndress() {
        // Given
        var item = HostileQuiz.items("\\*", "star").filter(one -> one.options().isEmpty()).findFirst().orElseThrow();
        // When
        var obstacle = new MoodleXmlFormat().obstacle(item);
        // Then
        assertTrue(obstacle.orElseThrow().contains("\\*"));
    }
}
