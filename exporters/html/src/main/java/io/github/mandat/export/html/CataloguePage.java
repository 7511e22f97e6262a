package io.github.mandat.export.html;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Precedent;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.export.report.CatalogueWording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a catalogue: what it says of itself, its scales, its measures theme by theme. */
final class CataloguePage {

    private final Catalogue catalogue;
    private final List<Labels> labels;
    private final CatalogueWording label;
    private final Words words;
    private final Page page;
    private final Markup out;

    CataloguePage(Catalogue catalogue, Locale language) {
        this.catalogue = catalogue;
        this.labels = catalogue.labels();
        this.words = Words.in(language);
        this.label = new CatalogueWording(catalogue, words.wording());
        this.page = new Page(words, catalogue.title());
        this.out = page.out;
    }

    String write() {
        page.lead(this::lead);
        page.part("overview", "OVERVIEW", this::overview);
        if (!catalogue.method().isEmpty()) {
            page.part("method", "METHOD", () -> new Texts(page).statements(catalogue.method()));
        }
        page.part("measures", "MEASURES_OF", this::measures);
        if (!catalogue.documents().isEmpty()) {
            page.part("sources", "SOURCES", () -> new Texts(page).sources(catalogue.documents()));
        }
        return page.write();
    }

    private void lead() {
        out.element(
                "p", words.say("PUBLISHER") + words.say("COLON") + words.stated(catalogue.publisher(), name -> name));
        out.element(
                "p",
                Stream.of(
                                Optional.of(words.say("VERSION", "version", catalogue.version())),
                                catalogue.date().map(date -> words.say("OF", "date", Argument.of(date))),
                                Optional.of(words.say(
                                        "MEASURE_COUNT",
                                        "count",
                                        catalogue.measures().size())))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")),
                "class",
                "quiet");
    }

    private void overview() {
        out.open("dl", "class", "why");
        scale("SIZES", words.stated(catalogue.sizes(), label::sizes));
        scale("COST_SCALE", words.stated(catalogue.costs(), label::costs));
        out.close();
        figure(CatalogueMatrix.sizes(catalogue, words), "sizes");
        figure(CatalogueMatrix.costs(catalogue, words), "costs");
    }

    private void scale(String code, String text) {
        out.open("div").element("dt", words.say(code)).element("dd", text).close();
    }

    private void figure(Picture picture, String id) {
        out.open("figure")
                .element("figcaption", picture.title())
                .open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", picture.title());
        picture.into(out, id);
        out.close().close().newLine();
    }

    private void measures() {
        Map<String, String> themes = new LinkedHashMap<>();
        catalogue.themes().forEach(theme -> themes.put(theme.id().value(), theme.title()));
        Map<String, String> sizes = new LinkedHashMap<>();
        catalogue
                .sizes()
                .known()
                .ifPresent(scale ->
                        scale.strata().forEach(stratum -> sizes.put(stratum.id().value(), stratum.label())));
        Map<String, String> levers = new LinkedHashMap<>();
        Map<String, String> costs = new LinkedHashMap<>();
        for (Labels of : labels) {
            of.levers()
                    .known()
                    .ifPresent(all ->
                            all.forEach(lever -> levers.put(lever.name(), words.say("LEVER." + lever.name()))));
            costs.put(token(of.cost()), words.stated(of.cost(), label::cost));
        }
        new FilterBar(page, "measure-list", "MEASURES_MANY")
                .choice("theme", "THEME", themes)
                .choice("size", "SIZES", sizes)
                .choice("lever", "LEVER", levers)
                .choice("cost", "COST", costs)
                .write();
        out.open("div", "id", "measure-list", "class", "list");
        Tree<Theme> tree = new Tree<>(
                catalogue.themes(),
                theme -> theme.id().value(),
                theme -> theme.parent().map(Object::toString));
        tree.roots().forEach(theme -> theme(theme, tree, 3));
        out.close();
    }

    private void theme(Theme theme, Tree<Theme> tree, int level) {
        out.open("div", "data-group", "", "class", "branch");
        out.element("h" + Math.min(level, 6), theme.title(), "id", "theme-" + theme.id());
        new Texts(page).statements(theme.diagnosis());
        out.open("div", "class", "short");
        for (int i = 0; i < catalogue.measures().size(); i++) {
            if (catalogue.measures().get(i).theme().equals(theme.id())) {
                measure(catalogue.measures().get(i), labels.get(i));
            }
        }
        out.close().newLine();
        tree.under(theme).forEach(part -> theme(part, tree, level + 1));
        out.close();
    }

    private static <T> String token(Stated<T> stated) {
        return stated.known().map(Object::toString).orElse(stated.isStated() ? "unknown" : "not-stated");
    }

    private static String tokens(Stated<? extends Collection<?>> stated) {
        return stated.known()
                .map(all -> all.stream().map(Object::toString).collect(Collectors.joining(" ")))
                .orElse("");
    }

    private void measure(Measure measure, Labels of) {
        page.item(
                "measure-" + catalogue.id() + "/" + measure.id(),
                measure.id().value(),
                "data-item",
                "",
                "data-theme",
                measure.theme().value(),
                "data-size",
                tokens(of.strata()),
                "data-lever",
                tokens(of.levers()),
                "data-cost",
                token(of.cost()));
        out.open("div").element("span", measure.title(), "class", "title");
        out.element("p", described(measure, of), "class", "quiet");
        out.close().close().newLine();
    }

    private String described(Measure measure, Labels of) {
        List<String> all = new ArrayList<>();
        all.add(say("SIZES", words.stated(of.strata(), label::strata)));
        all.add(say("COST", words.stated(of.cost(), label::cost)));
        all.add(say("TIMING", words.stated(of.timing(), words::timing)));
        of.levers().known().ifPresent(levers -> levers.forEach(lever -> all.add(words.say("LEVER." + lever.name()))));
        of.addressee().known().ifPresent(all::add);
        of.partners().known().ifPresent(names -> all.add(say("PARTNERS", String.join(", ", names))));
        of.precedents()
                .known()
                .filter(places -> !places.isEmpty())
                .ifPresent(places -> all.add(
                        say("PRECEDENTS", places.stream().map(Precedent::place).collect(Collectors.joining(", ")))));
        all.add(words.places(measure.sources().stream()));
        return all.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String say(String code, String text) {
        return words.say(code) + words.say("COLON") + text;
    }
}
