package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.MeasureAssessment;
import io.github.mandat.rules.assessment.Vintage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a provider knows of a territory, beside what the programme says of it. */
class OfficialTerritoryTest {

    private static final LocalDate CENSUS = LocalDate.of(2023, 1, 1);

    private static final Territory BOURG = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE)
            .withPopulation(new Population(
                    2940,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(Provenance.line("recensement", 12), Provenance.line("autre", 1))));

    private static final Territory HAMEAU = Territory.of("01005", "Hameau", TerritoryKind.COMMUNE);

    /** Knows two communes, and that one of them took in a third. */
    private static final class Two implements TerritoryProvider {
        @Override
        public String id() {
            return "deux";
        }

        @Override
        public List<SourceDocument> vintage() {
            return List.of(new SourceDocument(
                    Id.of("recensement"),
                    "Recensement",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(CENSUS),
                    Optional.empty()));
        }

        @Override
        public Optional<Territory> byCode(String code) {
            return Stream.of(BOURG, HAMEAU)
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }

        @Override
        public Optional<String> successor(String formerCode) {
            return formerCode.equals("01006") ? Optional.of("01004") : Optional.empty();
        }

        @Override
        public List<Territory> byPostalCode(String postalCode) {
            return postalCode.equals("01000") ? List.of(BOURG, HAMEAU) : List.of();
        }

        @Override
        public List<Territory> byName(String name) {
            return List.of();
        }

        @Override
        public Stream<Territory> all(TerritoryKind kind) {
            return Stream.of(BOURG, HAMEAU);
        }
    }

    private static Dossier dossier(Territory territory) {
        Programme programme =
                Programme.builder(Id.of("p"), "Programme", "Liste", territory).build();
        return Dossier.of(programme).with(new Two());
    }

    private static Territory territory(String code) {
        return Territory.of(code, "Bourg", TerritoryKind.COMMUNE);
    }

    /** Where and what, in English, of a territory that bears this code. */
    private static List<String> findings(Territory territory) {
        Assessment assessment = World.ENGINE.assess(dossier(territory));
        return assessment.findings().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.document() + finding.pointer()
                        + ": "
                        + Explainer.in(Locale.ENGLISH).word(finding.reason()))
                .toList();
    }

    @Test
    void a_code_that_nobody_bears_any_more_is_a_warning() {
        String unknown = "WARNING TERRITORY_UNKNOWN p/territory/code: "
                + "the code '%s' is not, or no longer, that of a known territory";
        assertEquals(List.of(unknown.formatted("01999")), findings(territory("01999")));
        assertEquals(List.of(unknown.formatted("01006")), findings(territory("01006")), "it was taken in");
        assertEquals(List.of(unknown.formatted("01000")), findings(territory("01000")), "two can be meant");
        assertEquals(List.of(), findings(territory("01004")));
    }

    @Test
    void a_population_that_differs_from_the_list_is_worth_knowing() {
        assertEquals(
                List.of("INFO TERRITORY_DIFFERS p/territory/population/municipal: "
                        + "the programme counts 2,941 inhabitants, the official source 2,940 (recensement)"),
                findings(territory("01004").withPopulation(Population.of(2941))));
        assertEquals(List.of(), findings(territory("01004").withPopulation(Population.of(2940))));
        assertEquals(List.of(), findings(territory("01005").withPopulation(Population.of(7))), "the list has none");
    }

    @Test
    void an_assessment_shows_what_the_list_knows_and_of_when_it_is() {
        Assessment assessment = World.ENGINE.assess(dossier(territory("01004")));
        assertEquals(BOURG.population(), assessment.territory().population());
        assertEquals(List.of(new Vintage("recensement", "Recensement", Optional.of(CENSUS))), assessment.vintage());
        assertEquals(
                List.of(),
                World.ENGINE.assess(dossier(BOURG).in(BOURG)).vintage(),
                "nobody was asked about the other territory");
    }

    @Test
    void a_catalogue_is_held_against_the_territory_that_was_found() {
        Catalogue catalogue = Catalogue.builder(Id.of("cat"), "Catalogue").build();
        MeasureAssessment found = World.ENGINE.applicable(catalogue, new Two().find("01006"));
        assertEquals("cat.01004", found.id().value());
        assertEquals("Bourg", found.territory().name());
        assertEquals(
                List.of("recensement"),
                found.vintage().stream().map(Vintage::source).toList());
        assertEquals(List.of(), World.ENGINE.applicable(catalogue, BOURG).vintage());
        Territory corsican = Territory.of("2A004", "Ajaccio", TerritoryKind.COMMUNE);
        assertEquals(
                "cat.2a004", World.ENGINE.applicable(catalogue, corsican).id().value());
        IllegalArgumentException several = assertThrows(
                IllegalArgumentException.class, () -> World.ENGINE.applicable(catalogue, new Two().find("01000")));
        assertEquals("'01000' is not the code or name of one territory, but of 2", several.getMessage());
    }
}
