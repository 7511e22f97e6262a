package io.github.mandat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a page: Markdown, a plain text in paragraphs, or a list of the schemas in a folder. */
final class PageText {

    private PageText() {}

    static Element of(Path root, Page page) throws IOException {
        Path source = root.resolve(page.source());
        if (page.isMarkdown()) {
            return Markdown.read(source);
        }
        Element body = new Element("body");
        body.appendElement("h1").text(page.label());
        if (page.isFolder()) {
            schemas(source, body.appendElement("ul"));
        } else {
            for (String paragraph : Files.readString(source).strip().split("\\R\\s*\\R")) {
                body.appendElement("p").text(paragraph.strip());
            }
        }
        return body;
    }

    private static void schemas(Path folder, Element list) throws IOException {
        for (Path file : files(folder)) {
            JsonNode schema = new JsonMapper().readTree(Files.readString(file));
            Element item = list.appendElement("li");
            String name = file.getFileName().toString();
            item.appendElement("a")
                    .attr("href", folder.getFileName() + "/" + name)
                    .text(name);
            item.appendText(": " + schema.get("title").asString());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
