package io.github.mandat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/** Markdown as HTML, with the anchors that a forge gives to headings. */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private Markdown() {}

    /** What a file says, as the children of an element. */
    static Element read(Path file) throws IOException {
        String html = RENDERER.render(PARSER.parse(Files.readString(file)));
        Element body = Jsoup.parseBodyFragment(html).body();
        body.nodeStream(Comment.class).toList().forEach(Comment::remove);
        nameHeadings(body);
        body.select("li:matches(^(Français|Remède)\\h:)").attr("lang", "fr");
        body.select("table").forEach(Markdown::tidy);
        body.select("table, pre").wrap("<div class=\"scroll\"></div>");
        return body;
    }

    private static void nameHeadings(Element body) {
        Map<String, Integer> used = new HashMap<>();
        for (Element heading : body.select("h1, h2, h3, h4")) {
            String name = anchor(heading.text());
            int before = used.merge(name, 1, Integer::sum) - 1;
            heading.id(before == 0 ? name : name + "-" + before);
        }
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    /** Markdown asks for a head even where there is nothing to put there, and aligns by an attribute that is no more. */
    private static void tidy(Element table) {
        for (Element cell : table.select("[align]")) {
            cell.addClass(cell.attr("align")).removeAttr("align");
        }
        if (table.select("th").text().isBlank()) {
            table.select("thead").remove();
        }
        table.select("th").stream().filter(cell -> cell.text().isBlank()).forEach(cell -> cell.tagName("td"));
    }
}
