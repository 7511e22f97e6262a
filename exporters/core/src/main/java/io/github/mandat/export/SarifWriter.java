package io.github.mandat.export;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.Place;
import io.github.mandat.export.SarifLog.Result;
import io.github.mandat.export.SarifLog.Rule;
import io.github.mandat.export.SarifLog.Spot;
import io.github.mandat.export.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes SARIF 2.1.0. */
final class SarifWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;

    private SarifWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the log; the stream is left open. */
    static void write(SarifLog log, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(pretty(), out)) {
            new SarifWriter(json).log(log);
            json.writeRaw("\n");
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private static ObjectWriteContext pretty() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        PrettyPrinter printer =
                new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }
        };
    }

    private void log(SarifLog log) {
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        driver(log);
        json.writeEndObject();
        if (!log.id().isEmpty()) {
            json.writeObjectPropertyStart("automationDetails");
            json.writeStringProperty("id", log.id() + "/");
            json.writeEndObject();
        }
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", log.successful());
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("language", log.language());
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        results(log);
        json.writeObjectPropertyStart("properties");
        log.properties().forEach((name, value) -> json.writeStringProperty(name, Report.printable(value)));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void driver(SarifLog log) {
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Mandat");
        json.writeStringProperty("version", log.version());
        json.writeStringProperty("informationUri", "https://github.com/mandat/mandat");
        json.writeArrayPropertyStart("rules");
        for (Rule rule : log.rules()) {
            json.writeStartObject();
            json.writeStringProperty("id", rule.id());
            message("shortDescription", plain(rule.text()));
            message("fullDescription", plain(rule.help()));
            message("help", plain(rule.help()));
            json.writeObjectPropertyStart("defaultConfiguration");
            level(rule.level());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void results(SarifLog log) {
        Map<String, Integer> rules = new HashMap<>();
        log.rules().forEach(rule -> rules.put(rule.id(), rules.size()));
        json.writeArrayPropertyStart("results");
        for (Result result : log.results()) {
            json.writeStartObject();
            json.writeStringProperty("ruleId", result.rule());
            json.writeNumberProperty("ruleIndex", requireNonNull(rules.get(result.rule()), result.rule()));
            level(result.level());
            message("message", linked(result));
            spots("locations", List.of(result.at()), false);
            if (!result.related().isEmpty()) {
                spots("relatedLocations", result.related(), true);
            }
            json.writeObjectPropertyStart("partialFingerprints");
            json.writeStringProperty("mandat/v1", Report.printable(result.fingerprint()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spots(String name, List<Spot> spots, boolean numbered) {
        json.writeArrayPropertyStart(name);
        int id = 0;
        for (Spot spot : spots) {
            json.writeStartObject();
            if (numbered) {
                json.writeNumberProperty("id", ++id);
            }
            spot.place().ifPresent(this::place);
            json.writeArrayPropertyStart("logicalLocations");
            json.writeStartObject();
            json.writeStringProperty("fullyQualifiedName", Report.printable(spot.name()));
            json.writeEndObject();
            json.writeEndArray();
            if (!spot.message().isEmpty()) {
                message("message", plain(spot.message()));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void place(Place place) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", FileUri.of(place.file()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", Math.max(1, place.line()));
        json.writeNumberProperty("startColumn", Math.max(1, place.column()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void level(SarifLog.Level level) {
        json.writeStringProperty("level", level.name().toLowerCase(Locale.ROOT));
    }

    private void message(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    /** The message and, in a line for each, the related places with links to them. */
    private static String linked(Result result) {
        StringBuilder text = new StringBuilder(
                result.message().stream().map(SarifWriter::plain).collect(Collectors.joining("\n")));
        int id = 0;
        for (Spot spot : result.related()) {
            id++;
            text.append("\n[").append(id).append("](").append(id).append(") ").append(plain(spot.message()));
        }
        return text.toString();
    }

    /** Plain text messages take braces for placeholders, and brackets before parentheses for links (3.11.5, 3.11.6). */
    static String plain(String text) {
        return Report.printable(text).replace("](", "] (").replace("{", "{{").replace("}", "}}");
    }
}
