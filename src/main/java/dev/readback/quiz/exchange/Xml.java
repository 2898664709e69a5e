package dev.readback.quiz.exchange;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements into each other. What is given as text can never become an element; it must hold only what XML can. */
final class Xml {
    /** What an XML document begins with. */
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** {@code prolog} and the one element that {@code root} writes, in UTF-8. */
    static byte[] document(String prolog, Consumer<Xml> root) {
        StringWriter characters = new StringWriter();
        characters.write(prolog);
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(characters);
            root.accept(new Xml(out));
            out.close();
        } catch (XMLStreamException exception) {
            throw impossible(exception);
        }
        return characters.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param attributes names and values in turn; values are of one line */
    Xml element(String name, Consumer<Xml> content, String... attributes) {
        try {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2)
                out.writeAttribute(attributes[i], attributes[i + 1]);
            content.accept(this);
            out.writeEndElement();
        } catch (XMLStreamException exception) {
            throw impossible(exception);
        }
        return this;
    }

    /** An element with a text and nothing else. */
    Xml leaf(String name, String text, String... attributes) {
        return element(name, xml -> xml.text(text), attributes);
    }

    /** An element without content, in its short form: the only one that HTML knows of some. */
    Xml empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2)
                out.writeAttribute(attributes[i], attributes[i + 1]);
        } catch (XMLStreamException exception) {
            throw impossible(exception);
        }
        return this;
    }

    Xml text(String text) {
        try {
            out.writeCharacters(Characters.lines(text));
        } catch (XMLStreamException exception) {
            throw impossible(exception);
        }
        return this;
    }

    /** {@code text} with a {@code br} for every end of a line. */
    Xml lines(String text) {
        String[] lines = Characters.lines(text).split("\n", -1);
        text(lines[0]);
        for (int i = 1; i < lines.length; i++)
            empty("br").text(lines[i]);
        return this;
    }

    private static IllegalStateException impossible(XMLStreamException exception) {
        return new IllegalStateException("a document cannot be written to memory", exception);
    }
}
