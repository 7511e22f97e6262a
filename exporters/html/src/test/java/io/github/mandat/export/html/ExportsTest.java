package io.github.mandat.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.ExportException;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.fixture.Elsewhere;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.fixture.Golden;
import io.github.mandat.export.spi.ExportFormat;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportsTest {

    private static Document document(String kind) {
        Fixture fixture = new Fixture("");
        return switch (kind) {
            case "assessment" -> fixture.assessment();
            case "programme" -> fixture.programme();
            case "catalogue" -> fixture.catalogue();
            default ->
                Documents.engine()
                        .applicable(fixture.catalogue(), fixture.programme().territory());
        };
    }

    /** Run with -Dmandat.update=true to take what is written as the new golden files, then read them. */
    @ParameterizedTest
    @CsvSource({
        "assessment,html,fr",
        "assessment,html,en",
        "programme,html,fr",
        "catalogue,html,fr",
        "applicability,html,fr",
        "assessment,svg,fr",
        "catalogue,svg,en"
    })
    void exports_are_as_the_golden_files(String kind, String format, String language) throws IOException {
        String written = Documents.export(document(kind), format, Map.of("lang", language))
                .replaceAll("(?s)<(style|script)>.*?</\\1>", "<$1>…</$1>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…");
        Golden.assertSame(kind + "_" + language + "." + format, written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "svg"})
    void bytes_are_the_same_anywhere(String format) throws Exception {
        String here = Documents.export(document("assessment"), format, Map.of());
        assertEquals(here, Elsewhere.call("tr-TR", () -> Documents.export(document("assessment"), format, Map.of())));
    }

    @Test
    void the_module_provides_what_the_class_path_does() {
        Set<String> found =
                Exporters.discover().formats().stream().map(ExportFormat::id).collect(Collectors.toSet());
        assertTrue(found.containsAll(List.of("html", "svg")), found.toString());
        ModuleDescriptor module = ModuleFinder.of(Path.of("target/classes"))
                .find("io.github.mandat.export.html")
                .orElseThrow()
                .descriptor();
        assertEquals(
                List.of(HtmlExporter.class.getName(), SvgExporter.class.getName()),
                module.provides().iterator().next().providers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "programme", "catalogue", "applicability"})
    void links_lead_somewhere_and_ids_are_unique(String kind) {
        for (Document document : List.of(document(kind), real(kind))) {
            String page = Documents.export(document, "html", Map.of());
            List<String> ids = all(page, " id=\"([^\"]+)\"");
            assertEquals(ids.size(), new HashSet<>(ids).size(), "unique");
            Set<String> targets = new HashSet<>(ids);
            all(page, " href=\"#([^\"]+)\"").forEach(to -> assertTrue(targets.contains(to), () -> "no #" + to));
            all(page, "labelledby=\"([^\"]+)\"")
                    .forEach(names -> List.of(names.split(" ")).forEach(to -> assertTrue(targets.contains(to), to)));
        }
    }

    private static Document real(String kind) {
        return switch (kind) {
            case "assessment" -> Documents.sensAssessment();
            case "programme" -> Documents.sens().programme();
            case "catalogue" -> Documents.sens().catalogues().get(0);
            default ->
                Documents.engine()
                        .applicable(
                                Documents.sens().catalogues().get(0),
                                Documents.sens().territory());
        };
    }

    private static List<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_phrase_has_words(String language) {
        for (String kind : List.of("assessment", "programme", "catalogue", "applicability")) {
            String page = Documents.export(real(kind), "html", Map.of("lang", language));
            String text = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "").replaceAll("<[^>]*>", "\n");
            List<String> codes = all(text, "\\b([A-Z]{3,}[_.][A-Z_]+)\\b");
            codes = codes.stream()
                    .filter(code -> !page.contains("id=\"finding-" + code))
                    .toList();
            assertEquals(List.of(), codes, kind);
            assertFalse(text.matches("(?s).*\\{[a-zA-Z]+}.*"), kind);
        }
    }

    @Test
    void every_guarantee_clause_pledge_and_measure_has_a_link_to_itself() {
        String page = Documents.export(Documents.sensAssessment(), "html", Map.of());
        Documents.sensAssessment().guarantees().forEach(guarantee -> {
            assertTrue(page.contains("href=\"#guarantee-" + guarantee.id() + "\""));
            guarantee.clauses().forEach(clause -> assertTrue(page.contains("href=\"#clause-" + clause.id() + "\"")));
        });
        Documents.sensAssessment()
                .measures()
                .forEach(measure -> assertTrue(page.contains("href=\"#measure-" + measure.id() + "\"")));
        assertTrue(page.contains("href=\"#pledge-"));
    }

    @Test
    void nothing_is_fetched_styled_or_run_from_an_attribute() {
        String page = Documents.export(Documents.sensAssessment(), "html", Map.of());
        String body = page.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
        assertFalse(body.matches("(?s).*<[^>]* (style|src|srcset|on[a-z]+)=.*"));
        assertFalse(
                page.replaceAll("http://www.w3.org/2000/svg", "").matches("(?s).*(@import|url\\(|fetch\\(|eval\\().*"));
        long hidden = all(body, "( hidden=\"\")").size();
        assertEquals(all(body, "(<form)").size(), hidden, "without a script only the filters are hidden");
    }

    @Test
    void what_has_no_picture_is_refused_by_name() {
        ExportException refused =
                assertThrows(ExportException.class, () -> Documents.export(document("programme"), "svg", Map.of()));
        assertTrue(refused.getMessage().contains("svg"), refused.getMessage());
        IllegalArgumentException unknown = assertThrows(
                IllegalArgumentException.class,
                () -> Documents.export(document("assessment"), "svg", Map.of("picture", "cake")));
        assertEquals("picture 'cake' must be coverage, costs or timeline", unknown.getMessage());
    }
}
