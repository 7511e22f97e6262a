package io.github.mandat.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filters of a list. Without a script they stay hidden, and all of the list is there. */
final class FilterBar {

    private final Page page;
    private final String list;
    private final String many;
    private final List<Choice> choices = new ArrayList<>();

    private record Choice(String key, String label, Map<String, String> values) {}

    /**
     * @param list the id of the element with the items
     * @param many the code of the phrase that says how many are shown
     */
    FilterBar(Page page, String list, String many) {
        this.page = page;
        this.list = list;
        this.many = many;
    }

    /** A choice among values, with their words; left out where there is none to choose. */
    FilterBar choice(String key, String label, Map<String, String> values) {
        if (values.size() > 1) {
            choices.add(new Choice(key, label, new LinkedHashMap<>(values)));
        }
        return this;
    }

    void write() {
        Words words = page.words();
        Markup out = page.out;
        out.open(
                "form",
                "class",
                "filters",
                "role",
                "search",
                "aria-label",
                words.say("FILTER_LABEL", "list", words.say(many)),
                "data-list",
                list,
                "data-count",
                words.say("SHOWN"),
                "hidden",
                "");
        for (Choice choice : choices) {
            out.open("label").element("span", words.say(choice.label()));
            out.open("select", "name", choice.key());
            out.element("option", words.say("ALL"), "value", "");
            choice.values().forEach((value, word) -> out.element("option", word, "value", value));
            out.close().close();
        }
        out.open("label")
                .element("span", words.say("SEARCH"))
                .empty("input", "type", "search", "name", "q")
                .close();
        out.element("button", words.say("RESET"), "type", "reset");
        out.element("p", "", "role", "status").close().newLine();
    }
}
