package io.github.mandat.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

/** Reads a workbook back, part by part. */
final class Cells {

    final Map<String, byte[]> parts = new LinkedHashMap<>();
    final Map<String, Document> xml = new LinkedHashMap<>();

    /** Fails if a part is not well-formed. */
    Cells(byte[] workbook) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                parts.put(entry.getName(), bytes);
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                xml.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
            }
        }
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    List<Element> elements(String part, String name) {
        NodeList nodes = xml.get(part).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    List<String> sheets() {
        return elements("xl/workbook.xml", "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    static String sheetPart(int index) {
        return "xl/worksheets/sheet" + (index + 1) + ".xml";
    }

    /** The cells of a sheet by their place: {@code B2}. Texts as they are, numbers with their style. */
    Map<String, String> cells(int sheet) {
        List<String> strings = elements("xl/sharedStrings.xml", "si").stream()
                .map(Element::getTextContent)
                .map(text -> text.replace("_x005F_", "_"))
                .toList();
        Map<String, String> cells = new LinkedHashMap<>();
        for (Element cell : elements(sheetPart(sheet), "c")) {
            String value = cell.getTextContent();
            if (!value.isEmpty()) {
                boolean text = cell.getAttribute("t").equals("s");
                cells.put(cell.getAttribute("r"), text ? strings.get(Integer.parseInt(value)) : "#" + value);
            }
        }
        return cells;
    }

    /** All of it as lines, to read and compare. */
    String dump() throws IOException {
        StringBuilder dump = new StringBuilder();
        List<String> sheets = sheets();
        for (int i = 0; i < sheets.size(); i++) {
            dump.append("== ").append(sheets.get(i)).append('\n');
            cells(i).forEach((place, value) -> dump.append(place)
                    .append('\t')
                    .append(value.replace("\n", "\\n"))
                    .append('\n'));
            elements(sheetPart(i), "hyperlink")
                    .forEach(link -> dump.append(link.getAttribute("ref"))
                            .append(" -> ")
                            .append(link.getAttribute("location"))
                            .append('\n'));
        }
        return dump.toString();
    }
}
