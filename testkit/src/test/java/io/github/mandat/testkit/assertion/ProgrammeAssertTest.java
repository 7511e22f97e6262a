package io.github.mandat.testkit.assertion;

import static io.github.mandat.testkit.assertion.MandatAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.territory.france.FranceTerritories;
import io.github.mandat.testkit.InEnglish;
import io.github.mandat.testkit.Programmes;
import io.github.mandat.testkit.freeze.Freeze;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import io.github.mandat.testkit.rule.ProgrammeRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InEnglish.class)
class ProgrammeAssertTest {

    private final EvaluatedProgramme evaluated = Programmes.evaluated(Programmes.EXEMPLEVILLE);
    private final Dossier dossier = evaluated.dossier();
    private final Programme programme = evaluated.programme();
    private final Charter charter = dossier.charter().orElseThrow();

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }

    @Test
    void a_programme_is_judged_by_what_it_is_given() {
        Territory village = programme.territory().withPopulation(Population.of(800));
        assertThat(programme).in(village).backs(charter);
        assertThat(dossier).backsItsCharter().with(FranceTerritories.standard()).backsItsCharter();
        assertThat(dossier)
                .in(village)
                .measure("mesures-chiffrees/tarif-progressif")
                .comesOutAs(Applicability.OUT_OF_SCOPE);
        Charter all = charter.toBuilder()
                .required(3)
                .accepts(Charter.Acceptance.SATISFIED)
                .build();
        fails(
                () -> assertThat(programme).states(all),
                "exempleville, gestion-ouverte, Exempleville (00000): not compliant");
        fails(
                () -> assertThat(programme).as("in %s", "March").in(village).backs(all),
                "[in March] exempleville, gestion-ouverte");
    }

    @Test
    void its_rules_can_be_followed_and_their_gaps_accepted(@TempDir Path folder) {
        assertThat(evaluated).follows(ProgrammeRules.pledges().should().stateACost());
        fails(
                () -> assertThat(evaluated)
                        .as("ours")
                        .follows(ProgrammeRules.pledges().should().adoptAMeasure()),
                "[ours] The rule 'pledges should adopt a measure' is broken");
        Freeze freeze = Freeze.in(folder.resolve("store.txt")).mode(Freeze.Mode.UPDATE);
        assertThat(evaluated)
                .frozenIn(freeze)
                .follows(ProgrammeRules.pledges().should().adoptAMeasure());
        assertThat(folder.resolve("store.txt")).content().contains("une-reunion BROKEN");
    }

    @Test
    void findings_are_named_with_their_places() {
        assertThat(evaluated).hasNoFinding("UNKNOWN_REFERENCE");
        EvaluatedProgramme sens = Programmes.evaluated(Programmes.SENS);
        fails(() -> assertThat(sens).hasNoFindings(), "sens-insoumise-2026, findings: ");
        fails(
                () -> assertThat(sens).hasNoFinding("CLAUSE_WITHOUT_MEASURE"),
                "\n  ../examples/data/charters/neuf-garanties-2024.yaml:50:9 CLAUSE_WITHOUT_MEASURE: ");
    }

    @Test
    void a_clause_is_asserted_with_its_proof() {
        assertThat(evaluated).clause("eau.1").isBacked().isStated().isAnsweredBy("fuites");
        assertThat(evaluated)
                .clause("dialogue.1")
                .comesOutAs(ClauseVerdict.WEAKENED)
                .comesOutAs(ClauseVerdict.WEAKENED, Reading.STATED);
        fails(
                () -> assertThat(evaluated).as("meetings").clause("dialogue.1").isBacked(),
                "[meetings] dialogue.1 weakened: the pledges go that way and fall short — Réunir les habitants au moins deux fois par an"
                        + " (expected HONOURED, in the reading BACKED)\n  " + Programmes.EXEMPLEVILLE
                        + ":50:9 weakens — Une réunion publique par an (reunions: 1 par an promised, 2 par an asked)");
        fails(
                () -> assertThat(evaluated).clause("eau.1").isAnsweredBy("une-reunion"),
                "(expected an answer by une-reunion)");
        assertThatThrownBy(() -> assertThat(evaluated).clause("eau.2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no clause 'eau.2'; there are: [comptes.1, comptes.2, eau.1, dialogue.1]");
    }

    @Test
    void a_clause_that_nobody_answers_leads_to_the_charter() {
        Programme silent = programme.toBuilder().pledges(List.of()).build();
        fails(
                () -> assertThat(Dossier.of(silent).with(charter))
                        .clause("eau.1")
                        .isStated(),
                "eau.1 missing: no pledge answers it — Réduire les fuites du réseau (expected HONOURED, in the reading STATED)");
    }

    @Test
    void a_measure_is_asserted_as_it_comes_out_here() {
        assertThat(evaluated)
                .measure("mesures-chiffrees/budget-lisible")
                .isApplicable()
                .isAdopted()
                .costsAtMost("euro-1")
                .costsAtMost("euro-2")
                .isTimed(Timing.of("P1Y"));
        fails(
                () -> assertThat(evaluated)
                        .measure("mesures-chiffrees/tarif-progressif")
                        .isAdopted(),
                "Faire payer l'eau par paliers de consommation (expected to be adopted by a pledge; cost: €€, timing: P3Y, adopted by: [])");
        fails(
                () -> assertThat(evaluated)
                        .measure("mesures-chiffrees/tarif-progressif")
                        .isApplicable(),
                "expected to come out as APPLICABLE");
        fails(
                () -> assertThat(evaluated)
                        .measure("mesures-chiffrees/tarif-progressif")
                        .costsAtMost("euro-1"),
                "expected to cost at most euro-1");
        fails(
                () -> assertThat(evaluated)
                        .measure("mesures-chiffrees/tarif-progressif")
                        .isTimed(Timing.of("mandate")),
                "to be timed mandate");
        assertThatThrownBy(() -> assertThat(evaluated).measure("mesures-chiffrees/tarif"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("none of the catalogues [mesures-chiffrees] has a measure 'mesures-chiffrees/tarif'");
        assertThatThrownBy(() -> assertThat(evaluated)
                        .measure("mesures-chiffrees/tarif-progressif")
                        .costsAtMost("e1"))
                .hasMessage("there is no cost level 'mesures-chiffrees/e1'");
    }

    @Test
    void costs_are_counted_by_level() {
        assertThat(evaluated).costs().hasAtMost(1, "mesures-chiffrees/euro-3").hasAtMostUnknown(0);
        fails(
                () -> assertThat(evaluated).costs().hasAtMost(2, "mesures-chiffrees/euro-1"),
                "expected at most 2 at mesures-chiffrees/euro-1, but pledges by cost are mesures-chiffrees/euro-1: 3,"
                        + " mesures-chiffrees/euro-3: 1, unknown: 0");
        EvaluatedProgramme sens = Programmes.evaluated(Programmes.SENS);
        fails(() -> assertThat(sens).costs().hasAtMostUnknown(3), "expected at most 3 without a known cost");
    }

    @Test
    void time_is_asserted_on_the_day_of_the_evaluation() {
        assertThat(evaluated)
                .timing()
                .fitsInTheMandate()
                .hasInFirstYearAtLeast(0)
                .hasOpenAtMost(2);
        fails(
                () -> assertThat(evaluated).timing().hasInFirstYearAtLeast(1),
                "expected at least 1 pledges for the first year, found 0");
        fails(
                () -> assertThat(evaluated).timing().hasOpenAtMost(1),
                "expected at most 1 pledges that do not say when, found 2");
        RulesEngine later = RulesEngine.builder()
                .clock(Clock.fixed(Instant.parse("2032-01-01T12:00:00Z"), ZoneOffset.UTC))
                .build();
        fails(
                () -> assertThat(dossier).by(later).timing().fitsInTheMandate(),
                "too late for a mandate that ends before 2032-03-22: [budget-en-clair]");
    }

    @Test
    void what_was_evaluated_already_stays_with_its_engine(@TempDir Path folder) {
        RulesEngine later = RulesEngine.builder()
                .clock(Clock.fixed(Instant.parse("2032-01-01T12:00:00Z"), ZoneOffset.UTC))
                .build();
        EvaluatedProgramme inItsLastYear = EvaluatedProgramme.of(dossier, later);
        Freeze freeze = Freeze.in(folder.resolve("store.txt")).mode(Freeze.Mode.UPDATE);
        fails(() -> assertThat(inItsLastYear).frozenIn(freeze).timing().fitsInTheMandate(), "[budget-en-clair]");
        fails(() -> assertThat(inItsLastYear).with(charter).timing().fitsInTheMandate(), "[budget-en-clair]");
    }

    @Test
    void a_null_programme_fails_as_an_assertion() {
        fails(() -> assertThat((Dossier) null).backsItsCharter(), "Expecting actual not to be null");
    }
}
