package io.github.mandat.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** Writes the sheets of a workbook. */
final class WorkbookWriter {

    private static final String FRENCH_DAY = "dd/mm/yyyy";
    private static final String ENGLISH_DAY = "yyyy-mm-dd";

    private static final double FONT_SIZE = 10;
    private static final int LONGEST_TITLE = 250;

    private WorkbookWriter() {}

    /**
     * Writes a workbook. The same bytes for the same arguments.
     *
     * @param day the day that the workbook says it was made on
     */
    static void write(Contents contents, LocalDate day, OutputStream out) throws IOException {
        Map<String, String> places = places(contents.sheets());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Mandat", null)) {
            workbook.setGlobalDefaultFont("Arial", FONT_SIZE);
            workbook.properties().setTitle(beginning(Cell.text(contents.title()).text()));
            for (Sheet sheet : contents.sheets()) {
                new SheetWriter(
                                workbook.newWorksheet(sheet.name()),
                                places,
                                contents.french() ? FRENCH_DAY : ENGLISH_DAY)
                        .write(sheet);
            }
        }
        FixedTimes.copy(bytes.toByteArray(), day, out);
    }

    /** What the properties take of a title: the whole of it stands in the first sheet. */
    private static String beginning(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /**
     * What is in a workbook.
     *
     * @param title its title
     * @param french whether it is in French
     * @param sheets its sheets
     */
    record Contents(String title, boolean french, List<Sheet> sheets) {}

    private static Map<String, String> places(List<Sheet> sheets) {
        Map<String, String> places = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                String place = "'" + sheet.name().replace("'", "''") + "'!A" + (row + 2);
                sheet.rows().get(row).anchor().ifPresent(anchor -> places.putIfAbsent(anchor, place));
            }
        }
        return places;
    }
}
