package io.github.mandat.rules;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.rules.assessment.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
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
    void every_finding_about_documents_occurs_in_random_worlds_and_names_its_rule() {
        Map<String, String> rules = new TreeMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            World world = new World(new World.Maker(random).dossier());
            findings(world.dossier(), World.policy(random))
                    .forEach(finding -> rules.put(finding.code(), finding.rule()));
        }
        assertEquals(
                new TreeMap<>(Map.ofEntries(
                        entry("CHARTER_NOT_ANSWERED", "mandat.charter-answered"),
                        entry("CLAUSE_WITHOUT_MEASURE", "mandat.clause-coverage"),
                        entry("COST_ABOVE_CEILING", "mandat.cost-ceilings"),
                        entry("DUPLICATE_PLEDGE", "mandat.duplicate-pledges"),
                        entry("FIRST_YEAR_WITHOUT_TWIN", "mandat.first-year-twins"),
                        entry("LEVER_NOT_HELD", "mandat.levers-held"),
                        entry("MEASURE_OUT_OF_SCOPE", "mandat.measure-scope"),
                        entry("PARAMETER_NOT_COMPARABLE", "mandat.comparable-parameters"),
                        entry("RULE_NEVER_MATCHES", "mandat.charter-reach"),
                        entry("UNKNOWN_REFERENCE", "mandat.references"),
                        entry("WAIVER_EXPIRED", "mandat.waiver-expiry"))),
                rules);
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
