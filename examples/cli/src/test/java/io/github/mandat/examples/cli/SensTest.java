package io.github.mandat.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.territory.france.FranceTerritories;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The programme of Sens: that its data are whole, and that each verdict rests on the lines that it cites. */
class SensTest {

    private static final Dossier DOSSIER = Dossier.open(Run.SENS).with(FranceTerritories.standard());
    private static final Assessment ASSESSMENT = RulesEngine.standard().assess(DOSSIER);

    private static Map<String, GuaranteeResult> guarantees() {
        return ASSESSMENT.guarantees().stream()
                .collect(Collectors.toMap(guarantee -> guarantee.id().value(), guarantee -> guarantee));
    }

    private static Map<String, ClauseResult> clauses() {
        return ASSESSMENT
                .clauses()
                .collect(Collectors.toMap(clause -> clause.id().value(), clause -> clause));
    }

    @Test
    void it_prints_nine_guarantees_and_backs_one() {
        assertEquals(ProgrammeVerdict.COMPLIANT, ASSESSMENT.verdict().stated());
        assertEquals(ProgrammeVerdict.NON_COMPLIANT, ASSESSMENT.verdict().backed());
        assertTrue(ASSESSMENT.guarantees().stream().allMatch(one -> one.stated() == GuaranteeVerdict.SATISFIED));
        assertEquals(
                Map.of(
                        "g1", GuaranteeVerdict.PARTIAL,
                        "g2", GuaranteeVerdict.WEAKENED,
                        "g3", GuaranteeVerdict.UNDETERMINED,
                        "g4", GuaranteeVerdict.PARTIAL,
                        "g5", GuaranteeVerdict.PARTIAL,
                        "g6", GuaranteeVerdict.WEAKENED,
                        "g7", GuaranteeVerdict.WEAKENED,
                        "g8", GuaranteeVerdict.WEAKENED,
                        "g9", GuaranteeVerdict.SATISFIED),
                guarantees().values().stream()
                        .collect(Collectors.toMap(one -> one.id().value(), GuaranteeResult::backed)));
    }

    /** A reading of the page, clause by clause, independent of the data. */
    @Test
    void each_clause_is_backed_as_a_reader_of_the_page_finds() {
        Map<ClauseVerdict, Set<String>> expected = Map.of(
                ClauseVerdict.HONOURED,
                Set.of(
                        "g1.1", "g1.2", "g2.1", "g4.3", "g5.1", "g5.3", "g5.4", "g6.2", "g6.3", "g6.4", "g7.2", "g7.4",
                        "g8.1", "g8.3", "g8.5", "g8.6", "g9.1"),
                ClauseVerdict.WEAKENED,
                Set.of(
                        "g2.2", "g2.3", "g2.4", "g3.1", "g3.2", "g3.4", "g5.5", "g5.7", "g6.1", "g7.1", "g7.3", "g8.2",
                        "g8.4", "g9.2"),
                ClauseVerdict.MISSING,
                Set.of("g1.3", "g4.1", "g4.2", "g5.6"),
                ClauseVerdict.UNDETERMINED,
                Set.of("g3.3", "g5.2"));
        Map<ClauseVerdict, Set<String>> found = clauses().values().stream()
                .collect(Collectors.groupingBy(
                        ClauseResult::backed,
                        Collectors.mapping(clause -> clause.id().value(), Collectors.toSet())));
        assertEquals(expected, found);
    }

    @Test
    void the_evidence_names_the_lines_that_decide() {
        assertEquals(Set.of(22, 83), lines("g1.1", ClauseVerdict.HONOURED));
        assertEquals(Set.of(364), lines("g5.2", ClauseVerdict.HONOURED));
        assertEquals(Set.of(158), lines("g3.2", ClauseVerdict.WEAKENED));
        assertEquals(Set.of(21, 229, 234), lines("g6.1", ClauseVerdict.WEAKENED));
        assertEquals(Set.of(), lines("g4.1", ClauseVerdict.HONOURED));
    }

