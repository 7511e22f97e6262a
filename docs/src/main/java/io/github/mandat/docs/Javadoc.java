package io.github.mandat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Javadoc, where it was made.
 *
 * @param types the addresses of types by their names, {@code Clause.Part} for one in another
 */
record Javadoc(Map<String, String> types) {

    /** Its folder in the site. */
    static final String FOLDER = "api";

    private static final Pattern NAME = Pattern.compile("([A-Z]\\w*(?:\\.[A-Z]\\w*)*)(?:[.#]?[a-z]\\w*\\(.*\\))?");

    static Javadoc none() {
        return new Javadoc(Map.of());
    }

    /** Reads the index that the tool leaves for its own search. */
    static Javadoc read(Path folder) throws IOException {
        String index = Files.readString(folder.resolve("type-search-index.js"));
        String json = index.substring(index.indexOf('['), index.lastIndexOf(']') + 1);
        Map<String, String> types = new TreeMap<>();
        for (JsonNode type : new JsonMapper().readTree(json)) {
            if (type.has("p")) {
                String file = type.get("l").asString() + ".html";
                types.put(
                        type.get("l").asString(),
                        FOLDER + "/" + type.get("p").asString().replace('.', '/') + "/" + file);
            }
        }
        return new Javadoc(types);
    }

    boolean isThere() {
        return !types.isEmpty();
    }

    /** Makes links of the types that a page names. */
    void link(Page page, Element body) {
        for (Element code : body.select("code")) {
            if (code.closest("a, pre, h1, h2, h3, h4") == null) {
                address(code.text()).ifPresent(address -> code.wrap("<a href=\"" + page.to(address) + "\"></a>"));
            }
        }
    }

    private Optional<String> address(String code) {
        var name = NAME.matcher(code);
        return name.matches() ? Optional.ofNullable(types.get(name.group(1))) : Optional.empty();
    }
}
