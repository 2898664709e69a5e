package dev.readback.quiz.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import dev.readback.quiz.QuizSample;

class QtiFormatTest extends ExportFormatContract {
    QtiFormatTest() {
        super(new QtiFormat());
    }

    @Override
    List<ReadItem> read(byte[] file) throws Exception {
        Map<String, byte[]> files = Unzipped.files(file);
        List<ReadItem> items = new ArrayList<>();
        for (Element reference : Dom.all(Dom.root(files.get("test.xml")), "assessmentItemRef").toList())
            items.add(item(Dom.root(files.get(reference.getAttribute("href")))));
        return items;
    }

    private static ReadItem item(Element item) {
        Element response = Dom.child(item, "responseDeclaration");
        List<String> correct = Dom.children(Dom.child(response, "correctResponse"), "value").stream().map(Element::getTextContent)
                .toList();
        String id = item.getAttribute("identifier").substring(2);
        String feedback = Dom.shown(Dom.child(item, "modalFeedback"));
        Element body = Dom.child(item, "itemBody");
        List<Element> interactions = Dom.children(body, "choiceInteraction", "orderInteraction");
        if (interactions.isEmpty()) {
            List<String> accepted = Dom.all(response, "mapEntry").map(entry -> entry.getAttribute("mapKey")).toList();
            assertEquals(correct.get(0), accepted.get(0));
            return new ReadItem(id, Dom.shown(Dom.children(body, "p").get(0)), List.of(), accepted, List.of(), feedback);
        }
        List<Element> choices = Dom.children(interactions.get(0), "simpleChoice");
        List<String> keys = correct.stream().map(identifier -> choices.stream()
                .filter(choice -> choice.getAttribute("identifier").equals(identifier)).map(Dom::shown).findFirst().orElseThrow())
                .toList();
        return new ReadItem(id, Dom.shown(Dom.child(interactions.get(0), "prompt")), choices.stream().map(Dom::shown).toList(),
                keys, choices.stream().map(QtiFormatTest::note).toList(), feedback);
    }

    private static String note(Element choice) {
        return Dom.children(choice, "feedbackInline").stream().map(note -> {
            assertEquals(choice.getAttribute("identifier"), note.getAttribute("identifier"));
            return Dom.shown(note);
        }).findFirst().orElse("");
    }

    @Test
    void packsEveryFileThatItsManifestNamesAndNoOther() throws Exception {
        // Given
        Map<String, byte[]> files = Unzipped.files(new QtiFormat().write(QuizSample.quiz("article")));
        // When
        Element manifest = Dom.root(files.get("imsmanifest.xml"));
        // Then
        Set<String> named = new HashSet<>(Dom.all(manifest, "file").map(file -> file.getAttribute("href")).toList());
        assertTrue(named.add("imsmanifest.xml"));
        assertEquals(files.keySet(), named);
        assertEquals(Set.of("imsqti_test_xmlv2p1", "imsqti_item_xmlv2p1"),
                new HashSet<>(Dom.all(manifest, "resource").map(resource -> resource.getAttribute("type")).toList()));
    }

    /** Every reference in an item leads to something that the item declares. */
    @Test
    void declaresWhatItsProcessingUses() throws Exception {
        // Given
        Map<String, byte[]> files = Unzipped.files(new QtiFormat().write(QuizSample.quiz("article")));
        List<Element> items = new ArrayList<>();
        for (var file : files.entrySet())
            if (file.getKey().startsWith("items/")) items.add(Dom.root(file.getValue()));
        // When
        List<String> undeclared = items.stream().flatMap(QtiFormatTest::undeclared).toList();
        // Then
        assertEquals(6, items.size());
        assertEquals(List.of(), undeclared);
    }

    private static Stream<String> undeclared(Element item) {
        Set<String> declared = new HashSet<>();
        Stream.of("responseDeclaration", "outcomeDeclaration").flatMap(name -> Dom.all(item, name))
                .forEach(declaration -> declared.add(declaration.getAttribute("identifier")));
        Stream<String> used = Stream.of("variable", "correct", "mapResponse", "setOutcomeValue")
                .flatMap(name -> Dom.all(item, name))
                .map(use -> use.getAttribute("identifier"));
        Stream<String> shown = Stream.of("feedbackInline", "modalFeedback").flatMap(name -> Dom.all(item, name))
                .map(use -> use.getAttribute("outcomeIdentifier"));
        return Stream.concat(used, shown).filter(name -> !declared.contains(name));
    }

    /** A reader that validates takes the parts of an item in this order only. */
    @Test
    void putsThePartsOfAnItemIntoTheOrderOfTheSchema() throws Exception {
        // Given
        Map<String, byte[]> files = Unzipped.files(new QtiFormat().write(QuizSample.quiz("article")));
        // When
        Set<String> orders = new HashSet<>();
        for (var file : files.entrySet())
            if (file.getKey().startsWith("items/")) orders.add(parts(Dom.root(file.getValue())));
        // Then
        assertTrue(orders.stream().allMatch(order -> order.matches(
                "responseDeclaration( outcomeDeclaration)+ itemBody responseProcessing modalFeedback")), orders::toString);
    }

    private static String parts(Element item) {
        List<String> parts = new ArrayList<>();
        for (var child = item.getFirstChild(); child != null; child = child.getNextSibling())
            parts.add(child.getLocalName());
        return String.join(" ", parts);
    }

    @Test
    void makesAnIdentifierOfAnyId() {
        // Given
        String id = "-9 ä.";
        // When
        String identifier = QtiFormat.identifier(id);
        // Then
        assertEquals("i_-9.20..e4..2e.", identifier);
    }
}
