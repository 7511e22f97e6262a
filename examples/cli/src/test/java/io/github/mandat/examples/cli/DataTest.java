package io.github.mandat.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Precedent;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The other source documents, as data. */
class DataTest {

    @TestFactory
    Stream<DynamicTest> every_example_is_valid() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Run.DATA)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        assertTrue(files.size() >= 7, files::toString);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertEquals(
                                List.of(),
                                Documents.standard().read(file, Kinds.all()).problems())));
    }

    private static Catalogue catalogue(String name) {
        return Documents.standard()
                .read(Run.DATA.resolve("catalogues/" + name + ".yaml"), DocumentType.CATALOGUE)
                .orThrow();
    }

    private static Programme programme(String name) {
        return Documents.standard()
                .read(Run.DATA.resolve("programmes/" + name + ".yaml"), DocumentType.PROGRAMME)
                .orThrow();
    }

    private static Map<Integer, String> strata(Catalogue catalogue) {
        Map<Integer, String> strata = new TreeMap<>();
        for (Measure measure : catalogue.measures()) {
            String letters = catalogue.labels(measure).strata().known().orElseThrow().stream()
                    .map(id -> id.value().substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining());
            strata.put(measure.sources().get(0).line().orElseThrow(), letters);
        }
        return strata;
    }

    /** P, M, G: small, middling, large communes; I: intercommunalities. */
    @Test
    void the_toolbox_s_chapter_has_its_23_measures_with_their_exact_sizes() {
        Map<Integer, String> expected = new TreeMap<>();
        List.of(21, 24, 36, 51, 54, 57, 63, 66, 69, 81, 84, 87).forEach(line -> expected.put(line, "GMP"));
        List.of(27, 30, 33, 39, 45, 48, 72, 78).forEach(line -> expected.put(line, "GM"));
        expected.put(42, "GI");
        expected.put(60, "I");
        expected.put(75, "G");
        assertEquals(expected, strata(catalogue("communes-productives-2026")));
    }

    @Test
    void its_costs_were_announced_and_are_lost() {
        Catalogue catalogue = catalogue("communes-productives-2026");
        assertTrue(catalogue.measures().stream()
                .allMatch(measure -> catalogue.labels(measure).cost() instanceof Stated.Unknown));
        assertEquals(4, catalogue.costs().known().orElseThrow().levels().size());
        assertTrue(
                catalogue.sizes().known().orElseThrow().strata().stream()
                        .allMatch(stratum -> stratum.bounds().isEmpty()),
                "no label gives a threshold");
    }

    @Test
    void the_two_measures_that_act_at_the_intercommunal_level_say_so() {
        Catalogue catalogue = catalogue("communes-productives-2026");
        Set<Integer> lines = catalogue.measures().stream()
                .filter(measure -> catalogue
                        .labels(measure)
                        .levers()
                        .known()
                        .map(levers -> levers.first() == Lever.INTERCOMMUNALITY)
                        .orElse(false))
                .map(measure -> measure.sources().get(0).line().orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(Set.of(60, 75), lines);
    }

    @Test
    void the_precedent_stands_with_its_figures() {
        Catalogue catalogue = catalogue("communes-productives-2026");
        Measure zeroUnemployed =
                catalogue.measure(Id.of("territoire-zero-chomeur")).orElseThrow();
        Precedent precedent = catalogue
                .labels(zeroUnemployed)
                .precedents()
                .known()
                .orElseThrow()
                .get(0);
        assertEquals("Villeurbanne", precedent.place());
        assertEquals(Optional.of(162_000L), precedent.population());
        assertEquals(Optional.of(2016), precedent.since());
        assertEquals(
                List.of("structures-a-but-emploi 3", "salaries 150", "premiers-territoires 10"),
                precedent.figures().stream().map(DataTest::shown).toList());
    }

    private static String shown(Parameter figure) {
        return figure.name() + " " + figure.value().toPlainString();
    }

    @Test
    void the_card_s_labels_are_the_ambition_s_and_its_measures_inherit_them() {
        Catalogue catalogue = catalogue("nos-50-ambitions-2026");
        assertEquals(2, catalogue.measures().size());
        for (Measure measure : catalogue.measures()) {
            assertFalse(measure.labels().strata().isStated()
                    || measure.labels().cost().isStated());
            Labels labels = catalogue.labels(measure);
            assertEquals(
                    Optional.of(Set.of(Id.of("villes-moyennes"), Id.of("agglomerations"))),
                    labels.strata().known());
            assertEquals(Optional.of(Id.of("euro-2")), labels.cost().known());
            assertEquals(Optional.of(Timing.of("P3Y")), labels.timing().known());
            assertEquals(
                    Optional.of(List.of("État", "régions")), labels.partners().known());
            assertEquals(
                    Optional.of(List.of()), labels.precedents().known(), "a field left empty is not a field left out");
        }
        assertTrue(catalogue.costs().known().orElseThrow().open(), "the scale's highest level is not stated");
        assertTrue(catalogue.publisher() instanceof Stated.Unknown);
    }

    @Test
    void the_page_without_labels_states_none() {
        Programme paris = programme("communistes-paris-relocalisation");
        assertEquals(
                Set.of(9, 10, 11, 12, 13, 14, 15, 16, 17, 18),
                paris.pledges().stream()
                        .map(pledge -> pledge.sources().get(0).line().orElseThrow())
                        .collect(Collectors.toSet()));
        assertTrue(paris.pledges().stream()
                .allMatch(pledge -> !pledge.levers().isStated()
                        && !pledge.cost().isStated()
                        && !pledge.timing().isStated()));
        Pledge clauses = paris.pledges().stream()
                .filter(pledge -> pledge.id().value().equals("clauses-sociales"))
                .findFirst()
                .orElseThrow();
        assertEquals("clauses-sociales 20", shown(clauses.parameters().get(0)));
    }

    @Test
    void the_working_paper_is_sorted_by_power_to_act_and_all_of_it_is_under_discussion() {
        Programme villetaneuse = programme("notre-villetaneuse-economie");
        Map<Lever, Set<Integer>> byLever = villetaneuse.pledges().stream()
                .collect(Collectors.groupingBy(
                        pledge -> pledge.levers().known().orElseThrow().first(),
                        Collectors.mapping(
                                pledge -> pledge.sources().get(0).line().orElseThrow(), Collectors.toSet())));
        assertEquals(
                Map.of(
                        Lever.OWN, Set.of(51, 52, 53, 57, 59),
                        Lever.INTERCOMMUNALITY, Set.of(63, 65, 67, 69, 71),
                        Lever.ADVOCACY, Set.of(77, 79, 81, 83, 85)),
                byLever);
        assertTrue(
                villetaneuse.pledges().stream().allMatch(pledge -> pledge.status() == Pledge.Status.UNDER_DISCUSSION));
        assertEquals(
                Set.of(57, 67),
                villetaneuse.pledges().stream()
                        .filter(pledge -> pledge.strength() == Strength.STUDY)
                        .map(pledge -> pledge.sources().get(0).line().orElseThrow())
                        .collect(Collectors.toSet()));
        assertEquals(
                6,
                villetaneuse.chapters().get(0).diagnosis().size(),
                "the same bullet stands for what is found and for what is proposed");
    }
}
