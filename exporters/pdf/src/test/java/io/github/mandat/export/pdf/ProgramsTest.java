package io.github.mandat.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.rules.assessment.Assessment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real exports, in the programs of poppler. */
class ProgramsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void poppler() {
        boolean installed = Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, "pdfinfo")));
        if (!installed && "required".equals(System.getProperty("mandat.programs"))) {
            fail("pdfinfo, pdffonts and pdftotext are required: install poppler-utils");
        }
        assumeTrue(installed, "poppler-utils is not installed: pdfinfo, pdffonts and pdftotext are not tried");
    }

    private String run(String program, Document document, String... more) throws IOException, InterruptedException {
        Path file = folder.resolve("export.pdf");
        Files.write(file, Documents.pdf(document, Locale.FRENCH));
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(more));
        command.add(file.toString());
        if (program.equals("pdftotext")) {
            command.add("-");
        }
        Path errors = folder.resolve("errors");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals("", Files.readString(errors), "complaints of " + program);
        return out;
    }

    @Test
    void pdfinfo_sees_tags_and_a4() throws IOException, InterruptedException {
        Dossier sens = Documents.sens();
        String assessment = run("pdfinfo", Documents.assess(sens));
        assertTrue(assessment.contains("Title:           Programme de Sens Insoumise"), assessment);
        assertTrue(assessment.matches("(?s).*Tagged: +yes.*"), assessment);
        assertTrue(assessment.matches("(?s).*JavaScript: +no.*"), assessment);
        assertTrue(assessment.matches("(?s).*Page size: +595.* x 841.* pts \\(A4\\).*"), assessment);
        String catalogue = run("pdfinfo", sens.catalogues().get(0));
        assertTrue(catalogue.matches("(?s).*Page size: +841.* x 595.* pts \\(A4\\).*"), catalogue);
    }

    @Test
    void pdffonts_sees_every_font_embedded() throws IOException, InterruptedException {
        List<String> fonts = run("pdffonts", Documents.assess(Documents.sens()))
                .lines()
                .skip(2)
                .toList();
        assertEquals(3, fonts.size(), fonts::toString);
        fonts.forEach(font -> assertTrue(font.matches(".*(Liberation|DejaVu).* yes yes yes .*"), font));
    }

    @Test
    void pdftotext_reads_the_report_in_order() throws IOException, InterruptedException {
        Dossier sens = Documents.sens();
        Assessment assessment = Documents.assess(sens);
        assertInOrder(Report.of(assessment, Locale.FRENCH), run("pdftotext", assessment, content(false)));
        assertInOrder(Report.of(sens.programme(), Locale.FRENCH), run("pdftotext", sens.programme(), content(false)));
        assertInOrder(
                Report.of(sens.catalogues().get(0), Locale.FRENCH),
                run("pdftotext", sens.catalogues().get(0), content(true)));
    }

    /** The part of a page between its running title and its number, in points; texts in the order in which they are drawn. */
    private static String[] content(boolean wide) {
        String width = wide ? "842" : "596";
        String height = wide ? "490" : "730";
        return new String[] {"-raw", "-x", "0", "-y", "56", "-W", width, "-H", height};
    }

    private static void assertInOrder(Report report, String text) {
        String shown = withoutSpaces(text);
        assertFalse(shown.contains("\ufffd") || shown.contains("□"), "a character is lost");
        int from = 0;
        for (String said : texts(report)) {
            int at = shown.indexOf(withoutSpaces(Legible.text(said)), from);
            assertTrue(at >= 0, said + "\n is not in \n" + shown.substring(from, Math.min(shown.length(), from + 900)));
            from = at;
        }
    }

    private static List<String> texts(Report report) {
        List<Span> spans = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                spans.addAll(heading.spans());
            } else if (block instanceof Block.Paragraph paragraph) {
                spans.addAll(paragraph.spans());
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(spans::addAll);
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> add(item, spans));
            }
        }
        return spans.stream().map(Span::text).toList();
    }

    private static void add(Item item, List<Span> spans) {
        spans.addAll(item.line());
        item.under().forEach(under -> add(under, spans));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00a0]", "");
    }
}
