package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.plugin.BrokenPlugin;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** {@code mandat formats}: lists the formats that are installed. */
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        description =
                "Lists the formats that are installed: what each can hold, its options, and the jar that it is from.")
final class FormatsCommand implements Callable<Integer> {

    /** The forms that there are. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", paramLabel = "text|json", description = "text by default.")
    private Format format = Format.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = requireNonNull(spec, "picocli sets it").commandLine().getOut();
        Exporters exporters = Exporters.discover();
        if (format == Format.JSON) {
            out.println(json(exporters));
        } else {
            print(exporters, out);
        }
        out.flush();
        return Main.DONE;
    }

    private static void print(Exporters exporters, PrintWriter out) {
        for (ExportFormat known : exporters.formats()) {
            out.printf("%-10s .%-6s %s%n", known.id(), known.extension(), known.mediaType());
            out.printf("           holds: %s%n", String.join(", ", exporters.holds(known.id())));
            for (ExportOption<?> option : exporters.options(known.id())) {
                out.printf("           --option %s=…  %s%n", option.name(), option.description());
            }
            out.printf("           from: %s%n", exporters.origin(known.id()));
        }
        exporters.broken().forEach(broken -> out.println("left out: " + broken));
    }

    private static String json(Exporters exporters) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("formats");
            for (ExportFormat known : exporters.formats()) {
                json.writeStartObject();
                json.writeStringProperty("id", known.id());
                json.writeStringProperty("extension", known.extension());
                json.writeStringProperty("mediaType", known.mediaType());
                json.writeArrayPropertyStart("holds");
                exporters.holds(known.id()).forEach(json::writeString);
                json.writeEndArray();
                json.writeArrayPropertyStart("options");
                for (ExportOption<?> option : exporters.options(known.id())) {
                    json.writeStartObject();
                    json.writeStringProperty("name", option.name());
                    json.writeStringProperty("description", option.description());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeStringProperty("from", exporters.origin(known.id()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("broken");
            exporters.broken().stream().map(BrokenPlugin::toString).forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }
}
