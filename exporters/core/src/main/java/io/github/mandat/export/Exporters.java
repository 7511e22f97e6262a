package io.github.mandat.export;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The formats that documents can be exported to. Immutable, for any number of threads.
 *
 * <pre>{@code
 * Exporters.standard().write(assessment, "markdown", ExportOptions.standard(), Path.of("sens.md"));
 * }</pre>
 *
 * @since 0.1
 */
public final class Exporters {

    private static final Logger LOG = LoggerFactory.getLogger(Exporters.class);

    private final SortedMap<String, Exporter> byId;

    private Exporters(SortedMap<String, Exporter> byId) {
        this.byId = Collections.unmodifiableSortedMap(byId);
    }

    /** The formats of this library: {@code json} and {@code markdown}. */
    public static Exporters standard() {
        return new Exporters(new TreeMap<>()).and(new JsonExporter(), new MarkdownExporter());
    }

    /** The formats of this library, and those that are registered as services on the class path or the module path. */
    public static Exporters discover() {
        return discover(Exporters.class.getClassLoader());
    }

    /**
     * The formats of this library, and those that are registered as services where this loader looks. One that cannot be made
     * is logged and left out.
     *
     * @throws IllegalArgumentException if two exporters claim one format
     */
    public static Exporters discover(ClassLoader loader) {
        List<Exporter> found = new ArrayList<>();
        Iterator<Exporter> services = ServiceLoader.load(Exporter.class, loader).iterator();
        while (true) {
            try {
                if (!services.hasNext()) {
                    return standard().and(found.toArray(new Exporter[0]));
                }
                found.add(services.next());
            } catch (ServiceConfigurationError e) {
                LOG.warn("An exporter cannot be loaded: {}", e.getMessage());
            }
        }
    }

    /**
     * These formats and more.
     *
     * @throws IllegalArgumentException if two exporters claim one format
     */
    public Exporters and(Exporter... more) {
        SortedMap<String, Exporter> all = new TreeMap<>(byId);
        for (Exporter exporter : more) {
            ExportFormat format = requireNonNull(exporter.format(), () -> exporter.getClass() + " has no format");
            Exporter other = all.putIfAbsent(format.id(), exporter);
            if (other != null) {
                throw new IllegalArgumentException("Two exporters claim format '" + format.id() + "': " + name(other)
                        + " and " + name(exporter) + ". Remove one.");
            }
        }
        return new Exporters(all);
    }

    private static String name(Exporter exporter) {
        CodeSource source = exporter.getClass().getProtectionDomain().getCodeSource();
        String jar =
                source == null ? "" : " (" + source.getLocation().getPath().replaceAll(".*/(?=[^/]+/?$)", "") + ")";
        return exporter.getClass().getName() + jar;
    }

    /** The formats, by their ids. */
    public List<ExportFormat> formats() {
        return byId.values().stream().map(Exporter::format).toList();
    }

    /**
     * The options that a format knows.
     *
     * @throws ExportException if there is no such format
     */
    public List<ExportOption<?>> options(String format) {
        return exporter(format).options();
    }

    private Exporter exporter(String format) {
        Exporter exporter = byId.get(format);
        if (exporter == null) {
            throw new ExportException(
                    "No exporter for '" + format + "'. Available: " + String.join(", ", byId.keySet()) + ".");
        }
        return exporter;
    }

    /**
     * Writes a catalogue, a programme or an assessment of either kind. The stream is left open.
     *
     * @throws IOException if {@code out} fails
     * @throws ExportException if there is no such format, it has no form for such a document, it does not know an option, or
     *     the exporter fails
     */
    public void write(Document document, String format, ExportOptions options, OutputStream out) throws IOException {
        Exporter exporter = exporter(format);
        for (ExportOption<?> option : options.chosen()) {
            if (!exporter.options().contains(option)) {
                throw new ExportException("unknown option '" + option.name() + "' for " + format + "; known: "
                        + exporter.options().stream()
                                .map(ExportOption::name)
                                .sorted()
                                .toList());
            }
        }
        Guard guard = new Guard(out);
        try {
            if (document instanceof Assessment assessment) {
                exporter.write(assessment, options, guard);
            } else if (document instanceof MeasureAssessment assessment) {
                exporter.write(assessment, options, guard);
            } else if (document instanceof Programme programme) {
                exporter.write(programme, options, guard);
            } else if (document instanceof Catalogue catalogue) {
                exporter.write(catalogue, options, guard);
            } else {
                throw new UnsupportedOperationException("nothing is known of exporting " + document.getClass());
            }
            guard.flush();
        } catch (UnsupportedOperationException e) {
            throw new ExportException(e.getMessage(), e);
        } catch (RuntimeException | LinkageError e) {
            throw new ExportException("the exporter of '" + format + "' (" + name(exporter) + ") failed: " + e, e);
        }
    }

    /**
     * Writes a file: the whole of it, or nothing. A file that is there is kept until the new one is complete. A device or a
     * pipe is written to as it is.
     *
     * @throws IOException if the file cannot be written: it is a folder, or its folder does not exist or refuses
     * @throws ExportException if the export itself fails, as above
     */
    public void write(Document document, String format, ExportOptions options, Path file) throws IOException {
        WholeFile.write(file, out -> write(document, format, options, out));
    }

    /** Keeps an exporter from closing the caller's stream. */
    private static final class Guard extends FilterOutputStream {
        Guard(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
