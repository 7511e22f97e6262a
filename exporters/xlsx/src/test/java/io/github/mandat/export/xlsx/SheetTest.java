package io.github.mandat.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.export.xlsx.Sheet.Column;
import io.github.mandat.export.xlsx.Sheet.Row;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SheetTest {

    @Property
    void a_split_text_is_whole_and_no_character_is_cut(
            @ForAll @IntRange(max = 3) int shift, @ForAll @IntRange(max = 60_000) int people) {
        String text = "x".repeat(shift) + "👩".repeat(people);
        Sheet sheet = new Sheet(
                "a",
                List.of(new Column("a", 10), new Column("b", 10)),
                List.of(Row.of(Cell.number(1), Cell.text(text)).at("here")));
        List<String> pieces = sheet.rows().stream()
                .map(row -> ((Cell.Text) row.cells().get(1)).text())
                .toList();
        assertEquals(text, pieces.stream().collect(Collectors.joining()));
        assertTrue(pieces.stream()
                .allMatch(piece -> piece.length() <= 32_767
                        && (piece.isEmpty() || !Character.isHighSurrogate(piece.charAt(piece.length() - 1)))));
        assertEquals(
                1, sheet.rows().stream().filter(row -> row.anchor().isPresent()).count(), "links lead to the first");
    }
}
