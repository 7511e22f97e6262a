package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.rules.assessment.Finding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The library's own findings, held against the slow and obvious way of finding them. */
class FindingsLawsTest {

    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    @Property
    void what_is_odd_is_what_the_reference_finds(@ForAll("worlds") World world, @ForAll Random random) {
        Policy policy = World.policy(random);
        assertEquals(
                sorted(FindingsReference.of(world.dossier(), policy)), unsigned(findings(world.dossier(), policy)));
    }

    @Test
    void every_finding_about_documents_occurs_often_in_random_worlds() {
        Map<String, Integer> counts = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            World world = new World(new World.Maker(random).dossier());
            findings(world.dossier(), World.policy(random))
                    .forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        }
        List<String> elsewhere = List.of("RULE_FAILED", "TERRITORY_UNKNOWN", "TERRITORY_DIFFERS");
        for (FindingCode code : FindingCode.values()) {
            assertTrue(
                    elsewhere.contains(code.name()) || counts.getOrDefault(code.name(), 0) > 10,
                    code + " in " + counts);
        }
    }

    private static List<Finding> findings(Dossier dossier, Policy policy) {
        return RulesEngine.builder()
                .policy(policy)
                .clock(World.CLOCK)
                .build()
                .assess(dossier)
                .findings();
    }

    /** The gravest first, then by code, document and place in it. */
    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::code)
                        .thenComparing(finding -> finding.document().value())
                        .thenComparing(Finding::pointer))
                .toList();
    }

    /** Without the name of the rule. */
    private static List<Finding> unsigned(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.from("-", Optional.empty(), Map.of()))
                .toList();
    }
}
