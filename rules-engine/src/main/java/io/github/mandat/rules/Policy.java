package io.github.mandat.rules;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the caller decides where publishers do not. Immutable.
 *
 * @param assumedSizes bounds for size classes whose publisher states none, by the class's id; every result that uses one
 *     says that it is assumed
 * @param assumedSource where the assumed bounds come from
 * @param ceilings the highest cost level that a measure may have, by size class; above it is a finding
 * @since 0.1
 */
public record Policy(SizeScale assumedSizes, String assumedSource, List<Ceiling> ceilings) {

    /**
     * The highest cost level for a size class.
     *
     * @param stratum the class, of a catalogue
     * @param level the level, of the same catalogue
     */
    public record Ceiling(Ref<Stratum> stratum, Id<CostLevel> level) {
        public Ceiling {
            requireNonNull(stratum, "stratum");
            requireNonNull(level, "level");
        }
    }

    private static final Policy STANDARD = new Policy(
            new SizeScale(
                    List.of(
                            assumed("petites-communes", PopulationRange.below(3_500)),
                            assumed("moyennes-communes", PopulationRange.between(3_500, 20_000)),
                            assumed("villes-moyennes", PopulationRange.between(20_000, 100_000)),
                            assumed("grandes-communes", PopulationRange.atLeast(20_000))),
                    true,
                    List.of()),
            "CGCT L2312-1 (3 500), CGCT L2311-1-2 (20 000), usage (100 000)",
            List.of());

    public Policy {
        requireNonNull(assumedSizes, "assumedSizes");
        requireNonNull(assumedSource, "assumedSource");
        ceilings = List.copyOf(ceilings);
    }

    /**
     * No ceilings, and these assumed bounds, in inhabitants: {@code petites-communes} below 3,500 (from there on the law asks
     * for a budget debate: CGCT L2312-1), {@code moyennes-communes} from 3,500 and {@code grandes-communes} from 20,000 (from
     * there on it asks for a report on equality: CGCT L2311-1-2), {@code villes-moyennes} from 20,000 and below 100,000 (a
     * common usage). No publisher has stated them: they are thresholds of the law that stand in for theirs.
     */
    public static Policy standard() {
        return STANDARD;
    }

    private static Stratum assumed(String id, PopulationRange range) {
        return new Stratum(Id.of(id), id, Stratum.Authority.COMMUNE, Optional.of(range));
    }

    /** This policy with other assumed bounds. */
    public Policy assuming(SizeScale sizes, String source) {
        return new Policy(sizes, source, ceilings);
    }

    /** This policy with one more ceiling. */
    public Policy withCeiling(Ref<Stratum> stratum, Id<CostLevel> level) {
        List<Ceiling> more = new ArrayList<>(ceilings);
        more.add(new Ceiling(stratum, level));
        return new Policy(assumedSizes, assumedSource, more);
    }
}
