package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.territory.Gazetteer;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a dossier finds in its documents. */
class DossierLookupTest {

    private static final Territory BOURG = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);

    private static final Labels PRICED = new Labels(
            Stated.notStated(),
            Stated.notStated(),
            Stated.notStated(),
            Stated.notStated(),
            Stated.of(Id.of("c1")),
            Stated.of(Timing.of("P2Y")),
            Stated.notStated(),
            Stated.notStated());

    private static Catalogue catalogue(String id) {
        return Catalogue.builder(Id.of(id), "Catalogue")
                .costs(new CostScale(List.of(new CostLevel(Id.of("c1"), "un " + id, 1, Optional.empty())), true))
                .theme(new Theme(Id.of("t"), "thème", Optional.empty(), PRICED, List.of(), List.of()))
                .measure(Measure.builder(Id.of("m"), "Mesure " + id, Id.of("t")).build())
                .build();
    }

    private static Charter charter(String wording) {
        Clause clause = Clause.builder(Id.of("g1.1"), wording).build();
        return Charter.builder(Id.of("charte"), "Charte")
                .guarantee(new Guarantee(Id.of("g1"), "Garantie", List.of(clause), List.of()))
                .build();
    }

    private final Dossier dossier = Dossier.of(
                    Programme.builder(Id.of("p"), "Programme", "Liste", BOURG).build())
            .with(charter("une clause"))
            .with(catalogue("cent"))
            .with(catalogue("mille"));

    private static Optional<String> clause(Dossier dossier, String ref) {
        return dossier.clause(Ref.of(ref)).map(Clause::wording);
    }

    @Test
    void a_clause_is_found_by_charter_and_id() {
        assertEquals(Optional.of("une clause"), clause(dossier, "charte/g1.1"));
        assertEquals(Optional.empty(), clause(dossier, "autre/g1.1"));
        assertEquals(Optional.empty(), clause(dossier, "charte/g1"));
        Dossier other = dossier.with(charter("une autre"));
        assertEquals(Optional.of("une autre"), clause(other, "charte/g1.1"));
        assertEquals(Optional.of("une clause"), clause(dossier, "charte/g1.1"), "the first dossier is as it was");
    }

    @Test
    void measures_their_labels_and_cost_levels_are_found_by_catalogue_and_id() {
        assertEquals(
                Optional.of("Mesure mille"), dossier.measure(Ref.of("mille/m")).map(Measure::title));
        assertEquals(Optional.empty(), dossier.measure(Ref.of("autre/m")));
        assertEquals(Optional.of(PRICED), dossier.labels(Ref.of("cent/m")));
        assertEquals(Optional.empty(), dossier.labels(Ref.of("cent/n")));
        assertEquals(
                Optional.of("un mille"), dossier.costLevel(Ref.of("mille/c1")).map(CostLevel::label));
        assertEquals(Optional.empty(), dossier.costLevel(Ref.of("cent/c2")));
        assertEquals(Optional.empty(), dossier.costLevel(Ref.of("autre/c1")));
        assertEquals(
                Optional.of("mille"),
                dossier.catalogue(Id.of("mille")).map(one -> one.id().value()));
        assertEquals(Optional.empty(), dossier.catalogue(Id.of("autre")));
    }

    @Test
    void a_pledge_costs_and_takes_what_it_says_or_what_its_measure_says() {
        Pledge.Builder adopting =
                Pledge.builder(Id.of("a"), "Engagement", Id.of("ch")).adopts(Ref.of("mille/m"));
        assertEquals(Optional.of(Ref.of("mille/c1")), dossier.cost(adopting.build()));
        assertEquals(Optional.of(Timing.of("P2Y")), dossier.timing(adopting.build()));
        Pledge own =
                adopting.cost(Ref.of("cent/c1")).timing(Timing.of("mandate")).build();
        assertEquals(Optional.of(Ref.of("cent/c1")), dossier.cost(own));
        assertEquals(Optional.of(Timing.of("mandate")), dossier.timing(own));
        Pledge none = Pledge.builder(Id.of("b"), "Engagement", Id.of("ch")).build();
        assertEquals(Optional.empty(), dossier.cost(none));
        assertEquals(Optional.empty(), dossier.timing(none));
    }

    private static Facts facts(String code) {
        Territory more = Territory.of(code, "Bourg", TerritoryKind.COMMUNE)
                .withFacts(List.of(new Fact(Id.of("halle"), true, List.of())));
        return new Facts(Id.of("f"), "Faits", "1", List.of(), more);
    }

    @Test
    void facts_count_for_the_territory_that_they_are_about() {
        Id<Fact> hall = Id.of("halle");
        assertEquals(Optional.of(true), dossier.with(facts("01004")).territory().fact(hall));
        assertEquals(Optional.empty(), dossier.with(facts("01005")).territory().fact(hall));
        assertEquals(1, dossier.with(facts("01004")).facts().size());
        Territory elsewhere = Territory.of("01005", "Hameau", TerritoryKind.COMMUNE);
        Dossier moved = dossier.with(facts("01005")).in(elsewhere);
        assertEquals(elsewhere.code(), moved.programme().territory().code());
        assertEquals(Optional.of(true), moved.territory().fact(hall));
        assertEquals(Optional.of("une clause"), clause(moved, "charte/g1.1"));
    }

    @Test
    void of_two_catalogues_with_one_id_the_first_counts() {
        Measure other = Measure.builder(Id.of("m"), "Autre mesure", Id.of("t")).build();
        Measure more = Measure.builder(Id.of("n"), "Mesure de plus", Id.of("t")).build();
        Dossier twice = dossier.with(Catalogue.builder(Id.of("cent"), "Autre catalogue")
                .measures(List.of(other, more))
                .build());
        assertEquals(Optional.of("Mesure cent"), twice.measure(Ref.of("cent/m")).map(Measure::title));
        assertEquals(Optional.of(PRICED), twice.labels(Ref.of("cent/m")));
        assertEquals(Optional.empty(), twice.measure(Ref.of("cent/n")));
    }

    @Test
    void waivers_take_the_place_of_those_before() {
        Waivers waivers = new Waivers(Id.of("w"), "Dérogations", "1", Id.of("p"), List.of(), List.of());
        Dossier exempted = dossier.with(waivers);
        assertEquals(Optional.empty(), dossier.waivers());
        assertEquals(Optional.of(waivers), exempted.waivers());
        assertEquals(Optional.of("une clause"), clause(exempted, "charte/g1.1"));
    }

    @Test
    void what_a_provider_knows_adds_to_what_the_programme_and_the_facts_say() {
        Territory known = facts("01004").territory().withPopulation(Population.of(2940));
        Gazetteer provider = new Gazetteer("essai", List.of(known), Map.of(), Map.of());
        Dossier asked = dossier.with(provider);
        assertEquals(Optional.empty(), dossier.official());
        assertEquals(Optional.of(provider.find("01004")), asked.official());
        assertEquals(known, asked.territory());
        Territory without = BOURG.withFacts(List.of(new Fact(Id.of("halle"), false, List.of())));
        Dossier contradicted = dossier.in(without).with(provider);
        assertEquals(Optional.of(false), contradicted.territory().fact(Id.of("halle")));
        assertEquals(known.population(), contradicted.territory().population());
        assertEquals(BOURG, dossier.with(new Gazetteer("vide")).territory());
    }
}
