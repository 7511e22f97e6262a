package ${package};

import io.github.mandat.export.spi.Exporter;
import io.github.mandat.testkit.plugin.ExporterContract;

/** The format keeps the contract. */
class FormatExporterTest implements ExporterContract {
    @Override
    public Exporter exporter() {
        return new FormatExporter();
    }
}
