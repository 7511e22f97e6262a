package io.github.mandat.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is in a file with the library that its format stands on, from content that is at hand. */
final class ByHand {

    private static final JsonMapper JSON = new JsonMapper();

    private ByHand() {}

    /** A way to write the content of this file again. Where a format stands on no library, that is to encode its text. */
    static Callable<byte[]> of(String format, byte[] file) throws IOException {
        return switch (format) {
            case "csv" -> csv(file);
            case "json", "sarif" -> json(file);
            case "jsonl" -> jsonLines(file);
            case "junit" -> xml(file);
            case "xlsx" -> workbook(parts(file));
            case "docx" -> archive(parts(file));
            default -> {
                String text = new String(file, StandardCharsets.UTF_8);
                yield () -> text.getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    private static Callable<byte[]> csv(byte[] file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> read = CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
            read.forEach(row -> rows.add(row.getFields()));
        }
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CsvWriter csv = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                rows.forEach(csv::writeRecord);
            }
            return out.toByteArray();
        };
    }

    private static Callable<byte[]> json(byte[] file) {
        JsonNode tree = JSON.readTree(file);
        return () -> JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    private static Callable<byte[]> jsonLines(byte[] file) {
        List<JsonNode> lines = new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (JsonNode line : lines) {
                out.writeBytes(JSON.writeValueAsBytes(line));
                out.write('\n');
            }
            return out.toByteArray();
        };
    }

    private static Callable<byte[]> xml(byte[] file) throws IOException {
        List<XMLEvent> events = new ArrayList<>();
        try {
            var read = XMLInputFactory.newDefaultFactory().createXMLEventReader(new ByteArrayInputStream(file));
            while (read.hasNext()) {
                events.add(read.nextEvent());
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XMLEventWriter write = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
            for (XMLEvent event : events) {
                write.add(event);
            }
            write.flush();
            return out.toByteArray();
        };
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Callable<byte[]> archive(Map<String, byte[]> parts) {
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        };
    }

    /** The texts and numbers of all sheets, without styles, links and widths. */
    private static Callable<byte[]> workbook(Map<String, byte[]> parts) throws IOException {
        List<SheetCells> sheets = new ArrayList<>();
        List<String> texts = SheetCells.texts(parts.get("xl/sharedStrings.xml"));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().startsWith("xl/worksheets/sheet")) {
                sheets.add(SheetCells.of(part.getValue(), texts));
            }
        }
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(out, "by hand", "1.0")) {
                for (int i = 0; i < sheets.size(); i++) {
                    Worksheet sheet = workbook.newWorksheet("sheet" + i);
                    sheets.get(i).write(sheet);
                }
            }
            return out.toByteArray();
        };
    }
}
