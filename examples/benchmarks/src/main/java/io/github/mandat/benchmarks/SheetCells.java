package io.github.mandat.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.Worksheet;

/** The cells of a sheet: texts and numbers, with their places. */
record SheetCells(List<Cell> cells) {

    /** A cell with a text or a number. */
    record Cell(int row, int column, Object value) {}

    /** The shared texts of a workbook. */
    static List<String> texts(byte[] part) throws IOException {
        List<String> texts = new ArrayList<>();
        try {
            XMLStreamReader xml =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("t")) {
                    texts.add(xml.getElementText());
                }
            }
            return texts;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    static SheetCells of(byte[] part, List<String> texts) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try {
            XMLStreamReader xml =
                    XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part));
            String place = "";
            boolean shared = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("c")) {
                    place = xml.getAttributeValue(null, "r");
                    shared = "s".equals(xml.getAttributeValue(null, "t"));
                } else if (xml.getLocalName().equals("v")) {
                    String value = xml.getElementText();
                    cells.add(
                            cell(place, shared ? texts.get(Integer.parseInt(value)) : new java.math.BigDecimal(value)));
                }
            }
            return new SheetCells(cells);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static Cell cell(String place, Object value) {
        int column = 0;
        int i = 0;
        for (; Character.isLetter(place.charAt(i)); i++) {
            column = 26 * column + place.charAt(i) - 'A' + 1;
        }
        return new Cell(Integer.parseInt(place.substring(i)) - 1, column - 1, value);
    }

    void write(Worksheet sheet) {
        for (Cell cell : cells) {
            if (cell.value instanceof Number number) {
                sheet.value(cell.row, cell.column, number);
            } else {
                sheet.value(cell.row, cell.column, cell.value.toString());
            }
        }
    }
}
