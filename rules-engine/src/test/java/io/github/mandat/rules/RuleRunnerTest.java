package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.DossierReader;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of others: found once, named when they fail, and their findings with the place that they point at. */
class RuleRunnerTest {

    private static final Territory BOURG = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);

    private static List<Finding> findings(RulesEngine.Builder engine) {
        Programme programme =
                Programme.builder(Id.of("p"), "Programme", "Liste", BOURG).build();
        return engine.build().assess(Dossier.of(programme)).findings();
    }

    private static List<String> named(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.code())
                .toList();
    }

    @Test
    void a_rule_that_cannot_be_used_has_an_id_that_no_rule_has() {
        assertEquals(
                List.of("mandat.unusable-2 RULE_FAILED", "acme.discovered DISCOVERED"),
                named(findings(RulesEngine.builder().discoverRules())));
    }

    @Test
    void a_rule_that_is_found_twice_counts_once_and_is_named() {
        assertEquals(
                List.of(
                        "mandat.unusable-2 RULE_FAILED",
                        "mandat.unusable-3 RULE_FAILED",
                        "mandat.unusable-4 RULE_FAILED",
                        "acme.discovered DISCOVERED"),
                named(findings(RulesEngine.builder().discoverRules().discoverRules())));
    }

    /** Fails without a word. */
    record Silent(String id) implements Rule {
        @Override
        public List<Finding> check(Case subject) {
            throw new IllegalStateException();
        }
    }

    @Test
    void a_failure_without_a_message_is_named_by_its_type() {
        Finding failed =
                findings(RulesEngine.builder().rule(new Silent("acme.silent"))).get(0);
        assertEquals(
                "Text[text=java.lang.IllegalStateException]",
                String.valueOf(failed.reason().arguments().get("error")));
        assertEquals(
                "Text[text=acme.silent]",
                String.valueOf(failed.reason().arguments().get("rule")));
    }

    @Test
    void a_finding_about_waivers_has_its_place_in_their_file(@TempDir Path folder) throws IOException {
        Path programme = Files.writeString(folder.resolve("p.yaml"), """
                kind: programme
                format: 1
                id: p
                title: Programme
                version: "1"
                language: fr
                list: Liste
                territory: {code: "01004", name: Bourg, kind: commune}
                chapters: [{id: corps, title: Corps, role: thematic}]
                """);
        Path waivers = Files.writeString(folder.resolve("w.yaml"), """
                kind: waivers
                format: 1
                id: w
                title: Dérogations
                version: "1"
                programme: p
                waivers:
                  - {clause: c/g1.1, by: Comité, why: raison, until: 2020-01-01}
                """);
        Dossier dossier = DossierReader.of(programme).waivers(waivers).read();
        Finding expired = World.ENGINE.assess(dossier).findings().get(0);
        assertEquals("WAIVER_EXPIRED", expired.code());
        assertEquals(waivers + ":8:47", expired.place().orElseThrow().toString());
    }
}
