package io.github.mandat.testkit.plugin;

import io.github.mandat.export.Exporters;
import io.github.mandat.export.spi.Exporter;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** The library's own formats keep the contract. */
class StandardExportersTest {

    @Nested
    class Json implements ExporterContract {
        @Override
        public Exporter exporter() {
            return Exporters.standard().exporter("json");
        }
    }

    @Nested
    class Csv implements ExporterContract {
        @Override
        public Exporter exporter() {
            return Exporters.standard().exporter("csv");
        }

        @Override
        public Set<String> drops() {
            return Set.of("measure");
        }
    }

    @Nested
    class JsonLines implements ExporterContract {
        @Override
        public Exporter exporter() {
            return Exporters.standard().exporter("jsonl");
        }
    }

    @Nested
    class Markdown implements ExporterContract {
        @Override
        public Exporter exporter() {
            return Exporters.standard().exporter("markdown");
        }

        @Override
        public Set<String> drops() {
            return Set.of("measure", "pledge");
        }
    }
}
