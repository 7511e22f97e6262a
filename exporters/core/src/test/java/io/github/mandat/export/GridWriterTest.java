package io.github.mandat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.Batch;
import io.github.mandat.rules.Grid;
import io.github.mandat.rules.RulesEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GridWriterTest {

    private static Grid grid(String... names) {
        Id<Theme> theme = Id.of("t");
        Catalogue catalogue = Catalogue.builder(Id.of("cat"), "Catalogue")
                .measure(Measure.builder(Id.of("m"), "Mesure", theme).build())
                .build();
        return Batch.of(RulesEngine.standard())
                .applicability(
                        List.of(catalogue),
                        Stream.of(names).map(name -> Territory.of("01004", name, TerritoryKind.COMMUNE)));
    }

    private interface Form {
        void write(Grid grid, OutputStream out) throws IOException;
    }

    private static String written(Form form, Grid grid) throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        form.write(grid, out);
        assertFalse(closed[0], "the stream is left open");
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void csv_has_a_line_for_each_territory_and_no_formula() throws IOException {
        assertEquals(
                "territory,name,cat/m\r\n01004,\"L'Île, dite \"\"belle\"\"\",UNDETERMINED\r\n01004,'=1+1,UNDETERMINED\r\n",
                written(GridWriter::csv, grid("L'Île, dite \"belle\"", "=1+1")));
    }

    @Test
    void json_lines_have_an_object_for_each_territory() throws IOException {
        assertEquals(
                "{\"territory\":\"01004\",\"name\":\"L'Île \\\"belle\\\"\",\"cat/m\":\"UNDETERMINED\"}\n"
                        + "{\"territory\":\"01004\",\"name\":\"=1+1\",\"cat/m\":\"UNDETERMINED\"}\n",
                written(GridWriter::jsonLines, grid("L'Île \"belle\"", "=1+1")));
    }

    @Test
    void an_empty_grid_is_a_header_or_nothing() throws IOException {
        assertEquals("territory,name,cat/m\r\n", written(GridWriter::csv, grid()));
        assertEquals("", written(GridWriter::jsonLines, grid()));
    }

    @Test
    void a_full_disk_is_an_io_exception() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertEquals(
                "no space left",
                assertThrows(IOException.class, () -> GridWriter.csv(grid("Bourg"), full))
                        .getMessage());
        assertThrows(IOException.class, () -> GridWriter.jsonLines(grid("Bourg"), full));
    }
}
