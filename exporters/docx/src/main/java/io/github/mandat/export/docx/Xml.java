package io.github.mandat.export.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A part of the document being written. Names are in the namespace of word processing, {@code w}. */
final class Xml {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PREFIX = "w";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    private Xml() {
        try {
            out = writer(bytes);
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML to memory", e);
        }
    }

    /** The factory is shared, and it does not say that it can be. */
    private static XMLStreamWriter writer(ByteArrayOutputStream bytes) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        }
    }

    /** A part whose root is in the namespace of word processing. */
    static byte[] part(String root, Consumer<Xml> content) {
        Xml xml = new Xml();
        xml.run(() -> {
            xml.out.writeStartElement(PREFIX, root, WORD);
            xml.out.writeNamespace(PREFIX, WORD);
            xml.out.writeNamespace("r", RELATIONS);
            content.accept(xml);
            xml.out.writeEndDocument();
            xml.out.flush();
        });
        return xml.bytes.toByteArray();
    }

    /** An element with attributes, names and values in turn. */
    Xml open(String name, String... attributes) {
        run(() -> {
            out.writeStartElement(PREFIX, name, WORD);
            attributes(attributes);
        });
        return this;
    }

    Xml close() {
        run(out::writeEndElement);
        return this;
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        run(() -> {
            out.writeEmptyElement(PREFIX, name, WORD);
            attributes(attributes);
        });
        return this;
    }

    /** An element with one attribute, {@code val}. */
    Xml value(String name, String value) {
        return empty(name, "val", value);
    }

    /** An element that refers to another part. */
    Xml reference(String name, String type, String relation) {
        run(() -> {
            out.writeEmptyElement(PREFIX, name, WORD);
            attributes("type", type);
            out.writeAttribute("r", RELATIONS, "id", relation);
        });
        return this;
    }

    /** A text that keeps its spaces, as an element. */
    Xml text(String name, String text) {
        run(() -> {
            out.writeStartElement(PREFIX, name, WORD);
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
            out.writeCharacters(legal(text));
            out.writeEndElement();
        });
        return this;
    }

    /** The text without the two characters that XML has no form for; reports have taken out the others. */
    static String legal(String text) {
        return text.replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(PREFIX, WORD, attributes[i], attributes[i + 1]);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML to memory", e);
        }
    }
}
