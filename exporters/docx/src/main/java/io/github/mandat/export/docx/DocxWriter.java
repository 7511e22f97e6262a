package io.github.mandat.export.docx;

import static java.util.Objects.requireNonNull;

import io.github.mandat.export.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a report as the parts of a document. The same bytes for the same arguments. */
final class DocxWriter {

    /** The name that the document has for its footer. */
    static final String FOOTER = "rId4";

    /** Not the first moment that an archive can name: Java adds the time in the zone of the machine to that one. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(lang|day|title)}");
    private static final int LONGEST_TITLE = 250;
    private static final int NARROW_TABLE = 5;
    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1134;

    private final Report report;
    private final Setting setting;
    private final ZipOutputStream out;

    /**
     * What a document is made with, beside its report.
     *
     * @param items the ids of what gets bookmarks that one can tell
     * @param day the day that the document says it was made on
     * @param words the words that are added, and their language
     */
    record Setting(Set<String> items, LocalDate day, Words words) {}

    private DocxWriter(Report report, Setting setting, OutputStream out) {
        this.report = report;
        this.setting = setting;
        this.out = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    static void write(Report report, Setting setting, OutputStream out) throws IOException {
        new DocxWriter(report, setting, out).write();
    }

    private void write() throws IOException {
        resource("[Content_Types].xml", "content-types.xml");
        resource("_rels/.rels", "package-relations.xml");
        resource("docProps/app.xml", "application.xml");
        resource("docProps/core.xml", "properties.xml");
        resource("word/_rels/document.xml.rels", "document-relations.xml");
        part("word/document.xml", Xml.part("document", this::document));
        part("word/footer1.xml", Xml.part("ftr", this::footer));
        resource("word/numbering.xml", "numbering.xml");
        resource("word/settings.xml", "settings.xml");
        resource("word/styles.xml", "styles.xml");
        out.finish();
    }

    private void document(Xml xml) {
        Outline outline = Outline.of(report, new Bookmarks(setting.items()));
        boolean wide = outline.isWide(NARROW_TABLE);
        BodyWriter body = new BodyWriter(xml, (wide ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN);
        xml.open("body");
        body.title(report.title());
        outline.opening().forEach(body::piece);
        body.contents(setting.words().say("CONTENTS"), outline.headings());
        outline.rest().forEach(body::piece);
        body.section(wide, MARGIN);
        xml.close();
    }

    private void footer(Xml xml) {
        xml.open("p").open("pPr").value("pStyle", "Footer").close();
        run(xml, beginning(report.title()) + " · " + setting.words().say("PAGE") + " ");
        field(xml, "PAGE");
        run(xml, " " + setting.words().say("OF") + " ");
        field(xml, "NUMPAGES");
        xml.close();
    }

    private static void run(Xml xml, String text) {
        xml.open("r").text("t", text).close();
    }

    private static void field(Xml xml, String instruction) {
        xml.open("fldSimple", "instr", " " + instruction + " ");
        run(xml, "1");
        xml.close();
    }

    /** What the footer and the properties take of a title: the whole of it stands on the first page. */
    private static String beginning(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /** A part of which only the language, the day and the title change. */
    private void resource(String name, String resource) throws IOException {
        try (InputStream in = requireNonNull(DocxWriter.class.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String filled = PLACEHOLDER
                    .matcher(text)
                    .replaceAll(match -> Matcher.quoteReplacement(
                            switch (match.group(1)) {
                                case "lang" -> setting.words().tag();
                                case "day" -> setting.day().toString();
                                default -> escape(beginning(report.title()));
                            }));
            part(name, filled.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String escape(String text) {
        return Xml.legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void part(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
