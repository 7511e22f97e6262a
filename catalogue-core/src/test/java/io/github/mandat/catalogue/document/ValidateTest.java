package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Documents that are built in code, held against the reader's rules and against Hibernate Validator. */
class ValidateTest {

    private static Facts facts(String title, Territory territory) {
        return new Facts(Id.of("f"), title, "1", List.of(), territory);
    }

    @Test
    void a_valid_document_has_no_problem() {
        Territory territory =
                Territory.of("01004", "Bourg", TerritoryKind.COMMUNE).withPopulation(Population.of(0));
        assertEquals(List.of(), Documents.standard().validate(facts("t", territory), DocumentType.FACTS));
    }

    @Test
    void all_problems_come_with_their_pointers() {
        Territory territory = Territory.of("0 1", " ", TerritoryKind.COMMUNE).withPopulation(Population.of(-5));
        List<Problem> problems = Documents.standard().validate(facts("a\nb", territory), DocumentType.FACTS);
        assertEquals(
                List.of("/title", "/territory/code", "/territory/name", "/territory/population/municipal"),
                problems.stream().map(Problem::pointer).toList());
        assertTrue(problems.stream().allMatch(problem -> problem.place().isEmpty()));
    }

    @Test
    void the_provider_finds_the_same_broken_constraints() {
        Territory territory = Territory.of("0 1", " ", TerritoryKind.COMMUNE).withPopulation(Population.of(-5));
        Facts broken = facts("x".repeat(301), territory);
        assertEquals(pointers(readerOnly(broken)), pointers(Constraints.violations(broken)));
    }

    @Test
    void the_provider_says_in_which_item_in_the_order_of_the_pointers() {
        Labels labels = new Labels(
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                Stated.of(" "),
                Stated.notStated(),
                Stated.notStated(),
                Stated.of(List.of("Région", "")),
                Stated.notStated());
        Catalogue catalogue = Catalogue.builder(Id.of("c"), " ")
                .measure(Measure.builder(Id.of("a"), "Une", Id.of("t")).build())
                .measure(Measure.builder(Id.of("b"), " ", Id.of("t"))
                        .tags(List.of("eau", " "))
                        .labels(labels)
                        .build())
                .build();
        assertEquals(
                List.of(
                        "/measures/1/labels/addressee",
                        "/measures/1/labels/partners/1",
                        "/measures/1/tags",
                        "/measures/1/title",
                        "/themes",
                        "/title"),
                Constraints.violations(catalogue).stream().map(Problem::pointer).toList());
    }

    private static List<Problem> readerOnly(Facts facts) {
        Problems problems = new Problems("f", 100);
        Binder.bind(
                Documents.node(facts, DocumentType.FACTS),
                DocumentType.FACTS.shape(),
                Set.of("kind", "format"),
                problems);
        return problems.all();
    }

    private static Set<String> pointers(List<Problem> problems) {
        return problems.stream().map(Problem::pointer).collect(Collectors.toSet());
    }

    @Test
    void a_constraint_that_the_user_maps_to_the_model_is_checked_too() {
        Facts draft = new Facts(
                Id.of("f"), "t", "brouillon", List.of(), Territory.of("01004", "Bourg", TerritoryKind.COMMUNE));
        List<Problem> problems = Documents.standard().validate(draft, DocumentType.FACTS);
        assertEquals(
                List.of(
                        "CONSTRAINT at /version: 'brouillon' violates a constraint: must be of the form (?s)(?!brouillon$).*. Correct the value."),
                problems.stream().map(Problem::toString).toList());
    }

    @Test
    void references_are_checked_too() {
        Waivers.Waiver waiver = new Waivers.Waiver(
                Ref.of("c/g1"), "Comité", "raison", Optional.empty(), List.of(Provenance.line("nulle-part", 1)));
        Waivers waivers = new Waivers(Id.of("w"), "t", "1", Id.of("p"), List.of(), List.of(waiver));
        List<Problem> problems = Documents.standard().validate(waivers, DocumentType.WAIVERS);
        assertEquals(
                List.of(ProblemCode.UNKNOWN_ID),
                problems.stream().map(Problem::code).toList());
        assertEquals("/waivers/0/sources/0/document", problems.get(0).pointer());
    }

    @Test
    void an_empty_range_holds_no_population() {
        assertTrue(PopulationRange.between(10, 10).isEmpty());
        assertTrue(PopulationRange.below(0).isEmpty());
        assertTrue(PopulationRange.between(10, 11).contains(10));
        assertTrue(!PopulationRange.between(10, 11).contains(11));
    }
}
