package io.github.mandat.export.html;

import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each measure asks of the territory, those of one status together. */
final class MeasureList {

    private final Page page;
    private final Words words;
    private final Markup out;
    private final List<MeasureResult> measures;
    private final Set<String> pledges;

    /** @param pledges the ids of the pledges that are on the page */
    MeasureList(Page page, List<MeasureResult> measures, Set<String> pledges) {
        this.page = page;
        this.words = page.words();
        this.out = page.out;
        this.measures = measures;
        this.pledges = pledges;
    }

    void write() {
        Map<String, String> statuses = new LinkedHashMap<>();
        Map<String, String> levers = new LinkedHashMap<>();
        Map<String, String> costs = new LinkedHashMap<>();
        Map<String, String> catalogues = new LinkedHashMap<>();
        Map<String, String> themes = new TreeMap<>();
        for (MeasureResult measure : measures) {
            statuses.put(measure.status().name(), words.term(measure.status()));
            levers.put(
                    lever(measure),
                    measure.lever()
                            .map(lever -> words.say("LEVER." + lever.name()))
                            .orElse(words.say("NOT_DECIDED")));
            costs.put(cost(measure), words.stated(measure.cost(), MeasureResult.Cost::label));
            String catalogue = measure.id().document().value();
            catalogues.put(catalogue, catalogue);
            themes.put(measure.theme(), measure.theme());
        }
        new FilterBar(page, "measure-list", "MEASURES_MANY")
                .choice("status", "STATUS", statuses)
                .choice("lever", "LEVER", levers)
                .choice("cost", "COST", costs)
                .choice("theme", "THEME", themes)
                .choice("catalogue", "CATALOGUE", catalogues)
                .write();
        out.open("div", "id", "measure-list", "class", "list");
        for (Applicability status : Applicability.values()) {
            status(
                    status,
                    measures.stream()
                            .filter(measure -> measure.status() == status)
                            .toList());
        }
        out.close();
    }

    private void status(Applicability status, List<MeasureResult> those) {
        if (!those.isEmpty()) {
            out.open("div", "data-group", "").open("h3");
            page.verdict(status);
            out.text(" (" + those.size() + ")").close().open("div", "class", "short");
            those.forEach(this::measure);
            out.close().close();
        }
    }

    private static String lever(MeasureResult measure) {
        return measure.lever().map(Enum::name).orElse("undecided");
    }

    /** A level, or that it is unknown, or that it is not stated. */
    private static String cost(MeasureResult measure) {
        return measure.cost()
                .known()
                .map(cost -> measure.id().document() + "." + cost.level())
                .orElse(measure.cost().isStated() ? "unknown" : "not-stated");
    }

    private void measure(MeasureResult measure) {
        page.item(
                "measure-" + measure.id(),
                measure.id().toString(),
                "data-item",
                "",
                "data-status",
                measure.status().name(),
                "data-lever",
                lever(measure),
                "data-cost",
                cost(measure),
                "data-theme",
                measure.theme(),
                "data-catalogue",
                measure.id().document().value());
        out.open("div").element("span", measure.title(), "class", "title");
        out.element("p", words.sentence(measure.question().orElse(measure.because())));
        out.open("p", "class", "quiet").text(labels(measure));
        measure.adoptedBy().forEach(pledge -> {
            out.text(" · " + words.say("ADOPTED_BY") + " ");
            if (pledges.contains(pledge.value())) {
                out.element("a", pledge.value(), "href", "#pledge-" + pledge);
            } else {
                out.text(pledge.value());
            }
        });
        out.close().close().close().newLine();
    }

    private String labels(MeasureResult measure) {
        return Stream.of(
                        measure.lever().map(lever -> words.say("LEVER." + lever.name())),
                        measure.holder(),
                        Optional.of(words.say("COST")
                                + words.say("COLON")
                                + words.stated(measure.cost(), MeasureResult.Cost::label)),
                        measure.ceiling().map(ceiling -> words.say("ABOVE_CEILING", "ceiling", ceiling.label())),
                        measure.timing().known().map(words::timing),
                        Optional.of(words.places(measure.sources().stream())))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
