package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.document.Read;
import io.github.mandat.catalogue.document.Syntax;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.rules.Batch;
import io.github.mandat.rules.Grid;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.territory.france.FranceTerritories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that the guide shows, run. */
class GuideTest {

    @TempDir
    Path folder;

    private final Path programme = Generated.ROOT.resolve("examples/data/programmes/sens-insoumise-2026.yaml");
    private final List<String> lines = new ArrayList<>();

    @Test
    void evaluate_and_walk() throws IOException {
        // docs: evaluate
        Dossier dossier = Dossier.open(programme).with(FranceTerritories.standard());
        Assessment assessment = RulesEngine.standard().assess(dossier);
        ProgrammeVerdict verdict = assessment.verdict().backed();
        // docs: end
        assertEquals(ProgrammeVerdict.NON_COMPLIANT, verdict);
        // docs: walk
        Explainer french = Explainer.of(assessment, Locale.FRENCH);
        for (GuaranteeResult guarantee : assessment.guarantees()) {
            for (ClauseResult clause : guarantee.clauses()) {
                String why = french.word(clause.whyBacked());
                for (Evidence evidence : clause.evidence()) {
                    lines.add(clause.id() + " " + clause.backed() + ", " + why + ": "
                            + evidence.source().orElseThrow());
                }
            }
        }
        // docs: end
        assertTrue(
                lines.contains("g1.1 HONOURED, un engagement fait ce que la clause demande: 001:83"), lines::toString);
        // docs: facts
        Fact zone = new Fact(Id.of("zone-a-faibles-emissions"), false, List.of());
        Dossier informed = dossier.in(dossier.territory().withFacts(List.of(zone)));
        // docs: end
        assertEquals(2, RulesEngine.standard().assess(informed).questions().size());
        Path report = folder.resolve("report.md");
        // docs: export
        ExportOptions english = ExportOptions.standard().with(ExportOption.LANGUAGE, Locale.ENGLISH);
        Exporters.standard().write(assessment, "markdown", english, report);
        // docs: end
        assertTrue(Files.readString(report).contains("## Result"));
        Path results = folder.resolve("mandat.sarif");
        // docs: tools
        Exporters.standard().write(assessment, "sarif", english, results);
        // docs: end
        assertTrue(Files.readString(results).contains("\"$schema\""));
    }

    @Test
    void read() throws IOException {
        Path file = Files.writeString(folder.resolve("c.yaml"), "kind: charter\nformat: 1\ntitel: x\n");
        // docs: read
        Read<Charter> read = Documents.standard().read(file, DocumentType.CHARTER);
        for (Problem problem : read.problems()) {
            lines.add(problem.place().orElseThrow() + " " + problem.code() + ": " + problem.cure(Locale.ENGLISH));
        }
        // docs: end
        assertTrue(lines.contains(file + ":3:1 UNKNOWN_FIELD: Did you mean 'title'?"), lines::toString);
    }

    @Test
    void build() {
        // docs: build
        Clause benches = Clause.builder(Id.of("c1"), "Dix bancs par an").build();
        Charter charter = Charter.builder(Id.of("bancs"), "Charte des bancs")
                .guarantee(new Guarantee(Id.of("g1"), "S'asseoir en ville", List.of(benches), List.of()))
                .build();
        List<Problem> problems = Documents.standard().validate(charter, DocumentType.CHARTER);
        String yaml = Documents.standard().write(charter, DocumentType.CHARTER, Syntax.YAML);
        // docs: end
        assertEquals(List.of(), problems);
        assertTrue(yaml.startsWith("kind: charter\nformat: 1\nid: bancs\n"), yaml);
    }

    @Test
    void rule() {
        // docs: rule
        RulesEngine engine =
                RulesEngine.builder().rule(new ThreeFirstYearPledges()).build();
        // docs: end
        Dossier dossier = Dossier.open(programme);
        assertFalse(codes(engine.assess(dossier)).contains("ACME_FEW_FIRST_YEAR"));
        Dossier bare =
                Dossier.of(dossier.programme().toBuilder().pledges(List.of()).build());
        Assessment assessment = engine.assess(bare);
        assertTrue(codes(assessment).contains("ACME_FEW_FIRST_YEAR"));
        assertEquals(
                "engagements de première année : 0, il en faut trois",
                Explainer.of(assessment, Locale.FRENCH)
                        .word(assessment.findings().get(0).reason()));
    }

    private static List<String> codes(Assessment assessment) {
        return assessment.findings().stream().map(Finding::code).toList();
    }

    @Test
    void look_up_a_territory() {
        // docs: territory
        TerritoryMatch match = FranceTerritories.standard().find("Villetaneuse");
        Territory commune = match.only().orElseThrow();
        long people = commune.population().orElseThrow().municipal();
        Optional<Holder> water = commune.holder(Id.of("eau"));
        // docs: end
        assertEquals(12_530, people);
        assertEquals(Optional.of(Holder.INTERCOMMUNALITY), water);
    }

    @Test
    void evaluate_in_all_communes() {
        Catalogue catalogue = Documents.standard()
                .read(
                        Generated.ROOT.resolve("examples/data/catalogues/communes-productives-2026.yaml"),
                        DocumentType.CATALOGUE)
                .orThrow();
        // docs: national
        Stream<Territory> communes = FranceTerritories.standard().all(TerritoryKind.COMMUNE);
        Grid grid = Batch.of(RulesEngine.standard()).applicability(List.of(catalogue), communes);
        SortedMap<String, Integer> counts = grid.counts(0);
        // docs: end
        assertEquals(
                34_969, counts.values().stream().mapToInt(Integer::intValue).sum());
    }
}
