package io.github.mandat.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.rules.assessment.Assessment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    @TempDir
    Path folder;

    @Test
    void the_report_has_its_summary_first_and_the_proof_under_it() {
        Run run = Run.of("check", Run.SENS, "--date", "2026-11-22");
        assertEquals(Main.DONE, run.code(), run.err());
        int summary = run.out().indexOf("Garanties satisfaites : 9 sur 9 telles qu'énoncées, 1 sur 9 appuyées");
        int proof = run.out().indexOf("Preuve, clause par clause");
        assertTrue(0 < summary && summary < proof, run.out());
        assertTrue(run.out().contains("• 001 l. 83 honore — RIC suivi par le conseil"), run.out());
        assertFalse(run.out().contains("\u001b"), "no colours where there is no terminal");
        assertEquals("", run.err());
    }

    @Test
    void the_exit_code_goes_by_the_charter_s_reading_or_by_the_one_asked_for() {
        assertEquals(Main.DONE, Run.of("check", Run.SENS).code());
        assertEquals(
                Main.NOT_COMPLIANT,
                Run.of("check", Run.SENS, "--reading", "backed").code());
        Path paris = Run.DATA.resolve("programmes/communistes-paris-relocalisation.yaml");
        assertEquals(Main.NOT_COMPLIANT, Run.of("check", paris).code(), "undetermined, for want of a charter");
        Run foreign = Run.of("check", paris, "--charter", Run.CHARTER, "--lang", "en");
        assertEquals(Main.NOT_COMPLIANT, foreign.code());
        assertTrue(foreign.out().contains("CHARTER_NOT_ANSWERED"), "what was not judged is not held against anyone");
    }

    @Test
    void lines_are_no_wider_than_the_page() {
        Run.of("check", Run.SENS)
                .out()
                .lines()
                .filter(line -> !line.contains("sha256:"))
                .forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 100, line));
    }

    @Test
    void json_is_the_assessment_and_reads_back() throws IOException {
        Run run = Run.of("check", Run.SENS, "--format", "json");
        assertEquals(Main.DONE, run.code());
        Assessment assessment = Documents.standard()
                .read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "a.json", Assessment.TYPE)
                .orThrow();
        assertEquals("89387", assessment.territory().code());
        for (String field : List.of(
                "\"stated\": \"COMPLIANT\"",
                "\"backed\": \"NON_COMPLIANT\"",
                "\"id\": \"g9.2\"",
                "\"pledge\": \"ric\"",
                "\"stance\": \"honours\"",
                "\"document\": \"001\"",
                "\"line\": 83",
                "\"code\": \"FIRST_YEAR_WITHOUT_TWIN\"",
                "\"severity\": \"info\"")) {
            assertTrue(run.out().contains(field), field);
        }
    }

    @Test
    void the_output_s_ending_tells_the_format() throws IOException {
        Path markdown = folder.resolve("sens.md");
        Run run = Run.of("check", Run.SENS, "--output", markdown, "--lang", "en");
        assertEquals("", run.out());
        assertTrue(Files.readString(markdown).contains("## Result"));
        Path text = folder.resolve("sens.txt");
        Run.of("check", Run.SENS, "--output", text, "--format", "text");
        assertTrue(Files.readString(text).contains("Résultat\n────"));
    }

    @Test
    void facts_answer_the_questions_and_waivers_exempt() throws IOException {
        Path facts = Files.writeString(folder.resolve("faits.yaml"), """
                kind: facts
                format: 1
                id: faits-sens
                title: Ce que l'on sait de Sens
                version: "1"
                territory:
                  code: "89387"
                  name: Sens
                  kind: commune
                  competences: [{competence: urbanisme, holder: intercommunality}]
                  facts: [{fact: zone-a-faibles-emissions, value: false}, {fact: zone-tendue, value: false}]
                """);
        Path waivers = Files.writeString(folder.resolve("derogations.yaml"), """
                kind: waivers
                format: 1
                id: derogations-sens
                title: Dérogations
                version: "1"
                programme: sens-insoumise-2026
                waivers:
                  - {clause: neuf-garanties-2024/g4.1, by: Comité d'essai, why: fixture, until: 2027-01-01}
                """);
        Run run = Run.of("check", Run.SENS, "--facts", facts, "--waivers", waivers, "--date", "2026-11-22");
        assertFalse(run.out().contains("Questions ouvertes"), run.out());
        assertTrue(run.out().contains("g3.3 sans objet"), run.out());
        assertTrue(run.out().contains("g4.1 levée par dérogation"), run.out());
        assertTrue(run.out().contains("Dérogation de Comité d'essai jusqu'au 1 janvier 2027 : fixture."), run.out());
    }

    @Test
    void a_territory_is_told_with_its_sources_and_its_years() {
        Run run = Run.of("territory", "sens");
        assertEquals(Main.DONE, run.code(), run.err());
        for (String part : List.of(
                "Sens (89387)",
                "27\u202f106 habitants (2023), population totale 27\u202f801 (2022)",
                "CA du Grand Sénonais (248900334, communauté d'agglomération)",
                "CGCT L5216-5 I 8° (obligatoire",
                "epci-2025")) {
            assertTrue(run.out().contains(part), () -> part + " in " + run.out());
        }
        Run former = Run.of("territory", "01340", "--lang", "en");
        assertTrue(former.out().contains("The code 01340 is no longer that of a commune"), former.out());
    }

    @Test
    void a_territory_is_told_as_json() {
        String json = Run.of("territory", "93079", "--format", "json").out();
        for (String part : List.of(
                "\"code\" : \"93079\"",
                "\"population\" : 12530",
                "\"type\" : \"EPT\"",
                "\"name\" : \"Plaine Commune\"",
                "\"source\" : \"populations-2023\"")) {
            assertTrue(json.contains(part), () -> part + " in " + json);
        }
        String several = Run.of("territory", "Saint-Denis", "--format", "json").out();
        assertTrue(several.contains("\"candidates\" : ["), several);
        assertTrue(Run.of("territory", "98411", "--format", "json").out().contains("\"population\" : null"));
        Run none = Run.of("territory", "nulle part");
        assertEquals(Main.NOT_COMPLIANT, none.code());
        assertTrue(none.err().contains("Aucun territoire"), none.err());
    }

    @Test
    void measures_are_judged_in_a_real_territory() {
        Path catalogue = Run.DATA.resolve("catalogues/communes-productives-2026.yaml");
        Run sens = Run.of("applicable", catalogue, "--territory", "89387", "--format", "json");
        assertEquals(Main.DONE, sens.code(), sens.err());
        assertTrue(sens.out().contains("\"kind\": \"applicability\""), sens.out());
        assertTrue(sens.out().contains("\"status\": \"VIA_INTERCOMMUNALITY\""), sens.out());
        assertTrue(sens.out().contains("\"holder\": \"CA du Grand Sénonais\""), sens.out());
        Run three = Run.of(
                "applicable", catalogue, "--territory", "Sens", "--territory", "Villetaneuse", "--territory", "Paris");
        assertTrue(three.out().contains("Plaine Commune"), three.out());
        Run unclear = Run.of("applicable", catalogue, "--territory", "Saint-Denis");
        assertEquals(Main.USAGE, unclear.code());
        assertTrue(unclear.err().contains("97411 Saint-Denis (974)"), unclear.err());
        assertEquals(
                Main.USAGE,
                Run.of("applicable", catalogue, "--territory", "Sens", "--ceiling", "grandes-communes=9")
                        .code());
    }

    @Test
    void a_ceiling_shows_at_the_measures_above_it() throws IOException {
        String card = Files.readString(Run.DATA.resolve("catalogues/nos-50-ambitions-2026.yaml"));
        Path catalogue = Files.writeString(
                folder.resolve("nos-50-ambitions-2026.yaml"),
                card.replace("    - {id: euro-2", "    - {id: euro-1, label: €, rank: 1}\n    - {id: euro-2"));
        Run run = Run.of("applicable", catalogue, "--territory", "Sens", "--ceiling", "villes-moyennes=euro-1");
        assertTrue(run.out().contains("au-dessus du plafond €"), run.out());
        Run none = Run.of("applicable", catalogue, "--territory", "Sens", "--ceiling", "villes-moyennes=euro-2");
        assertFalse(none.out().contains("au-dessus du plafond"), none.out());
    }

    @Test
    void real_transfers_come_before_the_law() throws IOException {
        Path catalogue = Run.DATA.resolve("catalogues/communes-productives-2026.yaml");
        Path transfers = Files.writeString(
                folder.resolve("transferts.csv"),
                "territory,competence,holder,authority,source\n248900334,urbanisme,own,,statuts\n");
        Run open = Run.of("applicable", catalogue, "--territory", "89387");
        assertTrue(open.out().contains("La loi laisse le choix"), open.out());
        Run known = Run.of("applicable", catalogue, "--territory", "89387", "--competences", transfers);
        assertFalse(known.out().contains("La loi laisse le choix"), known.out());
        Files.writeString(transfers, "territory,competence,holder,authority,source\n1,urbanisme,me,,x\n");
        Run broken = Run.of("territory", "Sens", "--competences", transfers);
        assertEquals(Main.INVALID, broken.code());
        assertTrue(broken.err().contains("UNKNOWN_TERRITORY") && broken.err().contains("UNKNOWN_WORD"), broken.err());
    }

    @Test
    void wrong_usage_is_exit_code_2_and_says_what_is_right() {
        assertEquals(Main.USAGE, Run.of("check").code());
        assertEquals(Main.USAGE, Run.of("chek", Run.SENS).code());
        assertEquals(Main.USAGE, Run.of("check", Run.SENS, "--lang", "de").code());
        Run format = Run.of("check", Run.SENS, "--format", "gateau");
        assertEquals(Main.USAGE, format.code());
        assertTrue(format.err().contains("No exporter for 'gateau'. Available: "), format.err());
        Run schema = Run.of("schema", "charte");
        assertEquals(Main.USAGE, schema.code());
        assertTrue(schema.err().contains("known: catalogue, charter"), schema.err());
        assertEquals(
                Main.USAGE,
                Run.of("check", Run.SENS, "--output", folder.resolve("no/such/folder.md"))
                        .code());
    }

    @Test
    void every_kind_of_broken_document_is_exit_code_3_and_never_a_stack_trace() throws IOException {
        String sens = Files.readString(Run.SENS);
        String[][] broken = {
            {"WRONG_TYPE", sens.replaceFirst("code: \"89387\"", "code: 89387")},
            {"UNKNOWN_FIELD", sens.replaceFirst("title:", "titel:")},
            {"UNKNOWN_ID", sens.replaceFirst("chapter: decision-aux-citoyens", "chapter: decision-au-citoyens")},
            {"DUPLICATE_ID", sens.replaceFirst("- id: ric\n", "- id: votations-citoyennes\n")},
            {"UNKNOWN_WORD", sens.replaceFirst("strength: firm", "strength: ferme")},
            {"CYCLE", sens.replaceFirst("  - id: axe-1\n", "  - id: axe-1\n    parent: partager-le-pouvoir\n")},
            {"TOO_DEEP", "x: " + "[".repeat(200) + "]".repeat(200)},
            {"TOO_MANY_ALIASES", "a: &a x\nb: [" + "*a,".repeat(1_000_000) + "]"},
            {"SYNTAX", "kind: {"},
            {"EMPTY_DOCUMENT", ""},
            {"DOCUMENT_NOT_FOUND", sens.replaceFirst("charters: \\[.*]", "charters: [nulle-part]")},
        };
        Path file = folder.resolve("programme.yaml");
        for (String[] one : broken) {
            Files.writeString(file, one[1]);
            invalid(
                    one[0],
                    Run.of(
                            "check",
                            file,
                            "--catalogue",
                            Run.DATA.resolve("catalogues/communes-productives-2026.yaml")));
        }
        Files.write(file, "kind: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        invalid("INVALID_UTF8", Run.of("check", file));
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(1L << 30);
        }
        invalid("TOO_LARGE", Run.of("check", file));
        invalid("FILE_NOT_FOUND", Run.of("check", folder.resolve("none.yaml")));
        invalid("UNREADABLE", Run.of("check", folder));
    }

    private static void invalid(String code, Run run) {
        assertEquals(Main.INVALID, run.code(), code + "\n" + run.err());
        assertTrue(run.err().contains(code), code + "\n" + run.err());
        assertTrue(
                Pattern.compile("^[^\n]+:[0-9]+:[0-9]+: " + code, Pattern.MULTILINE)
                        .matcher(run.err())
                        .find(),
                run.err());
        assertFalse(run.err().contains("\tat ") || run.err().contains("Exception"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void a_misspelt_clause_is_a_finding_that_does_not_hide_the_rest() throws IOException {
        Path file = folder.resolve("programme.yaml");
        Files.writeString(
                file,
                Files.readString(Run.SENS).replaceFirst("neuf-garanties-2024/g1.1,", "neuf-garanties-2024/g1.l,"));
        Run run = Run.of(
                "check",
                file,
                "--charter",
                Run.CHARTER,
                "--catalogue",
                Run.DATA.resolve("catalogues/communes-productives-2026.yaml"));
        assertTrue(run.out().contains("erreur UNKNOWN_REFERENCE (1)"), run.out());
    }

    @Test
    void validate_lists_all_problems_of_all_files() throws IOException {
        Run fine = Run.of("validate", Run.SENS, Run.CHARTER);
        assertEquals(Main.DONE, fine.code());
        assertEquals(
                2,
                fine.out().lines().filter(line -> line.contains(": valide (")).count());
        Path file = folder.resolve("charter.json");
        Files.writeString(file, "{\"kind\": \"charter\", \"format\": 2, \"titel\": \"\"}");
        Run wrong = Run.of("validate", Run.SENS, file, "--lang", "en");
        assertEquals(Main.INVALID, wrong.code());
        assertTrue(wrong.out().contains(file + ":1:34: UNKNOWN_FIELD /titel"), wrong.out());
        assertTrue(wrong.out().contains("Did you mean 'title'?"), wrong.out());
        assertTrue(wrong.out().contains("WRONG_FORMAT /format"), wrong.out());
    }

    @Test
    void schema_prints_the_schema_of_each_kind() {
        Kinds.all().forEach(type -> {
            Run run = Run.of("schema", type.kind());
            assertEquals(Main.DONE, run.code());
            assertEquals(type.schema(), run.out());
        });
    }

    /** Each line of the README's excerpt is printed, in that order; an ellipsis stands for what is left out. */
    @Test
    void the_readme_shows_real_output() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        String excerpt = readme.substring(readme.indexOf("```console\n") + 11);
        List<String> wanted = excerpt.substring(0, excerpt.indexOf("```"))
                .lines()
                .filter(line -> !line.equals("…"))
                .toList();
        assertTrue(wanted.size() > 30);
        Iterator<String> printed = Run.of("check", Run.SENS).out().lines().iterator();
        for (String line : wanted) {
            boolean found = false;
            while (!found && printed.hasNext()) {
                found = printed.next().equals(line);
            }
            assertTrue(found, () -> "not printed: " + line);
        }
    }

    @Test
    void help_and_version_are_there() {
        assertTrue(Run.of("--help").out().contains("Exit codes: 0 compliant"));
        assertTrue(Run.of("check", "--help").out().contains("--charter"));
        assertTrue(Run.of("--version").out().matches("mandat [0-9].*\\R"));
    }
}
