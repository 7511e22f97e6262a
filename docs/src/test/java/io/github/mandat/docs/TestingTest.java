package io.github.mandat.docs;

import static io.github.mandat.testkit.assertion.MandatAssertions.assertThat;
import static io.github.mandat.testkit.rule.ProgrammeRules.backsItsCharter;
import static io.github.mandat.testkit.rule.ProgrammeRules.clauses;
import static io.github.mandat.testkit.rule.ProgrammeRules.measures;
import static io.github.mandat.testkit.rule.ProgrammeRules.pledges;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.territory.france.FranceTerritories;
import io.github.mandat.testkit.freeze.Freeze;
import io.github.mandat.testkit.junit.CharterTests;
import io.github.mandat.testkit.junit.MandatTest;
import io.github.mandat.testkit.rule.Condition;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that the page on testing programmes shows, run. */
@MandatTest(programme = "../examples/data/programmes/sens-insoumise-2026.yaml")
class TestingTest {

    @Test
    void assertions(EvaluatedProgramme sens, Programme programme, Charter charter) {
        Territory commune = FranceTerritories.standard().find("Sens").only().orElseThrow();
        // docs: assertions
        assertThat(programme).in(commune).states(charter);
        assertThat(sens).clause("g9.1").isBacked();
        assertThat(sens).clause("g1.3").comesOutAs(ClauseVerdict.MISSING);
        assertThat(sens)
                .measure("communes-productives-2026/territoire-zero-chomeur")
                .comesOutAs(Applicability.APPLICABLE);
        assertThat(sens).timing().hasInFirstYearAtLeast(3);
        assertThat(sens).hasNoFinding("UNKNOWN_REFERENCE");
        // docs: end
    }

    @Test
    void sentences(EvaluatedProgramme sens) {
        // docs: sentences
        pledges()
                .inChapter("transports")
                .should()
                .citeASource()
                .because("readers follow each promise to its line")
                .check(sens);
        measures()
                .that()
                .haveAPledge()
                .shouldNot()
                .comeOutAs(Applicability.OUT_OF_SCOPE)
                .check(sens);
        clauses().inGuarantee("g9").that().count().should().beBacked().check(sens);
        // docs: end
    }

    @Test
    void conditions(EvaluatedProgramme sens) {
        // docs: conditions
        Condition<Pledge> beShort =
                Condition.of("be short", pledge -> pledge.title().length() < 150);
        pledges().that().commitAtLeast(Strength.FIRM).should(beShort).check(sens);
        // docs: end
        assertThrows(
                AssertionError.class,
                () -> pledges()
                        .should(Condition.of(
                                "be shorter", (Pledge pledge) -> pledge.title().length() < 20))
                        .check(sens));
    }

    @Test
    void frozen(EvaluatedProgramme sens, @TempDir Path folder) throws IOException {
        Path store = folder.resolve("nine-guarantees.txt");
        System.setProperty(Freeze.PROPERTY, "update"); // in CI, a missing store fails
        // docs: freeze
        Freeze today = Freeze.in(store);
        assertThat(sens).frozenIn(today).backsItsCharter();
        Stream<DynamicNode> tests = CharterTests.of(sens, backsItsCharter().frozenIn(today));
        // docs: end
        System.clearProperty(Freeze.PROPERTY);
        assertEquals(10, tests.count(), "nine guarantees, and the store");
        assertTrue(Files.readString(store).contains("g1.3 MISSING # "), store::toString);
    }

    @Test
    void another_day(Dossier dossier) {
        RulesEngine engine =
                RulesEngine.builder().rule(new ThreeFirstYearPledges()).build();
        // docs: engine
        assertThat(dossier).by(engine).hasNoFinding("ACME_FEW_FIRST_YEAR");
        EvaluatedProgramme programme = EvaluatedProgramme.of(dossier, engine);
        // docs: end
        assertEquals(dossier, programme.dossier());
    }
}
