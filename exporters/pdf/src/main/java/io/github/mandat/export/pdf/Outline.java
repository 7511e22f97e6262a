package io.github.mandat.export.pdf;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The headings of a report as a tree: it makes the table of contents and the bookmarks. */
final class Outline {

    /** With more sections than this, the table of contents lists the parts alone; the bookmarks have them all. */
    private static final int MOST_SECTIONS = 12;

    /** A heading with the headings under it. */
    private record Entry(String id, List<Span> spans, List<Entry> under) {

        String text() {
            return spans.stream().map(Span::text).collect(Collectors.joining()).strip();
        }
    }

    private final List<Entry> parts = new ArrayList<>();
    private int headings;

    /** Takes in the next heading; one of level 3 is part of the last of level 2. */
    void add(Block.Heading heading, String id) {
        List<Entry> siblings = heading.level() > 2 && !parts.isEmpty()
                ? parts.get(parts.size() - 1).under()
                : parts;
        siblings.add(new Entry(id, heading.spans(), new ArrayList<>()));
        headings++;
    }

    /** Whether there is enough to find one's way in. */
    boolean isWorthPrinting() {
        return headings > 2;
    }

    /** Puts the table of contents here, each line a link with the number of its page. */
    void print(Element parent, Phrasebook phrases) {
        Element contents = Html.append(parent, "div", "contents");
        Html.append(contents, "p").setTextContent(phrases.phrase("CONTENTS"));
        print(parts, contents, phrases);
    }

    private void print(List<Entry> entries, Element parent, Phrasebook phrases) {
        if (entries.isEmpty()) {
            return;
        }
        Element list = Html.append(parent, "ul");
        for (Entry entry : entries) {
            Element line = Html.append(list, "li");
            Element link = Html.append(line, "a");
            link.setAttribute("href", "#" + entry.id());
            link.setAttribute("title", phrases.word(Reason.of("LINK", Map.of("heading", Argument.of(entry.text())))));
            Html.spans(link, entry.spans());
            if (headings - parts.size() <= MOST_SECTIONS) {
                print(entry.under(), line, phrases);
            }
        }
    }

    /** Puts the bookmarks into the head of the page, where the renderer looks for them. */
    void bookmark(Element head) {
        bookmark(parts, Html.append(head, "bookmarks"));
    }

    private static void bookmark(List<Entry> entries, Element parent) {
        for (Entry entry : entries) {
            Element bookmark = Html.append(parent, "bookmark");
            bookmark.setAttribute("name", entry.text());
            bookmark.setAttribute("href", "#" + entry.id());
            bookmark(entry.under(), bookmark);
        }
    }
}
