package io.github.mandat.export;

import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** An exporter that is registered as a service. */
public final class DiscoveredExporter implements Exporter {

    /** Called by the service loader. */
    public DiscoveredExporter() {}

    @Override
    public ExportFormat format() {
        return new ExportFormat("discovered", "text/plain", "txt");
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        out.write(programme.id().value().getBytes(StandardCharsets.UTF_8));
    }
}
