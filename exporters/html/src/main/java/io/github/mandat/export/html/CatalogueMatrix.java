package io.github.mandat.export.html;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.export.report.CatalogueWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How many measures of each theme there are for each size class, at each cost level, in each time. */
final class CatalogueMatrix {

    private final Catalogue catalogue;
    private final Words words;

    private CatalogueMatrix(Catalogue catalogue, Words words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** A measure for several size classes counts in each. */
    static Picture sizes(Catalogue catalogue, Words words) {
        List<String> columns = new ArrayList<>();
        catalogue
                .sizes()
                .known()
                .ifPresent(scale -> scale.strata().stream().map(Stratum::label).forEach(columns::add));
        CatalogueWording label = new CatalogueWording(catalogue, words.wording());
        return new CatalogueMatrix(catalogue, words)
                .picture(
                        "SIZES_OF",
                        columns,
                        of -> labels(
                                of.strata(),
                                words,
                                strata -> strata.stream().map(label::stratum).toList()));
    }

    static Picture costs(Catalogue catalogue, Words words) {
        List<String> columns = new ArrayList<>();
        catalogue
                .costs()
                .known()
                .ifPresent(
                        scale -> scale.levels().stream().map(CostLevel::label).forEach(columns::add));
        CatalogueWording label = new CatalogueWording(catalogue, words.wording());
        return new CatalogueMatrix(catalogue, words)
                .picture(
                        "MEASURE_COSTS_OF",
                        columns,
                        of -> labels(of.cost(), words, level -> List.of(label.cost(level))));
    }

    static Picture times(Catalogue catalogue, Words words) {
        return new CatalogueMatrix(catalogue, words)
                .picture("TIMES_OF", List.of(), of -> labels(of.timing(), words, time -> List.of(words.timing(time))));
    }

    private static <T> List<String> labels(Stated<T> stated, Words words, Function<T, List<String>> known) {
        return stated.known().map(known).orElse(List.of(words.say(stated.isStated() ? "NOT_KNOWN" : "NOT_STATED")));
    }

    /** Columns that no scale names follow those that it does. */
    private Picture picture(String title, List<String> scale, Function<Labels, List<String>> columnsOf) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        scale.forEach(column -> columns.putIfAbsent(column, columns.size()));
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        List<Labels> labels = catalogue.labels();
        for (int i = 0; i < labels.size(); i++) {
            Map<String, Integer> row =
                    counts.computeIfAbsent(catalogue.measures().get(i).theme().value(), theme -> new LinkedHashMap<>());
            for (String column : columnsOf.apply(labels.get(i))) {
                columns.putIfAbsent(column, columns.size());
                row.merge(column, 1, Integer::sum);
            }
        }
        List<MatrixPicture.Row> rows = new ArrayList<>();
        for (Theme theme : catalogue.themes()) {
            Map<String, Integer> row = counts.getOrDefault(theme.id().value(), Map.of());
            if (!row.isEmpty()) {
                rows.add(new MatrixPicture.Row(
                        theme.title(),
                        columns.keySet().stream()
                                .map(column -> row.getOrDefault(column, 0))
                                .toList()));
            }
        }
        return new MatrixPicture(
                words.say(title), columns.keySet().stream().map(this::column).toList(), rows);
    }

    private MatrixPicture.Column column(String label) {
        boolean known = !label.equals(words.say("NOT_KNOWN")) && !label.equals(words.say("NOT_STATED"));
        return new MatrixPicture.Column(label, known ? Look.FULL : Look.NONE);
    }
}
