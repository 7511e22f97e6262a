package io.github.mandat.docs;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** What can be found: each page in sections, each with its address, the page's title, its own and its text; then the types. */
final class SearchIndex {

    private final List<List<String>> sections = new ArrayList<>();

    void add(Page page, Element body) {
        String title = body.select("h1").text();
        String address = page.address();
        String heading = "";
        StringBuilder text = new StringBuilder();
        for (Element block : body.children()) {
            if (block.is("h2, h3, h4")) {
                sections.add(List.of(address, title, heading, text.toString().strip()));
                address = page.address() + "#" + block.id();
                heading = block.text();
                text.setLength(0);
            } else if (!block.is("h1")) {
                text.append(block.text()).append(' ');
            }
        }
        sections.add(List.of(address, title, heading, text.toString().strip()));
    }

    void add(Javadoc javadoc) {
        javadoc.types().forEach((name, address) -> {
            String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('.', ' ');
            sections.add(List.of(address, "Javadoc", name, words));
        });
    }

    /** As a script, because a page that is opened as a file may load scripts and nothing else. */
    String script() {
        return "window.sections = " + new JsonMapper().writeValueAsString(sections) + ";\n";
    }
}
