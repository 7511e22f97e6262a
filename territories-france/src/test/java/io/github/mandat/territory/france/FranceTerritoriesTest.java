package io.github.mandat.territory.france;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.catalogue.document.ProblemCode;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class FranceTerritoriesTest {

    private static final FranceTerritories FRANCE = FranceTerritories.standard();

    private static Territory at(String code) {
        return FRANCE.byCode(code).orElseThrow();
    }

    private static long municipal(Territory territory) {
        return territory.population().orElseThrow().municipal();
    }

    /** Counted in the source by other means than the generator's. */
    @Test
    void all_of_the_source_is_there() {
        Map<TerritoryKind, Long> counts = Stream.of(TerritoryKind.values())
                .collect(Collectors.toMap(kind -> kind, kind -> FRANCE.all(kind).count()));
        assertEquals(
                Map.ofEntries(
                        Map.entry(TerritoryKind.COMMUNE, 34_969L),
                        Map.entry(TerritoryKind.DELEGATED_COMMUNE, 2_105L),
                        Map.entry(TerritoryKind.ASSOCIATED_COMMUNE, 471L),
                        Map.entry(TerritoryKind.MUNICIPAL_ARRONDISSEMENT, 45L),
                        Map.entry(TerritoryKind.DEPARTMENT, 109L),
                        Map.entry(TerritoryKind.REGION, 26L),
                        Map.entry(TerritoryKind.COMMUNITY_OF_COMMUNES, 989L),
                        Map.entry(TerritoryKind.AGGLOMERATION_COMMUNITY, 230L),
                        Map.entry(TerritoryKind.URBAN_COMMUNITY, 14L),
                        Map.entry(TerritoryKind.METROPOLIS, 21L),
                        Map.entry(TerritoryKind.METROPOLITAN_COLLECTIVITY, 1L),
                        Map.entry(TerritoryKind.PUBLIC_TERRITORIAL_ESTABLISHMENT, 11L)),
                counts);
    }

    @Test
    void populations_add_up_to_those_of_the_source() {
        assertEquals(68_952_941, sum(TerritoryKind.COMMUNE, Population::municipal));
        assertEquals(
                69_217_228,
                sum(TerritoryKind.COMMUNE, population -> population.total().orElse(0L)));
        assertEquals(3_508_945, sum(TerritoryKind.MUNICIPAL_ARRONDISSEMENT, Population::municipal));
        long groups = Stream.of(
                        TerritoryKind.COMMUNITY_OF_COMMUNES,
                        TerritoryKind.AGGLOMERATION_COMMUNITY,
                        TerritoryKind.URBAN_COMMUNITY,
                        TerritoryKind.METROPOLIS,
                        TerritoryKind.METROPOLITAN_COLLECTIVITY)
                .mapToLong(kind -> sum(kind, Population::municipal))
                .sum();
        assertEquals(68_010_643, groups);
        assertEquals(5_038_762, sum(TerritoryKind.PUBLIC_TERRITORIAL_ESTABLISHMENT, Population::municipal));
    }

    private interface Figure {
        long of(Population population);
    }

    private static long sum(TerritoryKind kind, Figure figure) {
        return FRANCE.all(kind)
                .flatMap(territory -> territory.population().stream())
                .mapToLong(figure::of)
                .sum();
    }

    /** A hundred communes, drawn and written down from the source by other means than the generator's. */
    @TestFactory
    Stream<DynamicTest> a_hundred_communes_are_those_of_the_source() {
        List<NamedCsvRecord> rows = Lists.table("hundred-communes.csv");
        assertEquals(110, rows.size());
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getField("code") + " " + row.getField("name"),
                        () -> assertEquals(expected(row), known(row))));
    }

    private static List<String> expected(NamedCsvRecord row) {
        return List.of("code", "name", "municipal", "total", "department", "epci", "ept").stream()
                .map(row::getField)
                .toList();
    }

    private static List<String> known(NamedCsvRecord row) {
        Territory commune = at(row.getField("code"));
        List<String> groups = new ArrayList<>(commune.intercommunalities().known().orElse(List.of()).stream()
                .map(Intercommunality::code)
                .toList());
        String establishment = groups.size() > 1 ? groups.remove(0) : "";
        Optional<Population> population = commune.population();
        if (!row.getField("siren").isEmpty()) {
            assertEquals(Optional.of(commune), FRANCE.byCode(row.getField("siren")));
        }
        for (String postal : row.getField("postal").split(" ")) {
            assertTrue(
                    postal.isEmpty() || FRANCE.byPostalCode(postal).contains(commune),
                    () -> postal + " serves " + commune);
        }
        return List.of(
                commune.code(),
                commune.name(),
                population.map(Population::municipal).map(String::valueOf).orElse(""),
                population.flatMap(Population::total).map(String::valueOf).orElse(""),
                commune.department().orElseThrow(),
                groups.isEmpty() ? "" : groups.get(0),
                establishment);
    }

    @Test
    void a_name_is_found_whatever_its_case_accents_hyphens_and_abbreviations() {
        for (String written : List.of("L'Haÿ-les-Roses", "l hay les roses", "L’HAY LES ROSES", "L'Hay-les-roses")) {
            assertEquals(List.of("94038"), codes(FRANCE.byName(written)), written);
        }
        assertEquals(codes(FRANCE.byName("Saint-Étienne")), codes(FRANCE.byName("st etienne")));
        assertEquals(codes(FRANCE.byName("Sainte-Foy-lès-Lyon")), codes(FRANCE.byName("Ste Foy les Lyon")));
        assertEquals(List.of(), FRANCE.byName("nulle part"));
        assertEquals(List.of(), FRANCE.byName(""));
    }

    private static List<String> codes(List<Territory> territories) {
        return territories.stream().map(Territory::code).toList();
    }

    @Test
    void a_name_that_several_bear_leads_to_all_of_them() {
        TerritoryMatch match = FRANCE.find("Saint-Denis");
        assertEquals(List.of("11339", "30247", "93066", "97411"), codes(match.candidates()));
        assertEquals(Optional.empty(), match.only());
    }

    @Test
    void a_commune_comes_before_what_else_bears_its_name() {
        assertEquals(List.of("75056"), codes(FRANCE.find("Paris").candidates()));
        assertTrue(FRANCE.byName("Paris").stream().anyMatch(one -> one.kind() == TerritoryKind.DEPARTMENT));
        assertEquals(
                List.of(TerritoryKind.REGION),
                FRANCE.find("Occitanie").candidates().stream()
                        .map(Territory::kind)
                        .toList());
    }

    @Test
    void a_code_that_is_no_longer_in_use_leads_to_its_successor_and_says_so() {
        TerritoryMatch match = FRANCE.find("01340");
        assertTrue(match.successor());
        assertEquals("01015", match.only().orElseThrow().code());
        assertEquals(TerritoryKind.DELEGATED_COMMUNE, at("01340").kind());
        assertEquals("60694", FRANCE.find("60455").only().orElseThrow().code());
        assertEquals(Optional.empty(), FRANCE.successor("89387"));
    }

    @Test
    void the_chief_commune_s_code_is_that_of_the_whole() {
        assertEquals(TerritoryKind.COMMUNE, at("01015").kind());
        assertEquals("Arboys en Bugey", at("01015").name());
    }

    @Test
    void a_postal_code_leads_to_all_that_it_serves() {
        assertTrue(codes(FRANCE.byPostalCode("89100")).contains("89387"));
        assertEquals(
                codes(FRANCE.byPostalCode("75012")),
                codes(FRANCE.find(" 75012 ").candidates()));
        assertEquals("89100", FRANCE.find("89100").only().orElseThrow().code(), "an INSEE code comes first");
        assertTrue(FRANCE.byPostalCode("01300").size() > 1);
        assertEquals(List.of(), FRANCE.byPostalCode("00000"));
        assertEquals(List.of(), FRANCE.byPostalCode("1"));
    }

    @Test
    void zero_is_not_unknown() {
        assertEquals(0, municipal(at("55039")));
        List<String> unknown = FRANCE.all(TerritoryKind.COMMUNE)
                .filter(commune -> commune.population().isEmpty())
                .map(Territory::code)
                .toList();
        assertEquals(List.of("98411", "98412", "98413", "98414", "98415", "98901"), unknown);
    }

    @Test
    void figures_of_different_years_say_so() {
        Population sens = at("89387").population().orElseThrow();
        assertEquals(27_106, sens.municipal());
        assertEquals(Optional.of(2023), sens.year());
        assertEquals(Optional.of(27_801L), sens.total());
        assertEquals(Optional.of(2022), sens.totalYear());
        assertEquals(Optional.of(2017), at("97611").population().orElseThrow().year());
        assertEquals(Optional.empty(), at("98818").population().orElseThrow().year());
        assertEquals(
                Optional.of(2022), at("248900334").population().orElseThrow().year());
        assertEquals(
                Optional.of(2023), at("200057867").population().orElseThrow().year());
    }

    @Test
    void every_source_that_a_territory_names_is_in_the_vintage() {
        var listed =
                FRANCE.vintage().stream().map(source -> source.id().value()).collect(Collectors.toSet());
        assertTrue(FRANCE.all(TerritoryKind.COMMUNE)
                .flatMap(commune -> Stream.concat(
                        commune.population().stream().flatMap(population -> population.sources().stream()),
                        commune.competences().stream().flatMap(competence -> competence.sources().stream())))
                .map(source -> source.document().value())
                .allMatch(listed::contains));
    }

    @Test
    void a_commune_of_the_grand_paris_belongs_to_an_establishment_and_to_the_metropolis() {
        assertEquals(
                List.of("Plaine Commune", "Métropole du Grand Paris"),
                at("93079").intercommunalities().known().orElseThrow().stream()
                        .map(Intercommunality::name)
                        .toList());
        assertEquals(
                List.of("200054781"),
                at("200057867").intercommunalities().known().orElseThrow().stream()
                        .map(Intercommunality::code)
                        .toList());
    }

    @Test
    void an_island_without_an_epci_is_known_to_have_none_and_of_an_overseas_collectivity_nothing_is_known() {
        assertEquals(Stated.of(List.of()), at("22016").intercommunalities());
        assertEquals(Stated.notStated(), at("98818").intercommunalities());
        assertEquals(List.of(), at("98818").competences());
    }

    @Test
    void members_are_those_that_name_the_group() {
        assertEquals(27, FRANCE.members("248900334").count());
        assertEquals(130, FRANCE.members("200054781").count());
        assertTrue(FRANCE.members("200057867")
                .allMatch(commune -> commune.department().equals(Optional.of("93"))));
        assertEquals(0, FRANCE.members("000000000").count());
    }

    @Test
    void codes_in_lower_case_are_understood_and_others_are_not_there() {
        assertEquals("2A004", at("2a004").code());
        assertEquals("2A", at("2a").code());
        for (String nothing : List.of("", "99999", "abc", "123456789", "89387 ", "1e400", "-1234")) {
            assertEquals(Optional.empty(), FRANCE.byCode(nothing), nothing);
        }
    }

    @Test
    void it_is_found_as_a_service() {
        assertEquals(
                List.of("france"),
                ServiceLoader.load(TerritoryProvider.class).stream()
                        .map(provider -> provider.get().id())
                        .toList());
    }

    @Test
    void the_law_tells_who_holds_a_competence() {
        assertEquals("INTERCOMMUNALITY", holder("89387", "eau"));
        assertEquals("OWN", holder("75056", "eau"));
        assertEquals("INTERCOMMUNALITY", holder("93079", "eau"));
        assertEquals("OTHER", holder("93079", "mobilite"));
        assertEquals("OWN", holder("89387", "restauration-scolaire"));
        assertEquals("OWN", holder("248900334", "eau"));
        assertEquals("OTHER", holder("248900334", "restauration-scolaire"));
        assertTrue(at("01015").competence(Id.of("eau")).orElseThrow().holder() instanceof Stated.Unknown<?>);
        assertEquals(
                Optional.of("Plaine Commune"),
                at("93079").competence(Id.of("eau")).orElseThrow().authority());
    }

    @Test
    void rules_of_a_region_or_a_group_come_before_those_of_its_kind() {
        Id<Competence> mobility = Id.of("mobilite");
        assertEquals("Île-de-France Mobilités", authority("77288", mobility));
        assertEquals("Sytral Mobilités", authority("69266", mobility));
        assertEquals("INTERCOMMUNALITY", holder("69007", "mobilite"), "Vienne Condrieu is not in it");
        assertEquals("Martinique Transport", authority("97209", mobility));
        assertEquals("collectivité de Corse", authority("2A004", Id.of("formation-professionnelle")));
        assertEquals("OTHER", holder("97105", "eau"));
        assertEquals("INTERCOMMUNALITY", holder("97112", "dechets"));
        assertEquals("", holder("59183", "culture"));
    }

    private static String authority(String code, Id<Competence> competence) {
        return at(code).competence(competence).orElseThrow().authority().orElse("");
    }

    /** Every competence has one answer in every commune that French common law applies to. */
    @Test
    void the_law_has_a_row_for_every_competence_in_every_commune() {
        Set<Set<Id<Competence>>> known = FRANCE.all(TerritoryKind.COMMUNE)
                .filter(commune -> commune.intercommunalities().isStated())
                .map(commune -> commune.competences().stream()
                        .map(Competence::competence)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertEquals(1, known.size());
        assertEquals(40, known.iterator().next().size());
    }

    @Test
    void every_row_of_the_law_names_an_article_and_a_choice_asks_a_question() {
        for (NamedCsvRecord row : Lists.table("competences.csv")) {
            assertTrue(row.getField("article").matches(".*[0-9].*"), row::toString);
            assertEquals(
                    row.getField("holder").equals("choice"),
                    row.getField("question").endsWith(" ?"),
                    row::toString);
        }
    }

    @Test
    void what_was_really_transferred_comes_before_the_law(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("transferts.csv"), """
                territory,competence,holder,authority,source
                240100883,eau,intercommunality,,statuts 2024
                01004,voirie,shared,,statuts 2024
                01004,eau,other,Syndicat des eaux,statuts 2024
                """);
        FranceTerritories real = FRANCE.withTransfers(file);
        assertEquals(
                Optional.of(Holder.OTHER), real.byCode("01004").orElseThrow().holder(Id.of("eau")));
        assertEquals(
                Optional.of(Holder.SHARED), real.byCode("01004").orElseThrow().holder(Id.of("voirie")));
        assertEquals(
                Optional.of(Holder.OWN), real.byCode("240100883").orElseThrow().holder(Id.of("eau")));
        String other = real.members("240100883")
                .map(Territory::code)
                .filter(code -> !code.equals("01004"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Optional.of(Holder.INTERCOMMUNALITY),
                real.byCode(other).orElseThrow().holder(Id.of("eau")));
        assertEquals("", holder("01004", "eau"), "the standard data is as it was");
        assertEquals(
                List.of("statuts 2024"),
                real.byCode("01004").orElseThrow().competence(Id.of("eau")).orElseThrow().sources().stream()
                        .flatMap(source -> source.locator().stream())
                        .toList());
    }

    @Test
    void all_that_is_wrong_with_transfers_is_reported_at_once(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("transferts.csv"), """
                territory,competence,holder,authority,source
                99999,eau,own,,s
                01004,Eau !,own,,s
                01004,eau,somebody,,s
                ,eau,own,,s
                01004,sports,own,,s
                01004,sports,state,,s
                """);
        InvalidDocumentException refused =
                assertThrows(InvalidDocumentException.class, () -> FRANCE.withTransfers(file));
        assertEquals(
                List.of("2 UNKNOWN_TERRITORY", "3 WRONG_FORM", "4 UNKNOWN_WORD", "5 MISSING_FIELD", "7 CONFLICT"),
                refused.problems().stream()
                        .map(problem -> problem.place().orElseThrow().line() + " " + problem.code())
                        .toList());
        InvalidDocumentException none =
                assertThrows(InvalidDocumentException.class, () -> FRANCE.withTransfers(folder.resolve("none.csv")));
        assertEquals(ProblemCode.FILE_NOT_FOUND, none.problems().get(0).code());
    }

    private static String holder(String code, String competence) {
        return at(code).holder(Id.of(competence)).map(Enum::name).orElse("");
    }
}
