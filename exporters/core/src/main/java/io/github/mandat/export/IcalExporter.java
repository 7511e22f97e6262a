package io.github.mandat.export;

import io.github.mandat.catalogue.programme.Mandate;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.export.spi.UnsupportedExportException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A programme's dated pledges as a calendar (RFC 5545). An assessment has no form here: it sorts pledges by whether they fit in the
 * mandate, and does not hold their times.
 */
final class IcalExporter implements Exporter {

    /** Dates have four digits for the year. */
    private static final int LAST_YEAR = 9999;

    @Override
    public ExportFormat format() {
        return new ExportFormat("ical", "text/calendar", "ics");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE);
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        Mandate mandate = programme
                .mandate()
                .filter(term -> term.start().getYear() > 0 && term.end().getYear() <= LAST_YEAR)
                .orElseThrow(() -> new UnsupportedExportException(
                        format(), "a programme without a mandate, in which nothing has a date"));
        out.write(new MandateCalendar(programme, mandate, ToolWording.in(options.get(ExportOption.LANGUAGE))).bytes());
    }
}
