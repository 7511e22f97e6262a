package io.github.mandat.export.docx;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads a document back, part by part. */
final class Parts {

    private final Map<String, byte[]> bytes = new LinkedHashMap<>();
    private final Map<String, Document> xml = new LinkedHashMap<>();

    /** A paragraph of the body. */
    record Paragraph(String style, String text) {}

    /** Fails if a part is not well-formed. */
    Parts(byte[] document) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                bytes.put(entry.getName(), part);
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                xml.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(part)));
            }
        }
    }

    String part(String name) {
        return new String(bytes.get(name), StandardCharsets.UTF_8);
    }

    List<Element> elements(String name) {
        return elements(xml.get("word/document.xml").getDocumentElement(), name);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<Paragraph> paragraphs() {
        return elements("w:p").stream()
                .map(paragraph -> new Paragraph(
                        elements(paragraph, "w:pStyle").get(0).getAttribute("w:val"),
                        elements(paragraph, "w:t").stream()
                                .map(Element::getTextContent)
                                .reduce("", String::concat)))
                .toList();
    }

    /** All of it as lines, to read and compare. */
    String dump() {
        StringBuilder dump = new StringBuilder();
        paragraphs()
                .forEach(paragraph -> dump.append(paragraph.style())
                        .append('\t')
                        .append(paragraph.text())
                        .append('\n'));
        elements("w:bookmarkStart")
                .forEach(mark ->
                        dump.append("# ").append(mark.getAttribute("w:name")).append('\n'));
        return dump.toString();
    }
}
