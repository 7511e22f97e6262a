package io.github.mandat.benchmarks.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.benchmarks.workload.Communes;
import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.MandatDocuments;
import io.github.mandat.benchmarks.workload.Workload;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All engines give the same answers, and the question is one worth asking. */
class AgreementTest {

    private static final Workload WORKLOAD = Workload.of(100, Communes.synthetic(), 23);

    /** {@link Engines} holds each engine against the plain answers and fails where one differs. */
    @TestFactory
    Stream<DynamicTest> every_engine_answers_alike() {
        Stream<DynamicTest> compliance = Engines.COMPLIANCE.stream()
                .map(name -> DynamicTest.dynamicTest(name + ", compliance", () -> Engines.compliance(name, WORKLOAD)));
        Stream<DynamicTest> applicability = Engines.APPLICABILITY.stream()
                .map(name ->
                        DynamicTest.dynamicTest(name + ", applicability", () -> Engines.applicability(name, WORKLOAD)));
        return Stream.concat(compliance, applicability);
    }

    @Test
    void all_communes_get_the_same_answers_from_mandat_and_from_bitmaps() {
        Workload all = Workload.of(1, Communes.synthetic(), 1);
        assertEquals(
                Agreement.ofApplicability(Bitmap.bound(all), all),
                Agreement.ofApplicability(MandatMeasures.statuses(all), all));
    }

    @Test
    void an_engine_that_errs_once_is_refused() {
        Oracle right = new Oracle(WORKLOAD);
        Compliance<List<Gap>> wrong = new Compliance<>() {
            @Override
            public long verdict(int programme) {
                return right.verdict(programme) ^ (programme == 57 ? 1 : 0);
            }

            @Override
            public List<Gap> explain(int programme) {
                return right.explain(programme);
            }

            @Override
            public List<Gap> gaps(List<Gap> explained) {
                return explained;
            }
        };
        assertThrows(IllegalStateException.class, () -> Agreement.check("wrong", wrong, WORKLOAD));
    }

    @Test
    void the_same_seed_gives_the_same_workload() {
        Workload again = Workload.of(100, Communes.synthetic(), 23);
        assertEquals(WORKLOAD, again);
    }

    @Test
    void the_documents_are_valid() {
        MandatDocuments documents = new MandatDocuments(WORKLOAD);
        Documents rules = Documents.standard();
        assertEquals(List.of(), rules.validate(documents.catalogue(), DocumentType.CATALOGUE));
        assertEquals(List.of(), rules.validate(documents.charter(), DocumentType.CHARTER));
        assertEquals(List.of(), rules.validate(documents.programme(0, true), DocumentType.PROGRAMME));
        assertEquals(
                List.of(),
                RulesEngine.standard().assess(documents.dossier(0)).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList());
    }

    @Test
    void every_verdict_occurs() {
        Oracle oracle = new Oracle(WORKLOAD);
        Set<Long> guarantees = IntStream.range(0, 100)
                .mapToObj(oracle::verdict)
                .flatMap(word -> IntStream.range(0, Workload.GUARANTEES).mapToObj(i -> word >> 2 * i & 3))
                .collect(Collectors.toSet());
        Set<Long> programmes = IntStream.range(0, 100)
                .mapToObj(oracle::verdict)
                .map(word -> word >> 2 * Workload.GUARANTEES)
                .collect(Collectors.toSet());
        assertEquals(Set.of(0L, 1L, 2L, 3L), guarantees);
        assertEquals(Set.of(0L, 1L), programmes);
    }

    @Test
    void the_workload_is_of_the_size_that_its_page_says() {
        Workload workload = Workload.of(1_000, Communes.synthetic(), 1);
        Oracle oracle = new Oracle(workload);
        double measures = workload.programmes().stream()
                .mapToInt(programme -> programme.measures().size())
                .average()
                .orElseThrow();
        double candidates = workload.requirements().stream()
                .mapToInt(requirement -> requirement.parts().stream()
                        .mapToInt(part -> part.candidates().size())
                        .sum())
                .average()
                .orElseThrow();
        double gaps = IntStream.range(0, 1_000)
                .map(i -> oracle.explain(i).size())
                .average()
                .orElseThrow();
        double share = IntStream.range(0, workload.communes().size())
                        .map(i -> oracle.applicable(i).cardinality())
                        .average()
                        .orElseThrow()
                / workload.measures().size();
        String sizes = String.format(
                "measures %.1f, candidates %.1f, gaps %.2f, share %.3f", measures, candidates, gaps, share);
        assertTrue(measures > 190 && measures < 205, sizes);
        assertTrue(candidates > 13 && candidates < 16, sizes);
        assertTrue(gaps > 7 && gaps < 8, sizes);
        assertTrue(share > 0.4 && share < 0.45, sizes);
    }
}
