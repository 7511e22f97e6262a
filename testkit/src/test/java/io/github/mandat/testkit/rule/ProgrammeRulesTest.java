package io.github.mandat.testkit.rule;

import static io.github.mandat.testkit.rule.ProgrammeRules.clauses;
import static io.github.mandat.testkit.rule.ProgrammeRules.measures;
import static io.github.mandat.testkit.rule.ProgrammeRules.pledges;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.testkit.Programmes;
import io.github.mandat.testkit.freeze.Freeze;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeRulesTest {

    private static final String FILE = Programmes.EXEMPLEVILLE.toString();

    private final EvaluatedProgramme programme = Programmes.evaluated(Programmes.EXEMPLEVILLE);

    private void holds(ProgrammeRule rule) {
        assertThatCode(() -> rule.check(programme)).doesNotThrowAnyException();
    }

    private void fails(ProgrammeRule rule, String message) {
        assertThatThrownBy(() -> rule.check(programme))
                .isInstanceOf(AssertionError.class)
                .hasMessage(message);
    }

    @Test
    void a_rule_says_what_breaks_it_and_where() {
        fails(
                pledges().inChapter("gestion").should().adoptAMeasure().because("a catalogue costs its measures"),
                "The rule 'pledges in chapter 'gestion' should adopt a measure', because a catalogue costs its measures,"
                        + " is broken in exempleville by 2 of 3:\n"
                        + "  " + FILE
                        + ":25:5 promesses-chiffrees \"Chiffrer nos promesses dès que possible\" adopts no measure\n"
                        + "  " + FILE + ":42:5 une-reunion \"Une réunion publique par an\" adopts no measure");
    }

    @Test
    void a_rule_that_matches_nothing_fails_unless_that_is_allowed() {
        PledgeRule rule = pledges()
                .that()
                .commitAtLeast(Strength.FIRM)
                .that(never())
                .should()
                .stateACost();
        fails(
                rule,
                "The rule 'pledges that commit at least FIRM that never hold should state a cost' matches nothing in exempleville:"
                        + " no pledges that commit at least FIRM that never hold."
                        + " If that is as it should be, say so: allowingNoMatch().");
        holds(rule.allowingNoMatch());
        holds(rule.allowingNoMatch().because("nobody minds"));
    }

    private static Condition<Pledge> never() {
        return Condition.of("never hold", (Pledge pledge) -> false);
    }

    @Test
    void what_a_rule_names_must_exist() {
        assertThatThrownBy(() -> pledges()
                        .inChapter("gestoin")
                        .should()
                        .stateACost()
                        .allowingNoMatch()
                        .check(programme))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no chapter 'gestoin'; there are: gestion, eau");
        assertThatThrownBy(() -> pledges()
                        .that()
                        .answer("comptes.9")
                        .should()
                        .stateACost()
                        .check(programme))
                .hasMessage("there is no clause or guarantee 'comptes.9'; there are: comptes, eau, dialogue");
        assertThatThrownBy(() -> pledges()
                        .should()
                        .costAtMost("mesures-chiffrees/euro-4")
                        .check(programme))
                .hasMessage("no catalogue has the cost level 'mesures-chiffrees/euro-4'");
        assertThatThrownBy(() -> clauses().inGuarantee("g1").should().beBacked().check(programme))
                .hasMessage("there is no guarantee 'g1'; there are: [comptes, eau, dialogue]");
    }

    @Test
    void costs_are_those_of_pledges_or_of_the_measures_that_they_adopt() {
        holds(pledges().should().stateACost());
        holds(pledges().inChapter("gestion").should().costAtMost("mesures-chiffrees/euro-1"));
        fails(
                pledges().should().costAtMost("mesures-chiffrees/euro-2"),
                "The rule 'pledges should cost at most mesures-chiffrees/euro-2' is broken in exempleville by 1 of 4:\n  "
                        + FILE + ":33:5 fuites \"Rénover les conduites qui fuient\" costs mesures-chiffrees/euro-3");
    }

    @Test
    void time_is_that_of_pledges_or_of_the_measures_that_they_adopt() {
        holds(pledges().that().adoptAMeasure().should().stateATiming());
        holds(pledges().should().fitInTheMandate());
        fails(
                pledges().that().answer("dialogue").should().stateATiming(),
                "The rule 'pledges that answer dialogue should state a timing' is broken in exempleville by 1 of 1:\n  "
                        + FILE + ":42:5 une-reunion \"Une réunion publique par an\" does not say when");
        fails(
                pledges().inChapter("eau").should().fallInTheFirstYear(),
                "The rule 'pledges in chapter 'eau' should fall in the first year' is broken in exempleville by 1 of 1:\n  "
                        + FILE + ":33:5 fuites \"Rénover les conduites qui fuient\" is not for the first year");
    }

    private static final Condition<Pledge> NAME_A_PARTNER =
            Condition.of("name a partner", pledge -> pledge.partners().known().isPresent());

    @Test
    void conditions_of_users_choose_and_are_asked_for() {
        holds(pledges().that(NAME_A_PARTNER).should().standInChapter("eau"));
        fails(
                pledges().inChapter("eau").shouldNot().adoptAMeasure(),
                "The rule 'pledges in chapter 'eau' should not adopt a measure' is broken in exempleville by 1 of 1:\n  "
                        + FILE + ":33:5 fuites \"Rénover les conduites qui fuient\" does adopt a measure");
        fails(
                pledges().inChapter("gestion").that().adoptAMeasure().should(NAME_A_PARTNER),
                "The rule 'pledges in chapter 'gestion' that adopt a measure should name a partner' is broken in exempleville by"
                        + " 1 of 1:\n  " + FILE
                        + ":17:5 budget-en-clair \"Un budget en clair, chaque année\" does not name a partner");
    }

    @Test
    void conditions_join_with_and_and_or() {
        holds(pledges().should().adoptAMeasure().orShould().stateACost());
        fails(
                pledges()
                        .that()
                        .answer("comptes.2")
                        .should()
                        .adoptAMeasure()
                        .andShould()
                        .stateATiming(),
                "The rule 'pledges that answer comptes.2 should adopt a measure and state a timing' is broken in exempleville by 1 of"
                        + " 1:\n  " + FILE
                        + ":25:5 promesses-chiffrees \"Chiffrer nos promesses dès que possible\" adopts no measure and does not"
                        + " say when");
        Condition<Pledge> yes = Condition.of("hold", pledge -> true);
        Condition<Pledge> no = Condition.explained("fail", (pledge, all) -> Optional.of("fails"));
        Pledge any = programme.programme().pledges().get(0);
        assertThat(yes.and(no).lacks(any, programme)).contains("fails");
        assertThat(no.and(yes).lacks(any, programme)).contains("fails");
        assertThat(no.and(no).lacks(any, programme)).contains("fails and fails");
        assertThat(yes.or(no).holds(any, programme)).isTrue();
        assertThat(no.or(yes).holds(any, programme)).isTrue();
        assertThat(no.or(no).lacks(any, programme)).contains("fails and fails");
        assertThat(no.negate().holds(any, programme)).isTrue();
        assertThat(yes.negate().lacks(any, programme)).contains("does hold");
    }

    @Test
    void dropped_pledges_are_not_spoken_of() {
        Pledge first = programme.programme().pledges().get(0);
        Pledge dropped = first.toBuilder().status(Pledge.Status.DROPPED).build();
        EvaluatedProgramme other = EvaluatedProgramme.of(Dossier.of(
                programme.programme().toBuilder().pledges(List.of(dropped)).build()));
        assertThatThrownBy(() -> pledges().should().stateACost().check(other)).hasMessageContaining("matches nothing");
    }

    @Test
    void measures_are_spoken_of_as_they_come_out_here() {
        holds(measures()
                .ofCatalogue("mesures-chiffrees")
                .should()
                .stateACost()
                .andShould()
                .stateATiming());
        holds(measures().that().haveAPledge().shouldNot().comeOutAs(Applicability.OUT_OF_SCOPE));
        fails(
                measures().should().haveAPledge(),
                "The rule 'measures should have a pledge' is broken in exempleville by 1 of 3:\n"
                        + "  " + Path.of("../examples/campaign/catalogues/mesures-chiffrees.yaml")
                        + ":28:5 mesures-chiffrees/tarif-progressif \"Faire payer l'eau par paliers de consommation\" is adopted by no"
                        + " pledge");
        assertThatThrownBy(() ->
                        measures().ofCatalogue("other").should().stateACost().check(programme))
                .hasMessageContaining("no measures of catalogue 'other'");
    }

    @Test
    void clauses_are_spoken_of_as_the_programme_leaves_them() {
        holds(clauses().inGuarantee("eau").should().beBacked().andShould().beStated());
        holds(clauses().that().count().should().comeOutAs(ClauseVerdict.HONOURED, ClauseVerdict.WEAKENED));
        fails(
                clauses().inGuarantee("dialogue").should().beBacked(),
                "The rule 'clauses in guarantee 'dialogue' should be backed' is broken in exempleville by 1 of 1:\n"
                        + "  ../examples/campaign/charters/gestion-ouverte.yaml:23:9 dialogue.1"
                        + " \"Réunir les habitants au moins deux fois par an\" is weakened: the pledges go that way and fall short");
    }

    @Test
    void the_gaps_of_a_rule_can_be_accepted(@TempDir Path folder) {
        Freeze freeze = Freeze.in(folder.resolve("store.txt")).mode(Freeze.Mode.UPDATE);
        holds(pledges().inChapter("eau").should().fallInTheFirstYear().frozenIn(freeze));
        holds(pledges()
                .inChapter("eau")
                .should()
                .fallInTheFirstYear()
                .because("reasons may change")
                .frozenIn(freeze));
        assertThatThrownBy(() ->
                        pledges().should().fallInTheFirstYear().frozenIn(freeze).check(programme))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("should be 'check: pledges should fall in the first year'");
        holds(pledges()
                .should()
                .fallInTheFirstYear()
                .as("pledges in chapter 'eau' should fall in the first year")
                .frozenIn(freeze.mode(Freeze.Mode.ACCEPT)));
    }
}
