package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In which syntax a text is read. */
class SyntaxTest {

    @Test
    void the_ending_of_the_name_tells_whatever_the_text_and_its_case() {
        for (String text : List.of("{}", "id: a", "")) {
            for (String name : List.of("a.json", "A.JSON", "a.yaml.Json")) {
                assertEquals(Syntax.JSON, Syntax.of(name, text), name);
            }
            for (String name : List.of("a.yaml", "a.yml", "A.YAML", "a.json.Yml")) {
                assertEquals(Syntax.YAML, Syntax.of(name, text), name);
            }
        }
    }

    @Test
    void a_brace_at_the_start_tells_where_the_name_does_not() {
        for (String name : List.of("a", "json", "a.txt", "")) {
            assertEquals(Syntax.JSON, Syntax.of(name, " \n\t{}"), name);
            assertEquals(Syntax.YAML, Syntax.of(name, "a: {}"), name);
            assertEquals(Syntax.YAML, Syntax.of(name, ""), name);
        }
    }
}
