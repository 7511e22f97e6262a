package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.MeasureResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a measure asks of a territory: each row of the table that fixes it. */
class ApplicabilityTest {

    private static final String CATALOGUE = """
            id: cat
            title: Catalogue
            version: "1"
            language: fr
            sizes:
              open: true
              strata:
                - {id: petites-communes, label: Petites, authority: commune}
                - {id: bourgs, label: Bourgs, authority: commune, bounds: {atLeast: 3500, below: 20000}}
                - {id: grandes-communes, label: Grandes, authority: commune}
                - {id: autres, label: Autres, authority: commune}
                - {id: groupements, label: Groupements, authority: intercommunality}
            themes:
              - {id: ville, title: Ville, labels: {levers: [advocacy], addressee: la préfecture}}
              - {id: rue, title: Rue, parent: ville}
              - {id: eau, title: Eau}
            measures:
              - {id: m, title: Mesure, theme: %s, labels: {%s}}
            """;

    private static MeasureResult result(String labels, Territory territory) {
        return result("eau", labels, territory);
    }

    private static MeasureResult result(String theme, String labels, Territory territory) {
        Catalogue catalogue = Yaml.read(DocumentType.CATALOGUE, CATALOGUE.formatted(theme, labels));
        return World.ENGINE.applicable(catalogue, territory).measures().get(0);
    }

    /** The status, why or what to ask, and who acts. */
    private static String said(MeasureResult result) {
        Explainer english = Explainer.in(Locale.ENGLISH);
        String why = english.word(result.question().orElse(result.because()));
        return result.status() + ": " + why
                + result.holder().map(who -> ", by " + who).orElse("");
    }

    private static Territory commune(int population) {
        return Territory.of("01004", "Bourg", TerritoryKind.COMMUNE).withPopulation(Population.of(population));
    }

    private static Territory in(Territory territory, Intercommunality... groups) {
        return knowing(territory, Stated.of(List.of(groups)), List.of());
    }

    private static Territory where(Holder holder, Territory territory) {
        return knowing(territory, Stated.notStated(), List.of(Competence.of(Id.of("eau"), holder)));
    }

    private static Territory knowing(
            Territory territory, Stated<List<Intercommunality>> groups, List<Competence> competences) {
        return territory.and(new Territory(
                territory.code(),
                territory.name(),
                territory.kind(),
                Optional.empty(),
                Optional.empty(),
                groups,
                competences,
                List.of()));
    }

    private static Intercommunality group(String name) {
        return new Intercommunality("200000001", name, TerritoryKind.COMMUNITY_OF_COMMUNES);
    }

    @Test
    void a_measure_for_other_sizes_is_out_of_scope_at_a_distance() {
        assertEquals(
                "OUT_OF_SCOPE: 2,940 inhabitants, 560 short of 3,500", said(result("strata: [bourgs]", commune(2940))));
        assertEquals(
                "OUT_OF_SCOPE: 20,000 inhabitants, 0 too many for 20,000",
                said(result("strata: [bourgs]", commune(20_000))));
        assertEquals(
                "OUT_OF_SCOPE: 3,500 inhabitants, 0 too many for 3,500 (bound assumed, not published)",
                said(result("strata: [petites-communes]", commune(3500))));
        assertEquals(
                "OUT_OF_SCOPE: 2,940 inhabitants, 17,060 short of 20,000 (bound assumed, not published)",
                said(result("strata: [grandes-communes]", commune(2940))));
    }

    @Test
    void a_measure_for_this_size_is_applicable_up_to_the_nearest_bound() {
        assertEquals("APPLICABLE: 4,000 inhabitants, 500 above 3,500", said(result("strata: [bourgs]", commune(4000))));
        assertEquals(
                "APPLICABLE: 19,999 inhabitants, 1 below 20,000", said(result("strata: [bourgs]", commune(19_999))));
        assertEquals(
                "APPLICABLE: 2,940 inhabitants, 560 below 3,500 (bound assumed, not published)",
                said(result("strata: [petites-communes]", commune(2940))));
        assertEquals(
                "APPLICABLE: 20,001 inhabitants, 1 above 20,000 (bound assumed, not published)",
                said(result("strata: [grandes-communes]", commune(20_001))));
    }

