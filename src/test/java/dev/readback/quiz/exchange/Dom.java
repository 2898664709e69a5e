package dev.readback.quiz.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The JDK's XML parser, by which exports are read back. */
final class Dom {
    private Dom() {
    }

    static Element root(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    /** What a person reads of {@code html}, which is XML as well. */
    static String shown(String html) {
        try {
            return shown(root(("<html>" + html + "</html>").getBytes(StandardCharsets.UTF_8)));
        } catch (Exception exception) {
            throw new AssertionError("not XML: " + html, exception);
        }
    }

    /** The text of {@code node} with its line breaks; fields for typing show as blanks, feedback that is inside is left out. */
    static String shown(Node node) {
        StringBuilder shown = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = String.valueOf(child.getLocalName());
            switch (name) {
                case "br" -> shown.append('\n');
                case "textEntryInteraction" -> shown.append("_____");
                case "feedbackInline" -> {
                }
                default -> shown.append(child.getNodeType() == Node.TEXT_NODE ? child.getNodeValue() : shown(child));
            }
        }
        return shown.toString();
    }

    static List<Element> children(Node parent, String... names) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && List.of(names).contains(element.getLocalName())) children.add(element);
        }
        return children;
    }

    static Element child(Node parent, String name) {
        List<Element> children = children(parent, name);
        if (children.size() != 1) throw new AssertionError(children.size() + " " + name + " in " + parent.getNodeName());
        return children.get(0);
    }

    static Stream<Element> all(Element parent, String name) {
        var found = parent.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** Children of {@code parent} with the class {@code style}. */
    static Stream<Element> styled(Element parent, String name, String style) {
        return children(parent, name).stream().filter(element -> element.getAttribute("class").equals(style));
    }
}
