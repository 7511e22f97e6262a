package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.document.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings come in one order: the gravest first, then as they stand in their documents. */
class FindingOrderTest {

    private static final String CHARTER = """
            kind: charter
            format: 1
            id: accord
            title: Accord
            version: "1"
            language: fr
            guarantees:
              - id: g1
                title: Rue
                clauses:
                  - id: g1.1
                    wording: Planter
                    force: required
                    minimumStrength: firm
                    when: {all: [{population: {below: 5}}, {population: {atLeast: 5}}]}
            accepts: satisfied
            restatementCounts: false
            """;

    private static final String PROGRAMME = """
            kind: programme
            format: 1
            id: bourg
            title: Programme
            version: "1"
            language: fr
            list: Liste
            territory: {code: "01004", name: Bourg, kind: commune}
            charters: [accord]
            catalogues: [cent]
            chapters:
              - {id: corps, title: Corps, role: thematic}
              - {id: an-un, title: Première année, role: first-year}
            pledges:
              - {id: p0, title: Bancs, chapter: corps, strength: firm, status: adopted}
              - {id: p1, title: Arbres, chapter: an-un, strength: firm, status: adopted}
              - {id: p2, title: Bancs, chapter: corps, strength: firm, status: adopted}
              - {id: p3, title: Haies, chapter: corps, strength: firm, status: adopted}
              - {id: p4, title: Rues, chapter: corps, strength: firm, status: adopted}
              - {id: p5, title: Ponts, chapter: corps, strength: firm, status: adopted}
              - {id: p6, title: Places, chapter: corps, strength: firm, status: adopted}
              - {id: p7, title: Cours, chapter: corps, strength: firm, status: adopted}
              - {id: p8, title: Quais, chapter: corps, strength: firm, status: adopted}
              - {id: p9, title: Parcs, chapter: corps, strength: firm, status: adopted, cost: cent/c1, adopts: cent/m2}
              - {id: p10, title: Bancs, chapter: corps, strength: firm, status: adopted}
            """;

    private static final String CATALOGUE = """
            kind: catalogue
            format: 1
            id: cent
            title: Catalogue
            version: "1"
            language: fr
            themes: [{id: t, title: Thème}]
            measures: [{id: m, title: Mesure, theme: t, fulfils: [accord/g9]}]
            """;

    @TempDir
    Path folder;

    @Test
    void the_gravest_come_first_then_by_code_document_line_and_column() throws IOException {
        Files.writeString(folder.resolve("accord.yaml"), CHARTER);
        Files.writeString(folder.resolve("cent.yaml"), CATALOGUE);
        Path programme = Files.writeString(folder.resolve("bourg.yaml"), PROGRAMME);
        assertEquals(
                List.of(
                        "ERROR UNKNOWN_REFERENCE bourg.yaml:24:77 /pledges/9/cost",
                        "ERROR UNKNOWN_REFERENCE bourg.yaml:24:92 /pledges/9/adopts",
                        "ERROR UNKNOWN_REFERENCE cent.yaml:8:45 /measures/0/fulfils",
                        "WARNING DUPLICATE_PLEDGE bourg.yaml:17:5 /pledges/2",
                        "WARNING DUPLICATE_PLEDGE bourg.yaml:25:5 /pledges/10",
                        "WARNING RULE_NEVER_MATCHES accord.yaml:15:9 /guarantees/0/clauses/0/when",
                        "INFO FIRST_YEAR_WITHOUT_TWIN bourg.yaml:16:5 /pledges/1"),
                World.ENGINE.assess(Dossier.open(programme)).findings().stream()
                        .map(finding -> finding.severity() + " " + finding.code() + " "
                                + folder.relativize(
                                        Path.of(finding.place().orElseThrow().file())) + ":"
                                + finding.place().orElseThrow().line() + ":"
                                + finding.place().orElseThrow().column() + " " + finding.pointer())
                        .toList());
    }
}
