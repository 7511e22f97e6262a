package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Precedent;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Statement;
import io.github.mandat.export.report.CatalogueWording;
import io.github.mandat.export.xlsx.Sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workbook on a catalogue: its measures, its themes, its scales. */
final class CatalogueSheets {

    private static final List<String> MEASURES = List.of(
            "MEASURE_TITLE 46",
            "MEASURE 28",
            "THEME 32",
            "SIZES 26",
            "LEVER 20",
            "COMPETENCE 18",
            "ADDRESSEE 20",
            "COST 16",
            "COST_RANK 10",
            "TIMING 16",
            "PARTNERS 26",
            "PRECEDENTS 30",
            "QUANTITIES 26",
            "FULFILS 26",
            "TAGS 20",
            "SOURCE 16");
    private static final List<String> THEMES =
            List.of("THEME 44", "THEME_ID 28", "PART_OF 28", "MEASURE_COUNT 12", "DIAGNOSIS 80", "SOURCE 18");
    private static final List<String> SCALES =
            List.of("SCALE 20", "LABEL 36", "LEVEL_ID 24", "RANK 10", "FROM 14", "BELOW 14", "TO 14", "UNIT 24");

    private final Catalogue catalogue;
    private final Words words;
    private final CatalogueWording label;
    private final SharedSheets shared;

    CatalogueSheets(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
        this.label = new CatalogueWording(catalogue, words.wording());
        this.shared = new SharedSheets(words);
    }

    List<Sheet> sheets() {
        return List.of(summary(), measures(), themes(), scales());
    }

    private Sheet summary() {
        List<Row> rows = new ArrayList<>();
        rows.add(shared.fact(
                "CATALOGUE",
                Cell.text(catalogue.title()),
                Cell.text(catalogue.id().value())));
        rows.add(shared.fact("PUBLISHER", words.text(catalogue.publisher(), name -> name)));
        rows.add(shared.fact("VERSION", Cell.text(catalogue.version())));
        catalogue.date().ifPresent(date -> rows.add(shared.fact("DATE", Cell.day(date))));
        rows.add(shared.fact("LANGUAGE", Cell.text(catalogue.language())));
        rows.add(shared.fact("MEASURE_COUNT", Cell.number(catalogue.measures().size())));
        rows.add(shared.fact("THEME_COUNT", Cell.number(catalogue.themes().size())));
        for (Statement statement : catalogue.method()) {
            rows.add(shared.fact("METHOD", Cell.text(statement.text()), words.places(statement.sources())));
        }
        rows.addAll(shared.sources(catalogue.documents()));
        return shared.summary(rows);
    }

    private Sheet measures() {
        Map<Id<Theme>, String> themes = new HashMap<>();
        catalogue.themes().forEach(theme -> themes.put(theme.id(), theme.title()));
        return shared.sheet(
                "MEASURES",
                MEASURES,
                catalogue.measures().stream()
                        .map(measure -> measure(
                                measure,
                                themes.getOrDefault(
                                        measure.theme(), measure.theme().value())))
                        .toList());
    }

    private Row measure(Measure measure, String theme) {
        Labels labels = catalogue.labels(measure);
        return Row.of(
                Cell.text(measure.title()),
                Cell.text(measure.id().value()),
                Cell.text(theme),
                words.stated(
                        labels.strata(),
                        strata -> Cell.lines(strata.stream().map(label::stratum).toList())),
                words.stated(
                        labels.levers(),
                        levers -> Cell.lines(levers.stream().map(words::term).toList())),
                words.text(labels.competence(), Id::value),
                words.text(labels.addressee(), name -> name),
                words.text(labels.cost(), label::cost),
                labels.cost()
                        .known()
                        .flatMap(this::level)
                        .<Cell>map(level -> Cell.number(level.rank()))
                        .orElse(Cell.EMPTY),
                words.text(labels.timing(), words::timing),
                words.stated(labels.partners(), Cell::lines),
                precedents(labels.precedents()),
                Cell.lines(measure.parameters().stream().map(words::parameter).toList()),
                Cell.lines(measure.fulfils()),
                Cell.lines(measure.tags()),
                words.places(measure.sources()));
    }

    private Optional<CostLevel> level(Id<CostLevel> id) {
        return catalogue.costs().known().flatMap(scale -> scale.level(id));
    }

    private Cell precedents(Stated<List<Precedent>> precedents) {
        return words.stated(
                precedents,
                places -> places.isEmpty()
                        ? Cell.text(words.say("NONE_NAMED"))
                        : Cell.lines(places.stream()
                                .map(one -> one.place()
                                        + one.department()
                                                .map(code -> " (" + code + ")")
                                                .orElse("")
                                        + one.since().map(year -> ", " + year).orElse(""))
                                .toList()));
    }

    private Sheet themes() {
        return shared.sheet(
                "THEMES", THEMES, catalogue.themes().stream().map(this::theme).toList());
    }

    private Row theme(Theme theme) {
        long measures = catalogue.measures().stream()
                .filter(measure -> measure.theme().equals(theme.id()))
                .count();
        return Row.of(
                Cell.text(theme.title()),
                Cell.text(theme.id().value()),
                Cell.optional(theme.parent()),
                Cell.number(measures),
                shared.statements(theme.diagnosis()),
                words.places(theme.sources()));
    }

    private Sheet scales() {
        List<Row> rows = new ArrayList<>();
        catalogue.sizes().known().map(SizeScale::strata).stream()
                .flatMap(List::stream)
                .forEach(stratum -> rows.add(size(stratum, rows.size())));
        catalogue.costs().known().map(CostScale::levels).stream()
                .flatMap(List::stream)
                .forEach(level -> rows.add(cost(level)));
        return shared.sheet("SCALES", SCALES, rows);
    }

    private Row size(Stratum stratum, int rank) {
        return Row.of(
                Cell.text(words.say("SIZES")),
                Cell.text(stratum.label()),
                Cell.text(stratum.id().value()),
                Cell.number(rank),
                bound(stratum.bounds().flatMap(PopulationRange::atLeast)),
                bound(stratum.bounds().flatMap(PopulationRange::below)),
                Cell.EMPTY,
                stratum.bounds().isPresent() ? Cell.text(words.say("PERSONS")) : Cell.quiet(words.say("NO_BOUNDS")));
    }

    private static Cell bound(Optional<Long> bound) {
        return bound.<Cell>map(Cell::number).orElse(Cell.EMPTY);
    }

    private Row cost(CostLevel level) {
        return Row.of(
                Cell.text(words.say("COST")),
                Cell.text(level.label()),
                Cell.text(level.id().value()),
                Cell.number(level.rank()),
                level.amount()
                        .<Cell>map(amount -> new Cell.Number(amount.atLeast()))
                        .orElse(Cell.EMPTY),
                Cell.EMPTY,
                level.amount()
                        .flatMap(CostLevel.Amount::atMost)
                        .<Cell>map(Cell.Number::new)
                        .orElse(Cell.EMPTY),
                level.amount()
                        .map(amount -> Cell.text(amount.unit()
                                + amount.basis().map(basis -> " " + basis).orElse("")))
                        .orElseGet(() -> Cell.quiet(words.say("NO_AMOUNT"))));
    }
}
