package io.github.mandat.export.report;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.vocabulary.Id;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The publisher's own words for size classes and cost levels; of one that the catalogue does not define, its id.
 *
 * @param catalogue the catalogue
 * @param wording what else there is to say
 * @since 0.1
 */
public record CatalogueWording(Catalogue catalogue, Wording wording) {

    public CatalogueWording {
        requireNonNull(catalogue, "catalogue");
        requireNonNull(wording, "wording");
    }

    /** A size class. */
    public String stratum(Id<Stratum> id) {
        return catalogue
                .sizes()
                .known()
                .flatMap(scale -> scale.stratum(id))
                .map(Stratum::label)
                .orElse(id.value());
    }

    /** Several size classes. */
    public String strata(Collection<Id<Stratum>> ids) {
        return ids.stream().map(this::stratum).collect(Collectors.joining(", "));
    }

    /** A cost level. */
    public String cost(Id<CostLevel> id) {
        return catalogue
                .costs()
                .known()
                .flatMap(scale -> scale.level(id))
                .map(CostLevel::label)
                .orElse(id.value());
    }

    /** A scale of size classes with their bounds. */
    public String sizes(SizeScale scale) {
        return scale.strata().stream().map(this::bounded).collect(Collectors.joining(" ; "))
                + (scale.open() ? " …" : "");
    }

    private String bounded(Stratum stratum) {
        String bounds = stratum.bounds()
                .map(range -> Stream.of(
                                range.atLeast().map(from -> "≥ " + from),
                                range.below().map(to -> "< " + to))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .orElse(wording.say("NO_BOUNDS"));
        return stratum.label() + " (" + bounds + ")";
    }

    /** A scale of cost levels, from the lowest on. */
    public String costs(CostScale scale) {
        return scale.levels().stream().map(CostLevel::label).collect(Collectors.joining(" < "))
                + (scale.open() ? " …" : "");
    }
}
