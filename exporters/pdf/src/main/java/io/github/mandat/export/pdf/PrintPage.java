package io.github.mandat.export.pdf;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A report as one page of XHTML, to be printed with its style sheet. */
final class PrintPage {

    private static final String STYLE = text("report.css");
    private static final String WIDE = text("wide.css");
    private static final int LONGEST_RUNNING_TITLE = 100;

    /** From as many columns on, a page lies on its side. */
    private static final int MANY_COLUMNS = 6;

    private final Report report;
    private final Phrasebook phrases;
    private final Document document;
    private final Outline outline = new Outline();

    PrintPage(Report report, Locale language) {
        this.report = report;
        this.phrases = phrases(language);
        try {
            this.document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform makes XML documents", e);
        }
    }

    Document document() {
        Element html = document.createElement("html");
        html.setAttribute("lang", phrases.locale().getLanguage());
        document.appendChild(html);
        Element head = Html.append(html, "head");
        body(Html.append(html, "body"));
        head(head);
        return document;
    }

    private void head(Element head) {
        Html.append(head, "title").setTextContent(report.title());
        Element subject = Html.append(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", description());
        Html.append(head, "style").setTextContent(isWide() ? STYLE + WIDE : STYLE);
        outline.bookmark(head);
    }

    /** What the first paragraph says: where, and who. */
    private String description() {
        return report.blocks().stream()
                .flatMap(block -> block instanceof Block.Paragraph paragraph ? paragraph.spans().stream() : null)
                .map(Span::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(report.title());
    }

    private boolean isWide() {
        return report.blocks().stream()
                .anyMatch(block ->
                        block instanceof Block.Table table && table.header().size() >= MANY_COLUMNS);
    }

    // ---- the body

    private void body(Element body) {
        Html.text(Html.append(body, "div", "running"), shortened(report.title()));
        Html.text(Html.append(body, "h1"), report.title());
        Element contents = null;
        int headings = 0;
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (headings == 0) {
                    contents = Html.append(body, "div");
                }
                heading(heading, "h" + ++headings, body);
            } else {
                block(block, body);
            }
        }
        if (contents != null && outline.isWorthPrinting()) {
            outline.print(contents, phrases);
        }
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_RUNNING_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_RUNNING_TITLE - 1)) + "…";
    }

    /** No level is left out: a section before the first part is a part itself. */
    private void heading(Block.Heading heading, String id, Element body) {
        boolean part = heading.level() <= 2 || id.equals("h1");
        Element element = Html.append(body, part ? "h2" : "h3");
        element.setAttribute("id", id);
        Html.spans(element, heading.spans());
        outline.add(heading, id);
    }

    private void block(Block block, Element body) {
        if (block instanceof Block.Paragraph paragraph) {
            Html.spans(Html.append(body, "p"), paragraph.spans());
        } else if (block instanceof Block.Table table) {
            table(table, Html.append(body, "table"));
        } else if (block instanceof Block.Items items) {
            items(items.items(), body);
        }
    }

    private static void items(List<Item> items, Element parent) {
        Element list = Html.append(parent, "ul");
        for (Item item : items) {
            Element line = Html.append(list, "li");
            Html.spans(line, item.line());
            if (!item.under().isEmpty()) {
                items(item.under(), line);
            }
        }
    }

    private static void table(Block.Table table, Element parent) {
        Element header = Html.append(Html.append(parent, "thead"), "tr");
        List<Integer> widths = Columns.widths(table);
        for (int column = 0; column < widths.size(); column++) {
            Element cell = Html.append(header, "th");
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width: " + widths.get(column) + "%");
            Html.text(cell, table.header().get(column));
        }
        Element rows = Html.append(parent, "tbody");
        for (List<Span> row : table.rows()) {
            Element line = Html.append(rows, "tr");
            for (Span cell : row) {
                Html.spans(line.hasChildNodes() ? Html.append(line, "td") : rowHeader(line), List.of(cell));
            }
        }
    }

    private static Element rowHeader(Element line) {
        Element header = Html.append(line, "th");
        header.setAttribute("scope", "row");
        return header;
    }

    // ---- resources

    private static Phrasebook phrases(Locale language) {
        Locale locale = language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        String name = "pdf_" + locale.getLanguage() + ".properties";
        try (InputStream in = PrintPage.class.getResourceAsStream(name)) {
            return Phrasebook.read(locale, requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static String text(String name) {
        try (InputStream in = PrintPage.class.getResourceAsStream(name)) {
            return new String(requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
