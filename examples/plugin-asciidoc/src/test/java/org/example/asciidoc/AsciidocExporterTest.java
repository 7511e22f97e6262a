package org.example.asciidoc;

import io.github.mandat.export.spi.Exporter;
import io.github.mandat.testkit.plugin.ExporterContract;
import java.util.Set;

/** The format keeps the contract; reports name measures and pledges by their titles. */
class AsciidocExporterTest implements ExporterContract {
    @Override
    public Exporter exporter() {
        return new AsciidocExporter();
    }

    @Override
    public Set<String> drops() {
        return Set.of("measure", "pledge");
    }
}
