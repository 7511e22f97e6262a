package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the engine goes by where publishers decide nothing. */
class PolicyTest {

    private static final Policy STANDARD = Policy.standard();

    /** The least and the greatest population, to be compared with what the Javadoc promises. */
    private static String assumed(String stratum) {
        PopulationRange range = STANDARD.assumedSizes()
                .stratum(Id.of(stratum))
                .flatMap(Stratum::bounds)
                .orElseThrow();
        return range.atLeast().map(String::valueOf).orElse("") + "-"
                + range.below().map(String::valueOf).orElse("");
    }

    @Test
    void the_assumed_bounds_are_those_that_the_law_and_usage_lend() {
        assertEquals("-3500", assumed("petites-communes"));
        assertEquals("3500-20000", assumed("moyennes-communes"));
        assertEquals("20000-100000", assumed("villes-moyennes"));
        assertEquals("20000-", assumed("grandes-communes"));
        assertEquals(4, STANDARD.assumedSizes().strata().size());
        assertEquals(List.of(), STANDARD.ceilings());
    }

    @Test
    void other_bounds_replace_the_assumed_ones_and_leave_the_ceilings() {
        Policy.Ceiling ceiling = new Policy.Ceiling(Ref.of("cat/bourgs"), Id.of("l1"));
        SizeScale sizes = new SizeScale(List.of(), true, List.of());
        Policy policy = STANDARD.withCeiling(ceiling.stratum(), ceiling.level()).assuming(sizes, "usage");
        assertEquals(new Policy(sizes, "usage", List.of(ceiling)), policy);
        assertNotEquals(sizes, STANDARD.assumedSizes());
    }

    @Test
    void ceilings_add_up_and_leave_the_assumed_bounds() {
        Policy.Ceiling first = new Policy.Ceiling(Ref.of("cat/bourgs"), Id.of("l1"));
        Policy.Ceiling second = new Policy.Ceiling(Ref.of("cat/villes"), Id.of("l2"));
        Policy policy =
                STANDARD.withCeiling(first.stratum(), first.level()).withCeiling(second.stratum(), second.level());
        assertEquals(new Policy(STANDARD.assumedSizes(), STANDARD.assumedSource(), List.of(first, second)), policy);
    }
}
