package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.vocabulary.Argument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a problem says of itself: its place, its words, its cure. */
class ProblemTest {

    private static final String FACTS = """
            kind: facts
            format: 1
            id: f
            title: t
            version: v
            territory: {code: "1", name: n, kind: commune}
            """;

    private static List<Problem> problems(String text) throws IOException {
        return problems(text, "f.yaml", DocumentType.FACTS);
    }

    private static List<Problem> problems(String text, String name, DocumentType<?> type) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Documents.standard()
                .read(new ByteArrayInputStream(bytes), name, type)
                .problems();
    }

    private static Problem only(String text) throws IOException {
        List<Problem> problems = problems(text);
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0);
    }

    @Test
    void a_misspelt_name_comes_with_the_one_that_is_meant() throws IOException {
        Problem problem = only(FACTS + "documens: []\n");
        assertEquals("Did you mean 'documents'?", problem.cure(Locale.ENGLISH));
        assertEquals("Vouliez-vous dire « documents » ?", problem.cure(Locale.FRENCH));
        assertEquals(
                "f.yaml:7:1: UNKNOWN_FIELD at /documens: field 'documens' does not exist here; known: id | title |"
                        + " version | documents | territory. Did you mean 'documents'?.",
                problem.toString());
    }

    @Test
    void a_name_is_taken_for_another_up_to_a_third_of_its_letters_away() throws IOException {
        Map<String, Optional<String>> meant = new TreeMap<>(Map.of(
                "titel", Optional.of("title"),
                "tite", Optional.of("title"),
                "tilte", Optional.of("title"),
                "vision", Optional.of("version"),
                "mission", Optional.empty(),
                "it", Optional.of("id"),
                "x", Optional.empty(),
                "territoires", Optional.of("territory"),
                "terroir", Optional.empty()));
        for (Map.Entry<String, Optional<String>> entry : meant.entrySet()) {
            assertEquals(
                    entry.getValue(), only(FACTS + entry.getKey() + ": []\n").suggestion(), entry.getKey());
        }
    }

    /** The problems of a catalogue that has these themes. */
    private static List<Problem> inThemes(String themes) throws IOException {
        String header = "kind: catalogue\nformat: 1\nid: c\ntitle: t\nversion: v\nlanguage: fr\nthemes:\n";
        return problems(header + themes, "c.yaml", DocumentType.CATALOGUE);
    }

    @Test
    void of_several_names_the_nearest_is_meant() throws IOException {
        String themes = """
                - {id: boulevard, title: A}
                - {id: boulevards, title: B}
                - {id: c, title: C, parent: boulevardss}
                """;
        List<Problem> problems = inThemes(themes);
        assertEquals(Optional.of("boulevards"), problems.get(0).suggestion());
    }

    @Test
    void a_problem_without_a_suggestion_says_what_to_do() throws IOException {
        Problem problem = only(FACTS + "mission: []\n");
        assertEquals("Remove it", problem.cure(Locale.ENGLISH));
        assertEquals(Optional.of("mission"), problem.value());
    }

    @Test
    void characters_that_could_not_be_seen_are_written_out() throws IOException {
        Problem problem = only(FACTS.replace("commune", "\"com\u202Emu\u2028ne\\u0007\\u200b\""));
        assertEquals(Optional.of("com\\u202emu\\u2028ne\\u0007\\u200b"), problem.value());
    }

    @Test
    void a_value_is_shown_as_far_as_eighty_characters() throws IOException {
        String eighty = "é".repeat(79) + "😀";
        assertEquals(Optional.of(eighty), only(FACTS.replace("commune", eighty)).value());
        assertEquals(
                Optional.of(eighty + "…"),
                only(FACTS.replace("commune", eighty + "x")).value());
    }

    @Test
    void problems_come_in_the_order_of_the_text() throws IOException {
        List<Problem> problems = problems("""
                kind: facts
                format: 1
                territory: {kind: village, name: 2, code: "1"}
                version: 3
                autre: x
                title: 4
                id: f
                """);
        assertEquals(
                List.of("/territory/kind", "/territory/name", "/version", "/autre", "/title"),
                problems.stream().map(Problem::pointer).toList());
    }

    @Test
    void each_circle_is_reported_once_at_its_first_member() throws IOException {
        List<Problem> problems = inThemes("""
                - {id: a, title: A, parent: b}
                - {id: b, title: B, parent: c}
                - {id: c, title: C, parent: b}
                - {id: d, title: D, parent: d}
                - {id: e, title: E}
                - {id: f, title: F, parent: e}
                """);
        assertEquals(
                List.of("/themes/1/parent b → c → b", "/themes/3/parent d → d"),
                problems.stream()
                        .map(problem ->
                                problem.pointer() + " " + problem.value().orElseThrow())
                        .toList());
    }

    @Test
    void an_item_without_an_id_is_nobody_s_child() throws IOException {
        String themes = """
                - {title: A, parent: b}
                - {id: b, title: B}
                - {title: C, parent: b}
                """;
        assertEquals(
                List.of("/themes/0 id", "/themes/2 id"),
                inThemes(themes).stream()
                        .map(problem ->
                                problem.pointer() + " " + problem.value().orElseThrow())
                        .toList());
    }

    @Test
    void only_a_parent_makes_a_circle() throws IOException {
        String programme = """
                kind: programme
                format: 1
                id: p
                title: t
                version: v
                language: fr
                list: l
                territory: {code: "1", name: n, kind: commune}
                chapters: [{id: a, title: A, role: thematic}]
                pledges: [{id: a, title: A, chapter: a, strength: firm, status: adopted}]
                """;
        assertEquals(List.of(), problems(programme, "p.yaml", DocumentType.PROGRAMME));
    }

    @Test
    void a_list_with_a_broken_item_is_not_held_against_itself() throws IOException {
        String facts = "facts: [{fact: a, value: 1}, {fact: b, value: true}, {fact: b, value: %s}]}";
        String text = FACTS.replace("commune}", "commune, " + facts);
        assertEquals(
                List.of("/territory/facts/0/value"),
                problems(text.formatted("false")).stream().map(Problem::pointer).toList());
        assertEquals(
                List.of("/territory/facts/2"),
                problems(text.formatted("false").replace("value: 1", "value: true")).stream()
                        .map(Problem::pointer)
                        .toList());
    }

    @Test
    void what_is_wrong_with_a_reason_for_not_knowing_is_at_that_reason() throws IOException {
        String intercommunalities = "commune, intercommunalities: {unknown: 3}";
        Problem problem = only(FACTS.replace("commune", intercommunalities));
        assertEquals(ProblemCode.WRONG_TYPE, problem.code());
        assertEquals("/territory/intercommunalities/unknown", problem.pointer());
    }

    @Test
    void what_is_simply_left_out_where_it_is_not_known_cannot_be_said_to_be_unknown() throws IOException {
        List<Problem> problems = problems(FACTS.replace("commune", "commune, population: {unknown: perdue}"));
        assertEquals(ProblemCode.UNKNOWN_FIELD, problems.get(1).code());
        assertEquals("/territory/population/unknown", problems.get(1).pointer());
    }

    @Test
    void the_subject_of_a_problem_is_its_pointer_or_the_whole() throws IOException {
        assertEquals(
                Argument.of("/documens"),
                only(FACTS + "documens: []\n").reason().arguments().get("subject"));
        assertEquals(
                Argument.of("/"),
                only(FACTS.replace("title: t\n", "")).reason().arguments().get("subject"));
    }

    @Test
    void a_field_that_is_given_twice_is_shown_with_its_place_in_the_list() throws IOException {
        String json = "{\"kind\": \"facts\", \"documents\": [1, {\"id\": 1, \"id\": 2}]}";
        assertEquals(
                "/documents/1/id",
                problems(json, "f.json", DocumentType.FACTS).stream()
                        .filter(problem -> problem.code() == ProblemCode.DUPLICATE_FIELD)
                        .findFirst()
                        .orElseThrow()
                        .pointer());
    }

    @Test
    void json_has_lines_and_columns_too_after_a_byte_order_mark_and_without_an_ending() throws IOException {
        String json = "{\"kind\": \"facts\", \"format\": 2,\n \"id\": \"f\", \"title\": \"t\", \"version\": \"v\","
                + " \"territory\": {\"code\": \"1\", \"name\": \"n\", \"kind\": \"village\"}}";
        for (String text : List.of(json, "\uFEFF" + json)) {
            for (String name : List.of("f.json", "f")) {
                assertEquals(
                        List.of(name + ":1:29 /format", name + ":2:91 /territory/kind"),
                        problems(text, name, DocumentType.FACTS).stream()
                                .map(problem -> problem.place().orElseThrow() + " " + problem.pointer())
                                .toList());
            }
        }
    }

    @Test
    void a_text_without_an_ending_is_the_syntax_that_its_first_character_tells() throws IOException {
        Map<String, String> syntaxes = Map.of(" {\"kind\": }", "this is not JSON", "kind: [", "this is not YAML");
        for (Map.Entry<String, String> entry : syntaxes.entrySet()) {
            Problem problem = problems(entry.getKey(), "-", DocumentType.FACTS).get(0);
            assertEquals(
                    entry.getValue(),
                    problem.message(Locale.ENGLISH)
                            .substring(0, entry.getValue().length()));
        }
        assertEquals(List.of(), problems("{" + FACTS.strip().replace("\n", ", ") + "}", "f.yaml", DocumentType.FACTS));
    }
}
