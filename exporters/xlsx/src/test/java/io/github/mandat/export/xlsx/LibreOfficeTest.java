package io.github.mandat.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.fixture.Programs;
import io.github.mandat.export.fixture.RealDocuments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice opens the exports of published documents, and finds in them what they hold. */
class LibreOfficeTest {

    /** Comma, quote, UTF-8, from line 1, quote texts, cells as they are, all sheets. */
    private static final String ALL_SHEETS =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,-1";

    @TempDir
    Path folder;

    @Test
    void libreoffice_reads_every_cell() throws Exception {
        Programs.need("soffice");
        Map<String, Cells> exported = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        Map<String, Document> documents = new LinkedHashMap<>(RealDocuments.all());
        documents.put("hostile", new Fixture("=1+1 <b>]]> _x0041_ 👩‍👧 سلام ").assessment());
        for (Map.Entry<String, Document> document : documents.entrySet()) {
            byte[] bytes = XlsxExporterTest.xlsx(document.getValue(), Locale.FRENCH);
            files.add(Files.write(folder.resolve(document.getKey() + ".xlsx"), bytes));
            exported.put(document.getKey(), new Cells(bytes));
        }
        Programs.convert(ALL_SHEETS, folder, files);
        for (Map.Entry<String, Cells> workbook : exported.entrySet()) {
            List<String> sheets = workbook.getValue().sheets();
            for (int i = 0; i < sheets.size(); i++) {
                Path csv = folder.resolve(workbook.getKey() + "-" + sheets.get(i) + ".csv");
                String text = Files.readString(csv);
                workbook.getValue().cells(i).forEach((place, value) -> {
                    String quoted = value.replace("\"", "\"\"");
                    assertTrue(value.startsWith("#") || text.contains(quoted), () -> csv + " " + place + ": " + value);
                });
            }
        }
    }

    @Test
    void libreoffice_prints_the_verdicts() throws Exception {
        Programs.need("soffice");
        Programs.need("pdftotext");
        Path file = folder.resolve("sens.xlsx");
        Files.write(file, XlsxExporterTest.xlsx(RealDocuments.all().get("assessment"), Locale.FRENCH));
        Programs.convert("pdf", folder, List.of(file));
        String text = Programs.text(folder.resolve("sens.pdf"));
        for (String said : List.of("✓ satisfaite", "~ affaiblie", "✗ non conforme", "? indéterminée", "22/11/2026")) {
            assertTrue(text.contains(said), said);
        }
    }
}
