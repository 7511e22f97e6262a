package ${package};

import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The pledges of a programme, one a line. */
public final class FormatExporter implements Exporter {

    /** Called by the service loader. */
    public FormatExporter() {}

    @Override
    public ExportFormat format() {
        return new ExportFormat("${format}", "text/plain", "txt");
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(Report.printable(programme.title())).append('\n');
        programme
                .pledges()
                .forEach(pledge -> text.append(pledge.id())
                        .append(": ")
                        .append(Report.printable(pledge.title()))
                        .append('\n'));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
