package io.github.mandat.testkit.rule;

import static io.github.mandat.testkit.rule.ProgrammeRules.backsItsCharter;
import static io.github.mandat.testkit.rule.ProgrammeRules.statesItsCharter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.testkit.InEnglish;
import io.github.mandat.testkit.Programmes;
import io.github.mandat.testkit.freeze.Degree;
import io.github.mandat.testkit.freeze.Freeze;
import io.github.mandat.testkit.freeze.Gap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(InEnglish.class)
class CharterRuleTest {

    private final EvaluatedProgramme sens = Programmes.evaluated(Programmes.SENS);
    private final EvaluatedProgramme exempleville = Programmes.evaluated(Programmes.EXEMPLEVILLE);

    @Test
    void what_falls_short_are_the_required_clauses_that_are_not_held() {
        assertThat(statesItsCharter().gaps(sens)).isEmpty();
        assertThat(backsItsCharter().gaps(sens))
                .extracting(gap -> gap.item() + " " + gap.degree())
                .contains("g1.3 MISSING", "g2.2 WEAKENED", "g3.3 UNDETERMINED")
                .as("honoured if it applies, and not asked for if not")
                .doesNotContain("g5.2 UNDETERMINED")
                .hasSize(17);
    }

    @Test
    void a_failure_is_the_proof_short_with_file_and_line() {
        assertThatThrownBy(() ->
                        backsItsCharter().because("the movement asks for it").check(sens))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "sens-insoumise-2026, neuf-garanties-2024, Sens (89387): not compliant, guarantees accepted: 1,"
                                + " still possible: 0, required: 9 (the movement asks for it):\n"
                                + "  g1.3 missing: the guarantee is restated, no concrete pledge backs it — Faciliter l'usage")
                .hasMessageContaining("\n    " + Programmes.SENS + ":1433:9 weakens — ")
                .hasMessageContaining("\n    Would close the gap: communes-productives-2026/territoire-zero-chomeur");
    }

    @Test
    void it_is_worded_in_the_language_of_the_jvm() {
        Locale.setDefault(Locale.CANADA_FRENCH);
        assertThatThrownBy(() -> backsItsCharter().check(sens))
                .hasMessageContaining("non conforme")
                .hasMessageContaining("g1.3 absente");
    }

    @Test
    void a_charter_that_accepts_less_is_honoured_by_less() {
        assertThatCode(() -> backsItsCharter().check(exempleville)).doesNotThrowAnyException();
        Charter all = exempleville.dossier().charter().orElseThrow();
        Charter stricter = Charter.builder(all.id(), all.title())
                .guarantees(all.guarantees())
                .accepts(Charter.Acceptance.WEAKENED)
                .build();
        assertThat(backsItsCharter().gaps(held(stricter))).isEmpty();
        assertThat(backsItsCharter()
                        .gaps(held(stricter.toBuilder()
                                .accepts(Charter.Acceptance.SATISFIED)
                                .build())))
                .extracting(Gap::item)
                .containsExactly("dialogue.1");
    }

    private EvaluatedProgramme held(Charter charter) {
        return EvaluatedProgramme.of(exempleville.dossier().with(charter));
    }

    @Test
    void clauses_that_are_examples_only_are_no_gaps() {
        Charter charter = exempleville.dossier().charter().orElseThrow();
        Clause example = Clause.builder(Id.of("x.1"), "Un exemple")
                .force(Clause.Force.ILLUSTRATIVE)
                .build();
        Clause asked = Clause.builder(Id.of("x.2"), "Une demande").build();
        EvaluatedProgramme judged = held(Charter.builder(charter.id(), "Une autre")
                .guarantee(new Guarantee(Id.of("x"), "X", List.of(example, asked), List.of()))
                .build());
        assertThat(backsItsCharter().gaps(judged)).extracting(Gap::item).containsExactly("x.2");
    }

    @Test
    void a_guarantee_that_no_clause_decides_is_a_gap_itself() {
        Charter charter = exempleville.dossier().charter().orElseThrow();
        Clause elsewhere = Clause.builder(Id.of("x.1"), "Pour les métropoles")
                .when(new Condition.OfPopulation(new PopulationRange(Optional.of(100_000L), Optional.empty())))
                .build();
        EvaluatedProgramme judged = held(Charter.builder(charter.id(), "Une autre")
                .guarantee(new Guarantee(Id.of("x"), "X", List.of(elsewhere), List.of()))
                .build());
        assertThat(judged.assessment().verdict().backed()).isEqualTo(ProgrammeVerdict.UNDETERMINED);
        assertThat(backsItsCharter().gaps(judged))
                .extracting(Gap::item, Gap::degree)
                .containsExactly(tuple("x", Degree.UNDETERMINED));
    }

    @Test
    void without_a_charter_there_is_nothing_to_honour() {
        EvaluatedProgramme alone = EvaluatedProgramme.of(Dossier.of(exempleville.programme()));
        assertThatThrownBy(() -> backsItsCharter().check(alone))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("exempleville is held against no charter: give it one");
    }

    @Test
    void accepted_gaps_pass_and_new_ones_fail(@TempDir Path folder) {
        CharterRule frozen = backsItsCharter()
                .frozenIn(Freeze.in(folder.resolve("store.txt")).mode(Freeze.Mode.UPDATE));
        frozen.check(sens);
        assertThatThrownBy(() -> frozen.check(without(sens, "g9.1")))
                .hasMessageContaining("(17 accepted, not shown):\n  g9.1 missing");
    }

    /** The programme without its concrete answers to a clause. */
    private static EvaluatedProgramme without(EvaluatedProgramme programme, String clause) {
        List<Pledge> pledges = programme.programme().pledges().stream()
                .map(pledge -> pledge.toBuilder()
                        .answers(pledge.answers().stream()
                                .filter(answer -> answer.grade() == Answer.Grade.RESTATED
                                        || !answer.clause().item().value().equals(clause))
                                .toList())
                        .build())
                .toList();
        Dossier dossier = programme.dossier();
        return EvaluatedProgramme.of(
                Dossier.of(programme.programme().toBuilder().pledges(pledges).build())
                        .with(dossier.charter().orElseThrow())
                        .with(dossier.catalogues().get(0)));
    }
}
