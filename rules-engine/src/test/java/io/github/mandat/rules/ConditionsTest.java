package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Explainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** When a clause applies, what that asks, and whether it ever can. */
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

    private static boolean neverMatches(Condition when) {
        return World.ENGINE.assess(dossier(when)).findings().stream()
                .anyMatch(finding -> finding.code().equals("RULE_NEVER_MATCHES"));
    }

    @Test
    void a_condition_may_leave_out_the_small_or_the_large() {
        Condition small = new Condition.OfPopulation(PopulationRange.below(3500));
        Condition large = new Condition.OfPopulation(PopulationRange.atLeast(3500));
        for (Condition fine : List.of(small, large, new Condition.Not(small), new Condition.Not(large))) {
            assertFalse(neverMatches(fine), fine::toString);
        }
        assertTrue(neverMatches(new Condition.All(List.of(small, large))));
        Condition own = new Condition.OfCompetence(Id.of("eau"), new TreeSet<>(List.of(Holder.OWN)));
        Condition others = new Condition.OfCompetence(Id.of("eau"), new TreeSet<>(List.of(Holder.STATE, Holder.OTHER)));
        assertFalse(neverMatches(new Condition.Any(List.of(own, others))));
        assertTrue(neverMatches(new Condition.All(List.of(own, others))));
        assertTrue(neverMatches(new Condition.All(List.of(fact("halle", true), fact("halle", false)))));
        assertTrue(neverMatches(new Condition.Not(new Condition.Any(List.of(small, large)))));
    }

    @Test
    void a_condition_of_more_facts_than_can_be_tried_is_taken_to_be_fulfillable() {
        List<Condition> many = IntStream.range(0, 20)
                .mapToObj(number -> fact("fait-" + number, true))
                .toList();
        assertFalse(neverMatches(new Condition.All(many)));
        List<Condition> more = new ArrayList<>(many);
        more.add(new Condition.OfPopulation(PopulationRange.between(10, 10)));
        assertTrue(neverMatches(new Condition.All(more)));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Arbitraries.randomValue(random -> new World.Maker(random).condition(3));
    }

    @Property
    void a_condition_is_reported_exactly_where_no_territory_fulfils_it(@ForAll("conditions") Condition condition) {
        assertEquals(nobodyFulfils(condition), neverMatches(condition));
    }

    @Test
    void some_conditions_are_fulfilled_nowhere() {
        World.Maker maker = new World.Maker(new Random(1));
        long never = IntStream.range(0, 1000)
                .filter(i -> nobodyFulfils(maker.condition(3)))
                .count();
        assertTrue(never > 20, "the law above is put to the test by " + never);
    }

    static boolean nobodyFulfils(Condition condition) {
        return TERRITORIES.stream().noneMatch(here -> Boolean.TRUE.equals(Reference.holds(condition, here)));
    }

    private static final List<Territory> TERRITORIES = territories();

    /** All that the random conditions can tell apart. */
    private static List<Territory> territories() {
        List<Territory> territories = new ArrayList<>();
        for (TerritoryKind kind : TerritoryKind.values()) {
            for (List<Competence> held : heldByAnyone()) {
                for (long population : List.of(0L, 3499L, 3500L, 19_999L, 20_000L)) {
                    for (int truths = 0; truths < 8; truths++) {
                        List<Fact> facts = new ArrayList<>();
                        for (int f = 0; f < 3; f++) {
                            facts.add(new Fact(Id.of("f" + f), (truths >> f & 1) == 1, List.of()));
                        }
                        territories.add(new Territory(
                                "0",
                                "ici",
                                kind,
                                Optional.empty(),
                                Optional.of(Population.of(population)),
                                Stated.notStated(),
                                held,
                                facts));
                    }
                }
            }
        }
        return territories;
    }

    private static List<List<Competence>> heldByAnyone() {
        return Stream.of(Holder.values())
                .flatMap(k -> Stream.of(Holder.values())
                        .map(l -> List.of(Competence.of(Id.of("k"), k), Competence.of(Id.of("l"), l))))
                .toList();
    }
}
