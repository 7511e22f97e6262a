package io.github.mandat.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Puts what a page says between header, navigation and footer: those of {@code page.html}. */
final class Layout {

    /** From here on a page is long enough to be given its contents. */
    private static final int HEADINGS = 3;

    private final String template;
    private final Contents contents;
    private final boolean javadoc;
    private final String version;

    Layout(Contents contents, Javadoc javadoc, String version) throws IOException {
        try (InputStream page = Layout.class.getResourceAsStream("/site/page.html")) {
            template = new String(Objects.requireNonNull(page).readAllBytes(), StandardCharsets.UTF_8);
        }
        this.contents = contents;
        this.javadoc = javadoc.isThere();
        this.version = version;
    }

    String html(Page page, Element body) {
        Document html = Jsoup.parse(template);
        html.outputSettings().prettyPrint(false);
        for (String attribute : List.of("href", "src")) {
            for (Element element : html.select("[" + attribute + "]:not([href^='#'])")) {
                element.attr(attribute, page.to(element.attr(attribute)));
            }
        }
        describe(html, page, body);
        navigate(html.expectFirst("nav"), page);
        list(html.expectFirst(".toc"), page, body.select("h2, h3"));
        html.expectFirst("h1").replaceWith(body.expectFirst("h1"));
        html.expectFirst("article").appendChildren(List.copyOf(body.childNodes()));
        neighbours(html.expectFirst(".neighbours"), page);
        html.expectFirst(".version").text(version);
        return html.outerHtml();
    }

    private static void describe(Document html, Page page, Element body) {
        String title = body.select("h1").text();
        html.title(page.equals(Page.home()) ? title : title + " · Mandat");
        html.expectFirst("meta[name=description]")
                .attr(
                        "content",
                        body.select("p").stream().findFirst().map(Element::text).orElse(title));
        if (!page.language().equals("en")) {
            html.select("html").attr("lang", page.language());
            html.select(".skip, header, nav, summary, .neighbours, footer").attr("lang", "en");
        }
    }

    private void navigate(Element navigation, Page page) {
        for (Contents.Section section : contents.sections()) {
            navigation.appendElement("h2").text(section.title());
            Element list = navigation.appendElement("ul");
            section.pages().forEach(entry -> list.appendChild(entry(page, entry)));
            if (javadoc && section.title().equals("Reference")) {
                list.appendElement("li")
                        .appendElement("a")
                        .attr("href", page.to(Javadoc.FOLDER + "/index.html"))
                        .text("Javadoc");
            }
        }
    }

    private static Element entry(Page page, Page entry) {
        Element item = new Element("li");
        item.appendChild(link(page, entry));
        if (entry.all().anyMatch(page::equals) && !entry.under().isEmpty()) {
            Element under = item.appendElement("ul");
            entry.under().forEach(child -> under.appendChild(entry(page, child)));
        }
        return item;
    }

    private static Element link(Page page, Page other) {
        Element link = new Element("a").attr("href", page.to(other.address())).text(other.label());
        if (other.equals(page)) {
            link.attr("aria-current", "page");
        }
        if (!other.language().equals("en")) {
            link.attr("lang", other.language()).attr("hreflang", other.language());
        }
        return link;
    }

    private static void list(Element details, Page page, Elements titles) {
        if (titles.size() < HEADINGS || page.equals(Page.contents())) {
            details.remove();
        }
        Element list = details.expectFirst("ul");
        for (Element title : titles) {
            list.appendElement("li")
                    .addClass(title.normalName())
                    .appendElement("a")
                    .attr("href", "#" + title.id())
                    .text(title.text());
        }
    }

    private void neighbours(Element links, Page page) {
        List<Page> order = contents.pages().stream()
                .filter(other -> !other.equals(Page.contents()))
                .toList();
        int here = order.indexOf(page);
        if (here > 0) {
            links.appendChild(link(page, order.get(here - 1)).attr("rel", "prev"));
        }
        if (here >= 0 && here + 1 < order.size()) {
            links.appendChild(link(page, order.get(here + 1)).attr("rel", "next"));
        }
    }
}
