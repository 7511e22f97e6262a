package io.github.mandat.export.docx;

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

    @TempDir
    Path folder;

    @Test
    void libreoffice_reads_every_paragraph() throws Exception {
        Programs.need("soffice");
        Map<String, Parts> exported = new LinkedHashMap<>();
        List<Path> files = new ArrayList<>();
        Map<String, Document> documents = new LinkedHashMap<>(RealDocuments.all());
        documents.put("hostile", new Fixture("<b>]]> _x0041_ 👩‍👧 سلام ").assessment());
        documents.put("long", new Fixture("x".repeat(10_000)).catalogue());
        for (Map.Entry<String, Document> document : documents.entrySet()) {
            byte[] bytes = DocxExporterTest.docx(document.getValue(), Locale.FRENCH);
            files.add(Files.write(folder.resolve(document.getKey() + ".docx"), bytes));
            exported.put(document.getKey(), new Parts(bytes));
        }
        Programs.convert("txt:Text (encoded):UTF8", folder, files);
        for (Map.Entry<String, Parts> document : exported.entrySet()) {
            String text = packed(Files.readString(folder.resolve(document.getKey() + ".txt")));
            document.getValue()
                    .paragraphs()
                    .forEach(paragraph -> assertTrue(
                            text.contains(packed(paragraph.text())),
                            () -> document.getKey() + " lost " + paragraph.text()));
        }
    }

    private static String packed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void libreoffice_prints_the_report_with_page_numbers() throws Exception {
        Programs.need("soffice");
        Programs.need("pdftotext");
        Path file = folder.resolve("sens.docx");
        Files.write(file, DocxExporterTest.docx(RealDocuments.all().get("assessment"), Locale.FRENCH));
        Programs.convert("pdf", folder, List.of(file));
        String text = Programs.text(folder.resolve("sens.pdf"));
        for (String said : List.of(
                "Sommaire",
                "g1 · Révolution citoyenne dans la commune — ~ partielle",
                "g1.3 ✗ absente — Faciliter l'usage du droit de proposition",
                "✓ satisfaite",
                "✗ non conforme",
                "Page 2 sur ")) {
            assertTrue(text.contains(said), said);
        }
    }
}
