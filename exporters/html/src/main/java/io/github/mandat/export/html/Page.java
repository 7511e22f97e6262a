package io.github.mandat.export.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A page: its head with the policy that lets nothing but our own style and script work, its landmarks, its parts and the links
 * to them.
 */
final class Page {

    private final Words words;
    private final String title;
    private final List<Part> parts = new ArrayList<>();
    private Runnable lead = () -> {};

    /** What is written to. */
    final Markup out = new Markup();

    private record Part(String id, String title, Runnable content) {}

    Page(Words words, String title) {
        this.words = words;
        this.title = title;
    }

    Words words() {
        return words;
    }

    /** What stands under the title. */
    void lead(Runnable content) {
        lead = content;
    }

    /** A part with a heading of level 2. */
    void part(String id, String code, Runnable content) {
        parts.add(new Part(id, words.say(code), content));
    }

    /** The page. */
    String write() {
        out.prologue("<!DOCTYPE html>");
        out.open("html", "lang", words.language());
        head();
        out.open("body");
        out.element("a", words.say("SKIP"), "class", "skip", "href", "#main").newLine();
        out.open("header").element("h1", title);
        lead.run();
        out.close().newLine();
        contents();
        out.open("main", "id", "main", "tabindex", "-1").newLine();
        for (Part part : parts) {
            out.open("section", "id", part.id(), "aria-labelledby", part.id() + "-h");
            out.element("h2", part.title(), "id", part.id() + "-h").newLine();
            part.content().run();
            out.close().newLine();
        }
        out.close().newLine();
        out.open("footer").element("p", words.say("FOOTER")).close();
        out.block("script", OwnBlock.SCRIPT);
        return out.close().close().newLine().toString();
    }

    private void head() {
        out.open("head").empty("meta", "charset", "utf-8").newLine();
        String policy = "default-src 'none'; style-src " + OwnBlock.STYLE.source() + "; script-src "
                + OwnBlock.SCRIPT.source() + "; base-uri 'none'; form-action 'none'";
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .newLine();
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newLine();
        out.empty("meta", "name", "color-scheme", "content", "light dark").newLine();
        out.empty("meta", "name", "referrer", "content", "no-referrer").newLine();
        out.element("title", title).newLine();
        out.block("style", OwnBlock.STYLE).close().newLine();
    }

    private void contents() {
        if (parts.size() < 2) {
            return;
        }
        out.open("nav", "aria-label", words.say("CONTENTS")).open("ul");
        for (Part part : parts) {
            out.open("li").element("a", part.title(), "href", "#" + part.id()).close();
        }
        out.close().close().newLine();
    }

    // ---- what parts are made of

    /** A verdict: its sign, then its word. */
    void verdict(Enum<?> verdict) {
        tag(Look.of(verdict), words.term(verdict));
    }

    /** A sign, then a word. */
    void tag(Look look, String word) {
        out.open("span", "class", "v v-" + look.css());
        out.element("span", look.sign(), "aria-hidden", "true").text(" " + word).close();
    }

    /** The link to an element itself. */
    void permalink(String id, String name) {
        out.open("a", "class", "perma", "href", "#" + id).text("#");
        out.element("span", " " + words.say("LINK_TO", "name", name), "class", "unseen")
                .close();
    }

    /** A row with a link to itself; close it. */
    void item(String id, String name, String... attributes) {
        List<String> all = new ArrayList<>(List.of("class", "item", "id", id));
        all.addAll(List.of(attributes));
        out.open("div", all.toArray(new String[0]));
        permalink(id, name);
    }

    /** What is in the background. */
    void quiet(String text) {
        out.element("span", text, "class", "quiet");
    }
}
