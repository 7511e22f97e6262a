package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.export.Exporters;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.testkit.plugin.ExporterContract;
import io.github.mandat.testkit.plugin.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

// docs: contract
/** The format keeps the contract. */
class PledgeListTest implements ExporterContract {
    @Override
    public Exporter exporter() {
        return new PledgeList();
    }

    @Test
    void lines_need_not_be_numbered() throws IOException {
        Exporters exporters = Exporters.of(exporter());
        ExportOptions plain = ExportOptions.parse(Map.of("numbers", "false"), exporters.options("pledge-list"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporters.write(Sample.ordinary().programme(), "pledge-list", plain, out);
        assertEquals(
                "pledge-0: Engagement 0",
                out.toString(StandardCharsets.UTF_8).lines().toList().get(1));
    }
}
// docs: end
