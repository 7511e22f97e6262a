package org.example.campaign;

import static io.github.mandat.testkit.assertion.MandatAssertions.assertThat;
import static io.github.mandat.testkit.rule.ProgrammeRules.pledges;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.testkit.junit.MandatTest;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import org.junit.jupiter.api.Test;

/** Another organisation's charter, scales and rule, by the same engine and the same tests. */
@MandatTest(programme = "programmes/exempleville.yaml", date = "2026-11-22")
class OtherCharterTest {

    @Test
    void two_guarantees_of_three_are_enough_for_this_charter(EvaluatedProgramme programme) {
        assertThat(programme).backsItsCharter();
        assertThat(programme).clause("dialogue.1").comesOutAs(ClauseVerdict.WEAKENED).isAnsweredBy("une-reunion");
    }

    @Test
    void measures_are_for_a_town_of_this_size(EvaluatedProgramme programme) {
        assertThat(programme).measure("mesures-chiffrees/budget-lisible").isApplicable().isAdopted().costsAtMost("euro-1");
        assertThat(programme).measure("mesures-chiffrees/tarif-progressif").comesOutAs(Applicability.UNDETERMINED);
    }

    @Test
    void its_own_rule_is_kept(Dossier dossier) {
        RulesEngine engine = RulesEngine.builder().rule(new CostlyPledgesNamePartners()).build();
        assertThat(dossier).by(engine).hasNoFinding("EXEMPLE_NO_PARTNER");
    }

    @Test
    void every_pledge_states_a_cost(EvaluatedProgramme programme) {
        pledges().should().stateACost().because("this organisation publishes what its promises cost").check(programme);
        pledges().inChapter("gestion").should().costAtMost("mesures-chiffrees/euro-1").check(programme);
    }

    @Test
    void costs_and_timing_add_up(EvaluatedProgramme programme) {
        assertThat(programme).costs().hasAtMost(1, "mesures-chiffrees/euro-3").hasAtMostUnknown(0);
        assertThat(programme).timing().fitsInTheMandate();
    }
}
