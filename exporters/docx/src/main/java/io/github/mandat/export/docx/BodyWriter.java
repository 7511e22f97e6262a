package io.github.mandat.export.docx;

import io.github.mandat.export.docx.Outline.Body;
import io.github.mandat.export.docx.Outline.Heading;
import io.github.mandat.export.docx.Outline.Piece;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import java.util.List;
import java.util.Locale;

/** Writes the body of a document: title, contents, and the pieces of its outline. */
final class BodyWriter {

    private static final int DEEPEST = 3;

    private final Xml xml;
    private final int width;
    private int bookmark;

    /** @param width the width of the text, in twentieths of a point */
    BodyWriter(Xml xml, int width) {
        this.xml = xml;
        this.width = width;
    }

    void title(String title) {
        paragraph("Title", List.of(new Span(title, Tone.PLAIN)));
    }

    /** The contents as a field that already holds its result: a program may bring it up to date, and need not. */
    void contents(String title, List<Heading> headings) {
        List<Heading> shown =
                headings.stream().filter(heading -> heading.level() < DEEPEST).toList();
        if (shown.isEmpty()) {
            return;
        }
        paragraph("TOCHeading", List.of(new Span(title, Tone.PLAIN)));
        for (int i = 0; i < shown.size(); i++) {
            Heading heading = shown.get(i);
            start("TOC" + heading.level());
            if (i == 0) {
                fieldCharacter("begin");
                xml.open("r")
                        .text("instrText", " TOC \\o \"1-2\" \\n \\h \\z \\u ")
                        .close();
                fieldCharacter("separate");
            }
            xml.open("hyperlink", "anchor", heading.bookmark(), "history", "1");
            spans(heading.line());
            xml.close();
            if (i == shown.size() - 1) {
                fieldCharacter("end");
            }
            xml.close();
        }
    }

    private void fieldCharacter(String type) {
        xml.open("r").empty("fldChar", "fldCharType", type).close();
    }

    void piece(Piece piece) {
        if (piece instanceof Heading heading) {
            heading(heading);
            return;
        }
        Block block = ((Body) piece).block();
        if (block instanceof Block.Paragraph paragraph) {
            paragraph("BodyText", paragraph.spans());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item(item, 1));
        } else if (block instanceof Block.Table table) {
            new TableWriter(this, xml, width).write(table);
        }
    }

    private void heading(Heading heading) {
        String id = String.valueOf(++bookmark);
        start("Heading" + heading.level());
        xml.empty("bookmarkStart", "id", id, "name", heading.bookmark());
        spans(heading.line());
        xml.empty("bookmarkEnd", "id", id);
        xml.close();
    }

    private void item(Item item, int depth) {
        paragraph("ListBullet" + (depth == 1 ? "" : depth), item.line());
        item.under().forEach(under -> item(under, Math.min(depth + 1, DEEPEST)));
    }

    void paragraph(String style, List<Span> spans) {
        start(style);
        spans(spans);
        xml.close();
    }

    private void start(String style) {
        xml.open("p").open("pPr").value("pStyle", style).close();
    }

    /** Verdicts in bold, with a sign and a colour. */
    private void spans(List<Span> spans) {
        for (Span span : spans) {
            if (span.text().isEmpty()) {
                continue;
            }
            xml.open("r");
            if (span.tone() != Tone.PLAIN) {
                xml.open("rPr");
                xml.value("rStyle", span.tone().isMarked() ? "Verdict" + name(span.tone()) : "Quiet");
                xml.close();
            }
            xml.text("t", (span.tone().isMarked() ? span.tone().sign() + " " : "") + span.text());
            xml.close();
        }
    }

    /** {@code Good} for {@code GOOD}. */
    static String name(Tone tone) {
        return tone.name().charAt(0) + tone.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** The end of the body: paper, margins, footer. Twentieths of a point. */
    void section(boolean wide, int margin) {
        String side = String.valueOf(margin);
        xml.open("sectPr");
        xml.reference("footerReference", "default", DocxWriter.FOOTER);
        if (wide) {
            xml.empty("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
        } else {
            xml.empty("pgSz", "w", "11906", "h", "16838");
        }
        xml.empty(
                "pgMar", "top", side, "right", side, "bottom", side, "left", side, "header", "567", "footer", "567",
                "gutter", "0");
        xml.close();
    }
}
