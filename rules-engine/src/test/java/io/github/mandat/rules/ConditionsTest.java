package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Explainer;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** When a clause applies, and what that asks. */
class ConditionsTest {

    private static final Territory BOURG = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);

    private static Dossier dossier(Condition when) {
        Clause clause = Clause.builder(Id.of("g1.1"), "clause").when(when).build();
        return Dossier.of(Programme.builder(Id.of("p"), "Programme", "Liste", BOURG)
                        .charters(List.of(Id.of("c")))
                        .build())
                .with(Charter.builder(Id.of("c"), "Charte")
                        .guarantee(new Guarantee(Id.of("g1"), "Garantie", List.of(clause), List.of()))
                        .build());
    }

    private static Condition fact(String name, boolean is) {
        return new Condition.OfFact(Id.of(name), is);
    }

    private static ClauseResult clause(Dossier dossier) {
        return World.ENGINE.assess(dossier).guarantees().get(0).clauses().get(0);
    }

    private static List<String> questions(Dossier dossier) {
        return clause(dossier).questions().stream()
                .map(Explainer.in(Locale.ENGLISH)::word)
                .toList();
    }

    private static Facts knowing(boolean hall) {
        Territory more = BOURG.withFacts(List.of(new Fact(Id.of("halle"), hall, List.of())));
        return new Facts(Id.of("faits"), "Faits", "1", List.of(), more);
    }

    @Test
    void facts_from_another_document_decide_whether_a_clause_applies() {
        Dossier dossier = dossier(fact("halle", true));
        assertEquals(ClauseVerdict.UNDETERMINED, clause(dossier).backed());
        assertEquals(ClauseVerdict.MISSING, clause(dossier.with(knowing(true))).backed());
        assertEquals(
                ClauseVerdict.NOT_APPLICABLE,
                clause(dossier.with(knowing(false))).backed());
    }

    @Test
    void only_what_can_still_decide_is_asked() {
        Condition condition = new Condition.All(List.of(
                fact("halle", true),
                new Condition.Any(List.of(
                        fact("gare", true), new Condition.OfKind(new TreeSet<>(List.of(TerritoryKind.COMMUNE))))),
                new Condition.Not(new Condition.OfPopulation(PopulationRange.below(500)))));
        assertEquals(
                List.of("does the fact 'halle' hold in Bourg (01004)?", "how many inhabitants has Bourg (01004)?"),
                questions(dossier(condition)));
        assertEquals(List.of(), questions(dossier(condition).in(BOURG.withPopulation(Population.of(499)))));
    }

    @Test
    void a_question_that_a_condition_raises_twice_is_asked_once() {
        Condition twice = new Condition.Any(List.of(
                new Condition.All(List.of(fact("halle", true), fact("gare", true))),
                new Condition.All(List.of(fact("halle", false), fact("gare", false)))));
        assertEquals(
                List.of("does the fact 'halle' hold in Bourg (01004)?", "does the fact 'gare' hold in Bourg (01004)?"),
                questions(dossier(twice)));
    }
}
