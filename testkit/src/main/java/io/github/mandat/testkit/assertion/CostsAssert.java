package io.github.mandat.testkit.assertion;

import io.github.mandat.rules.assessment.CostProfile;
import io.github.mandat.rules.assessment.CostProfile.LevelCount;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on how many pledges stand at which cost level. Levels are counted, never added.
 *
 * @since 0.1
 */
public final class CostsAssert extends AbstractAssert<CostsAssert, CostProfile> {

    CostsAssert(CostProfile actual) {
        super(actual, CostsAssert.class);
    }

    /**
     * At most so many pledges stand at this level.
     *
     * @param level {@code catalogue-id/level-id}
     */
    public CostsAssert hasAtMost(int pledges, String level) {
        int found = actual.levels().stream()
                .filter(count -> count.level().toString().equals(level))
                .mapToInt(LevelCount::pledges)
                .sum();
        return check(found <= pledges, "at most " + pledges + " at " + level);
    }

    /** At most so many pledges have no known cost. */
    public CostsAssert hasAtMostUnknown(int pledges) {
        return check(actual.unknown() <= pledges, "at most " + pledges + " without a known cost");
    }

    private CostsAssert check(boolean holds, String expected) {
        if (!holds) {
            String levels = actual.levels().stream()
                    .map(count -> count.level() + ": " + count.pledges() + ", ")
                    .collect(Collectors.joining());
            throw failure("expected %s, but pledges by cost are %sunknown: %d", expected, levels, actual.unknown());
        }
        return this;
    }
}
