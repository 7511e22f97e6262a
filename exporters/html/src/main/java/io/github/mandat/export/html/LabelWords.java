package io.github.mandat.export.html;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.vocabulary.Id;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The labels of a catalogue's measures in the words of its publisher. */
record LabelWords(Catalogue catalogue, Words words) {

    String strata(SortedSet<Id<Stratum>> strata) {
        return strata.stream().map(this::stratum).collect(Collectors.joining(", "));
    }

    String stratum(Id<Stratum> id) {
        return catalogue
                .sizes()
                .known()
                .flatMap(scale -> scale.stratum(id))
                .map(Stratum::label)
                .orElse(id.value());
    }

    String cost(Id<CostLevel> level) {
        return catalogue
                .costs()
                .known()
                .flatMap(scale -> scale.level(level))
                .map(CostLevel::label)
                .orElse(level.value());
    }

    String costs(CostScale scale) {
        return scale.levels().stream().map(CostLevel::label).collect(Collectors.joining(" < "))
                + (scale.open() ? " …" : "");
    }
}
