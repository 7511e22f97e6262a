package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlWriterTest {

    private static String line(String title) {
        Facts facts =
                new Facts(Id.of("f"), title, "1", List.of(), Territory.of("01004", "Bourg", TerritoryKind.COMMUNE));
        return Documents.standard()
                .write(facts, DocumentType.FACTS, Syntax.YAML)
                .lines()
                .toList()
                .get(3);
    }

    @Test
    void texts_that_some_reader_of_yaml_takes_for_something_else_are_quoted() {
        for (String text : List.of(
                "",
                "y",
                "Y",
                "yes",
                "n",
                "No",
                "on",
                "ON",
                "off",
                "Off",
                "true",
                "False",
                "null",
                "Null",
                "~",
                "1",
                "-1",
                "+1",
                "013",
                "0x1F",
                "0b1",
                "1_000",
                "1e3",
                ".5",
                "12:30:45",
                "2026-03-22",
                ".inf",
                "-.Inf",
                ".NaN",
                "=",
                "<<")) {
            assertEquals("title: \"" + text + "\"", line(text));
        }
    }

    @Test
    void other_texts_stand_as_they_are() {
        for (String text : List.of("oui", "non", "yes we can", "onze", "Commune de 3 500", "e3", "infini")) {
            assertEquals("title: " + text, line(text));
        }
    }
}
