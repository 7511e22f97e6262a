package io.github.mandat.docs;

import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

// docs: exporter
/** The pledges of a programme, one a line. */
public final class PledgeList implements Exporter {

    private static final ExportOption<Boolean> NUMBERS = ExportOption.flag("numbers", true, "number the lines");

    /** Called by the service loader. */
    public PledgeList() {}

    @Override
    public ExportFormat format() {
        return new ExportFormat("pledge-list", "text/plain", "txt");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(NUMBERS);
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(Report.printable(programme.title())).append('\n');
        int number = 0;
        for (Pledge pledge : programme.pledges()) {
            text.append(options.get(NUMBERS) ? ++number + ". " : "");
            text.append(pledge.id())
                    .append(": ")
                    .append(Report.printable(pledge.title()))
                    .append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
// docs: end
