package io.github.mandat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.DossierReader;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.fixture.Golden;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseVerdict;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifExporterTest {

    private static final Schema SCHEMA = schema();

    /** The official schema, from the jar of others. */
    private static Schema schema() {
        try (InputStream in = SarifExporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The only run of a log that is valid, and whose numbers lead somewhere. */
    private static JsonNode run(String sarif) {
        assertEquals(
                List.of(),
                SCHEMA.validate(
                        sarif,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))));
        JsonNode run = JsonMapper.shared().readTree(sarif).at("/runs/0");
        for (JsonNode result : run.get("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue());
            assertEquals(rule.get("id"), result.get("ruleId"));
            assertFalse(result.at("/message/text").stringValue().isBlank());
        }
        List<String> fingerprints = stream(run.get("results"))
                .map(result -> result.at("/partialFingerprints/mandat~1v1").stringValue())
                .toList();
        assertEquals(fingerprints.stream().distinct().toList(), fingerprints, "each result is known by its own");
        return run;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode run(Assessment assessment, String reading) throws IOException {
        return run(Exported.text(assessment, "sarif", Map.of("reading", reading)));
    }

    @Test
    void the_schema_is_the_official_one_and_bites() {
        assertFalse(SCHEMA.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON)
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void logs_are_as_the_golden_files(String language) throws IOException {
        String sarif = Exported.text(new Fixture("").assessment(), "sarif", Map.of("lang", language));
        run(sarif);
        Golden.assertSame("sarif_" + language + ".sarif", sarif);
    }

    @ParameterizedTest
    @CsvSource({
        "HONOURED, REQUIRED, ''",
        "WEAKENED, REQUIRED, warning",
        "MISSING, REQUIRED, error",
        "CONTRADICTED, REQUIRED, error",
        "NOT_APPLICABLE, REQUIRED, ''",
        "WAIVED, REQUIRED, ''",
        "UNDETERMINED, REQUIRED, warning",
        "HONOURED, ILLUSTRATIVE, ''",
        "MISSING, ILLUSTRATIVE, note",
        "WEAKENED, ILLUSTRATIVE, note"
    })
    void the_level_is_that_of_the_verdict(ClauseVerdict verdict, Clause.Force force, String level) throws IOException {
        JsonNode run = run(Recast.all(new Fixture("").assessment(), verdict, force), "charter");
        assertEquals(
                level.isEmpty() ? List.of() : List.of(level, level, level, level),
                stream(run.get("results"))
                        .filter(result -> result.get("ruleId").stringValue().startsWith("charte/"))
                        .map(result -> result.get("level").stringValue())
                        .toList());
    }

    @Test
    void a_result_stands_at_the_answer_that_falls_short_and_leads_to_the_others() throws IOException {
        JsonNode run = run(Exported.sens(), "backed");
        JsonNode result = stream(run.get("results"))
                .filter(one -> one.get("ruleId").stringValue().equals("neuf-garanties-2024/g2.2"))
                .findFirst()
                .orElseThrow();
        JsonNode at = result.at("/locations/0/physicalLocation");
        assertEquals(
                "../../examples/data/programmes/sens-insoumise-2026.yaml",
                at.at("/artifactLocation/uri").stringValue());
        List<String> lines = Files.readAllLines(Exported.SENS);
        String answer = lines.get(at.at("/region/startLine").intValue() - 1)
                .substring(at.at("/region/startColumn").intValue() - 1);
        assertTrue(answer.startsWith("{clause: neuf-garanties-2024/g2.2,"), answer);
        assertTrue(answer.contains("weakens") || answer.contains("progressive") || answer.contains("g2.2d"), answer);
        assertEquals(
                "neuf-garanties-2024/g2.2@sens-insoumise-2026",
                result.at("/partialFingerprints/mandat~1v1").stringValue());
        assertTrue(result.get("relatedLocations").size() > 1);
        for (JsonNode related : result.get("relatedLocations")) {
            String link = "\n[" + related.get("id") + "](" + related.get("id") + ") ";
            assertTrue(result.at("/message/text").stringValue().contains(link), link);
        }
    }

    @Test
    void a_missing_clause_stands_at_the_first_line_of_the_programme() throws IOException {
        Path folder = Exported.SENS.getParent();
        Assessment foreign = RulesEngine.standard()
                .assess(DossierReader.of(folder.resolve("notre-villetaneuse-economie.yaml"))
                        .charter(folder.resolve("../charters/neuf-garanties-2024.yaml"))
                        .read());
        JsonNode run = run(foreign, "charter");
        JsonNode missing = stream(run.get("results"))
                .filter(one -> one.get("level").stringValue().equals("error") && !one.has("relatedLocations"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "{\"startLine\":1,\"startColumn\":1}",
                missing.at("/locations/0/physicalLocation/region").toString());
    }

    @Test
    void problems_are_errors_at_their_places() throws IOException {
        String yaml = "kind: programme\nformat: 1\nid: x\ntitel: y\n";
        JsonNode run = run(Exported.text(Exported.problems(yaml, "mes é#?/a b.yaml"), "sarif", Map.of("lang", "en")));
        assertFalse(run.at("/invocations/0/executionSuccessful").booleanValue());
        JsonNode unknown = stream(run.get("results"))
                .filter(one -> one.get("ruleId").stringValue().equals("mandat/UNKNOWN_FIELD"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "{\"artifactLocation\":{\"uri\":\"mes%20%C3%A9%23%3F/a%20b.yaml\"},"
                        + "\"region\":{\"startLine\":4,\"startColumn\":1}}",
                unknown.at("/locations/0/physicalLocation").toString());
        assertTrue(unknown.at("/message/text").stringValue().endsWith("Did you mean 'title'?"));
        assertTrue(run(Exported.text(List.of(), "sarif", Map.of()))
                .at("/invocations/0/executionSuccessful")
                .booleanValue());
    }

    @ParameterizedTest
    @CsvSource({
        "a/b.yaml, a/b.yaml",
        "./a.yaml, a.yaml",
        "..\\x\\y.yaml, ../x/y.yaml",
        "/srv/a b.yaml, file:///srv/a%20b.yaml",
        "C:\\x\\é.yaml, file:///C:/x/%C3%A9.yaml",
        "\\\\host\\x.yaml, file://host/x.yaml",
        "javascript:x, javascript%3Ax",
        "a%20#?.yaml, a%2520%23%3F.yaml"
    })
    void names_of_files_are_uri_references(String file, String uri) {
        assertEquals(uri, FileUri.of(file));
        assertEquals(uri, URI.create(uri).toString());
    }

    @Test
    void hostile_text_is_no_link_and_no_placeholder_and_steers_nothing() throws IOException {
        String sarif = Exported.text(new Fixture(Exported.HOSTILE).assessment(), "sarif", Map.of());
        JsonNode run = run(sarif);
        assertEquals(
                run(new Fixture("").assessment(), "charter").get("results").size(),
                run.get("results").size());
        assertFalse(sarif.matches("(?s).*[\\p{Cc}\\p{Cs}\\u202e\\u2066\\u200b\\ufeff&&[^\\n]].*"), sarif);
        for (JsonNode result : run.get("results")) {
            String text = result.at("/message/text").stringValue();
            assertFalse(text.contains("](javascript") || text.matches("(?s).*(?<!\\{)\\{0}(?!}).*"), text);
        }
        assertTrue(sarif.contains("<script>alert(1)</script> =cmd|'/C calc'!A0 ]]>"), "legible");
    }

    @Test
    void very_long_words_are_kept() throws IOException {
        String word = "é".repeat(10_000);
        assertTrue(run(new Fixture(word).assessment(), "charter").toString().contains(word));
    }
}