    private static Set<Integer> lines(String clause, ClauseVerdict weight) {
        return clauses().get(clause).evidence().stream()
                .filter(one -> one.grade() == Answer.Grade.CONCRETE && one.weighs() == weight)
                .map(one -> one.source().orElseThrow().line().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void what_is_open_asks_for_what_would_decide_it() {
        assertEquals(
                Set.of("g3.3", "g5.2", "communes-productives-2026/zones-productives-au-plu"),
                ASSESSMENT.questions().stream()
                        .flatMap(question -> question.decides().stream())
                        .collect(Collectors.toSet()));
        Dossier informed = DOSSIER.in(DOSSIER.territory()
                .withFacts(List.of(
                        new Fact(Id.of("zone-a-faibles-emissions"), false, List.of()),
                        new Fact(Id.of("zone-tendue"), true, List.of())))
                .and(new Territory(
                        "89387",
                        "Sens",
                        TerritoryKind.COMMUNE,
                        Optional.empty(),
                        Optional.empty(),
                        Stated.notStated(),
                        List.of(Competence.of(Id.of("urbanisme"), Holder.INTERCOMMUNALITY)),
                        List.of())));
        Assessment decided = RulesEngine.standard().assess(informed);
        assertEquals(List.of(), decided.questions());
        Map<String, ClauseVerdict> backed = new TreeMap<>();
        decided.guarantees()
                .forEach(guarantee -> guarantee
                        .clauses()
                        .forEach(clause -> backed.put(clause.id().value(), clause.backed())));
        assertEquals(ClauseVerdict.NOT_APPLICABLE, backed.get("g3.3"));
        assertEquals(ClauseVerdict.HONOURED, backed.get("g5.2"));
    }

    /** Between its first pledge and its last, every line of the page that says something is in the data. */
    @Test
    void every_line_of_the_page_is_a_chapter_a_diagnosis_or_a_pledge() {
        Programme programme = DOSSIER.programme();
        Set<Integer> lines = Stream.of(
                        programme.pledges().stream().flatMap(pledge -> pledge.sources().stream()),
                        programme.chapters().stream().flatMap(chapter -> chapter.sources().stream()),
                        programme.chapters().stream()
                                .flatMap(chapter -> chapter.diagnosis().stream())
                                .flatMap(statement -> statement.sources().stream()))
                .flatMap(sources -> sources)
                .filter(source -> source.document().value().equals("001"))
                .map(source -> source.line().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(473, lines.size(), "as many as lines 19 to 681 have that are not blank");
        assertTrue(lines.containsAll(IntStream.rangeClosed(21, 26).boxed().toList()), "the headline pledges");
        assertTrue(lines.containsAll(List.of(34, 38, 42, 46, 50, 54, 58, 62, 66)), "the guarantees as restated");
        for (int[] list : new int[][] {{72, 76}, {120, 123}, {302, 310}, {502, 512}}) {
            assertTrue(
                    lines.containsAll(
                            IntStream.rangeClosed(list[0], list[1]).boxed().toList()),
                    "the first-year items");
        }
    }

    @Test
    void first_year_items_are_joined_to_their_twins_or_stand_alone() {
        Set<Integer> alone = DOSSIER.programme().pledges().stream()
                .filter(pledge -> role(pledge) == Chapter.Role.FIRST_YEAR)
                .map(pledge -> pledge.sources().get(0).line().orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(120, 302, 507, 509, 512), alone);
        long first = DOSSIER.programme().pledges().stream()
                .filter(pledge ->
                        pledge.timing().known().map(Object::toString).equals(java.util.Optional.of("first-year")))
                .count();
        assertEquals(31, first, "29 items, of which one has two twins, and line 565, which says so itself");
    }

    private static Chapter.Role role(Pledge pledge) {
        return DOSSIER.programme().chapters().stream()
                .filter(chapter -> chapter.id().equals(pledge.chapter()))
                .findFirst()
                .orElseThrow()
                .role();
    }

    @Test
    void it_takes_up_seven_measures_of_the_catalogue() {
        assertEquals(
                Set.of(54, 57, 66, 75, 81, 84, 87),
                ASSESSMENT.measures().stream()
                        .filter(measure -> !measure.adoptedBy().isEmpty())
                        .map(measure -> measure.sources().get(0).line().orElseThrow())
                        .collect(Collectors.toSet()));
    }
}
