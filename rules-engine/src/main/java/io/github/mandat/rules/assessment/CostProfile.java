package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.ShortText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How many pledges stand at which cost level. Levels are counted, never added; dropped pledges do not count.
 *
 * @param levels the levels that occur, by catalogue and rank
 * @param unknown how many pledges have no known cost
 * @param totals the amounts that the levels stand for, where their publisher says so
 * @since 0.1
 */
public record CostProfile(List<LevelCount> levels, int unknown, List<Total> totals) {

    /**
     * How many pledges stand at a level.
     *
     * @param level the level
     * @param label its publisher's label
     * @param pledges how many
     */
    public record LevelCount(
            Ref<CostLevel> level, @ShortText String label, int pledges) {
        public LevelCount {
            requireNonNull(level, "level");
            requireNonNull(label, "label");
        }
    }

    /**
     * What all pledges at levels with amounts in one unit come to.
     *
     * @param unit of what: "EUR"
     * @param basis per what: "par an"
     * @param atLeast the sum of the lowest amounts
     * @param atMost the sum of the highest amounts; none where a level has no upper bound
     * @param estimated how many pledges are in the sum
     * @param notEstimated how many are not, for want of a cost, of an amount, or of this unit
     */
    public record Total(
            @ShortText String unit,
            Optional<@ShortText String> basis,
            BigDecimal atLeast,
            Optional<BigDecimal> atMost,
            int estimated,
            int notEstimated) {
        public Total {
            requireNonNull(unit, "unit");
            requireNonNull(basis, "basis");
            atLeast = atLeast.stripTrailingZeros();
            atMost = atMost.map(BigDecimal::stripTrailingZeros);
        }
    }

    public CostProfile {
        levels = List.copyOf(levels);
        totals = List.copyOf(totals);
    }
}