    @Test
    void a_bound_between_two_classes_of_the_measure_changes_nothing() {
        MeasureResult.Flip flip = result("strata: [petites-communes, bourgs]", commune(3400))
                .flip()
                .orElseThrow();
        assertEquals(new MeasureResult.Flip(3400, 20_000, 16_600, false, Optional.empty()), flip);
    }

    @Test
    void of_two_bounds_that_are_equally_near_the_lower_one_is_named() {
        assertEquals(
                "APPLICABLE: 11,750 inhabitants, 8,250 above 3,500", said(result("strata: [bourgs]", commune(11_750))));
        assertEquals(
                "OUT_OF_SCOPE: 11,750 inhabitants, 8,250 too many for 3,500 (bound assumed, not published)",
                said(result("strata: [grandes-communes, petites-communes]", commune(11_750))));
    }

    @Test
    void an_assumed_bound_says_where_it_comes_from() {
        MeasureResult.Flip flip =
                result("strata: [grandes-communes]", commune(2940)).flip().orElseThrow();
        assertEquals(Optional.of(Policy.standard().assumedSource()), flip.source());
    }

    @Test
    void what_is_not_known_of_the_size_is_asked() {
        Territory uncounted = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);
        assertEquals(
                "UNDETERMINED: for which sizes of communes does the publisher mean 'm'?",
                said(result("", commune(2940))));
        assertEquals(
                "UNDETERMINED: which populations does the publisher mean by 'Autres'?",
                said(result("strata: [autres]", commune(2940))));
        assertEquals(
                "UNDETERMINED: how many inhabitants has Bourg (01004)?", said(result("strata: [bourgs]", uncounted)));
        assertEquals(
                "APPLICABLE: 4,000 inhabitants, 500 above 3,500",
                said(result("strata: [autres, bourgs]", commune(4000))));
    }

    @Test
    void nothing_is_asked_where_every_population_is_in_a_class_of_the_measure() {
        Territory uncounted = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);
        assertEquals(
                "APPLICABLE: for all sizes",
                said(result("strata: [petites-communes, bourgs, grandes-communes]", uncounted)));
        assertEquals(
                "UNDETERMINED: how many inhabitants has Bourg (01004)?",
                said(result("strata: [petites-communes, grandes-communes]", uncounted)));
        Territory group = Territory.of("200000001", "CC", TerritoryKind.COMMUNITY_OF_COMMUNES);
        assertEquals("APPLICABLE: for all sizes", said(result("strata: [groupements]", group)));
    }

    @Test
    void a_measure_for_intercommunalities_goes_through_the_first_that_the_commune_names() {
        assertEquals(
                "VIA_INTERCOMMUNALITY: meant for intercommunalities: CC, by CC",
                said(result("strata: [groupements]", in(commune(2940), group("CC"), group("Métropole")))));
        assertEquals(
                "VIA_INTERCOMMUNALITY: meant for intercommunalities: CC, by CC",
                said(result("strata: [groupements, grandes-communes]", in(commune(2940), group("CC")))));
        assertEquals(
                "OUT_OF_SCOPE: the territory belongs to no intercommunality",
                said(result("strata: [groupements]", in(commune(2940)))));
        assertEquals(
                "UNDETERMINED: which intercommunality does Bourg (01004) belong to?",
                said(result("strata: [groupements]", commune(2940))));
    }

    @Test
    void a_measure_for_communes_is_out_of_scope_for_an_intercommunality() {
        Territory group = Territory.of("200000001", "CC", TerritoryKind.COMMUNITY_OF_COMMUNES)
                .withPopulation(Population.of(9000));
        assertEquals("OUT_OF_SCOPE: meant for communes", said(result("strata: [bourgs]", group)));
        assertEquals("OUT_OF_SCOPE: meant for communes", said(result("strata: [groupements], levers: [own]", group)));
        assertEquals(
                "APPLICABLE: 9,000 inhabitants",
                said(result("strata: [groupements], levers: [intercommunality]", group)));
        assertEquals(
                "BY_ADVOCACY: 9,000 inhabitants, by le préfet",
                said(result("strata: [groupements], levers: [advocacy], addressee: le préfet", group)));
        assertEquals(
                "OUT_OF_SCOPE: meant for communes",
                said(result("strata: [groupements], levers: [own, advocacy]", group)));
    }

    @Test
    void the_lever_says_who_acts() {
        Territory member = in(commune(4000), group("CC"));
        assertEquals(
                "VIA_INTERCOMMUNALITY: for the intercommunality to take: CC, by CC",
                said(result("strata: [bourgs], levers: [intercommunality, advocacy]", member)));
        assertEquals(
                "BY_ADVOCACY: 4,000 inhabitants, 500 above 3,500, by le préfet",
                said(result("strata: [bourgs], levers: [advocacy], addressee: le préfet", member)));
        assertEquals(
                "APPLICABLE: 4,000 inhabitants, 500 above 3,500",
                said(result("strata: [bourgs], levers: [own, intercommunality]", member)));
    }

    @Test
    void the_holder_of_the_competence_says_who_acts() {
        String water = "strata: [bourgs], competence: eau, addressee: l'agence";
        Territory member = in(commune(4000), group("CC"));
        assertEquals("UNDETERMINED: who holds the competence 'eau' in Bourg (01004)?", said(result(water, member)));
        for (Holder holder : List.of(Holder.OWN, Holder.SHARED)) {
            assertEquals("APPLICABLE: 4,000 inhabitants, 500 above 3,500", said(result(water, where(holder, member))));
        }
        assertEquals(
                "VIA_INTERCOMMUNALITY: the competence 'eau' is held by: the intercommunality, by CC",
                said(result(water, where(Holder.INTERCOMMUNALITY, member))));
        assertEquals(
                "BY_ADVOCACY: the competence 'eau' is held by: the State, by l'agence",
                said(result(water, where(Holder.STATE, member))));
        assertEquals(
                "BY_ADVOCACY: the competence 'eau' is held by: another authority, by l'agence",
                said(result(water, where(Holder.OTHER, member))));
    }

    @Test
    void where_a_text_says_who_holds_the_competence_it_is_named_with_the_holder() {
        String water = "strata: [bourgs], competence: eau";
        Territory member = in(commune(4000), group("CC"));
        String held = "VIA_INTERCOMMUNALITY: the competence 'eau' is held by: ";
        assertEquals(held + "CC (L1), by CC", said(result(water, held(Optional.empty(), member))));
        assertEquals(held + "Syndicat (L1), by Syndicat", said(result(water, held(Optional.of("Syndicat"), member))));
    }

    @Test
    void whom_to_address_is_said_by_the_measure_or_else_by_who_holds_the_competence() {
        Territory held = held(Stated.of(Holder.OTHER), Optional.of("Syndicat"), commune(4000));
        String because = "BY_ADVOCACY: the competence 'eau' is held by: Syndicat (L1), by ";
        assertEquals(because + "Syndicat", said(result("strata: [bourgs], competence: eau", held)));
        assertEquals(
                because + "l'agence", said(result("strata: [bourgs], competence: eau, addressee: l'agence", held)));
    }

    @Test
    void what_the_law_leaves_open_is_asked_with_its_article() {
        Territory open = held(Stated.unknown("la commune peut garder l'eau"), Optional.empty(), commune(4000));
        assertEquals(
                "UNDETERMINED: who holds the competence 'eau' in Bourg (01004)?"
                        + " The law leaves a choice: la commune peut garder l'eau (L1)",
                said(result("strata: [bourgs], competence: eau", open)));
        Territory unsaid = held(Stated.notStated(), Optional.empty(), commune(4000));
        assertEquals(
                "UNDETERMINED: who holds the competence 'eau' in Bourg (01004)?",
                said(result("strata: [bourgs], competence: eau", unsaid)));
    }

    /** With the article that gives the competence to the intercommunality. */
    private static Territory held(Optional<String> authority, Territory territory) {
        return held(Stated.of(Holder.INTERCOMMUNALITY), authority, territory);
    }

    private static Territory held(Stated<Holder> holder, Optional<String> authority, Territory territory) {
        Provenance article = new Provenance(Id.of("code"), Optional.empty(), Optional.of("L1"), Optional.empty());
        Competence water = new Competence(Id.of("eau"), holder, authority, List.of(article));
        return knowing(territory, Stated.notStated(), List.of(water));
    }

    @Test
    void what_a_measure_does_not_state_its_theme_or_the_theme_above_does() {
        assertEquals(
                "BY_ADVOCACY: 4,000 inhabitants, 500 above 3,500, by la préfecture",
                said(result("rue", "strata: [bourgs]", commune(4000))));
        assertEquals(
                "APPLICABLE: 4,000 inhabitants, 500 above 3,500",
                said(result("rue", "strata: [bourgs], levers: [own]", commune(4000))));
    }
}
