package org.example.campaign;

import static io.github.mandat.testkit.assertion.MandatAssertions.assertThat;
import static io.github.mandat.testkit.rule.ProgrammeRules.clauses;
import static io.github.mandat.testkit.rule.ProgrammeRules.measures;
import static io.github.mandat.testkit.rule.ProgrammeRules.pledges;

import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.testkit.freeze.Freeze;
import io.github.mandat.testkit.junit.MandatTest;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rules of this campaign for its own programme, beside the charter. */
@MandatTest(programme = "../data/programmes/sens-insoumise-2026.yaml")
class SensRulesTest {

    @Test
    void peace_is_backed(EvaluatedProgramme sens) {
        assertThat(sens).clause("g9.1").isBacked();
        clauses().inGuarantee("g9").that().count().should().beBacked().check(sens);
    }

    @Test
    void every_pledge_cites_its_source(EvaluatedProgramme sens) {
        pledges().should().citeASource().because("readers follow each promise to its line").check(sens);
    }

    @Test
    void first_year_pledges_are_firm(EvaluatedProgramme sens) {
        pledges().that().fallInTheFirstYear().should().commitAtLeast(Strength.FIRM)
                .because("a first year leaves no time for studies")
                .frozenIn(Freeze.in(Path.of("src/test/frozen/firm-first-year.txt")))
                .check(sens);
    }

    @Test
    void adopted_measures_are_within_reach(EvaluatedProgramme sens) {
        measures().that().haveAPledge().shouldNot().comeOutAs(Applicability.OUT_OF_SCOPE).check(sens);
    }
}
