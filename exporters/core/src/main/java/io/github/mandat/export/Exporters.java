package io.github.mandat.export;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.plugin.BrokenPlugin;
import io.github.mandat.catalogue.plugin.Plugins;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.export.spi.UnsupportedExportException;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What {@link #holds} calls the problems of documents that cannot be read. */
    public static final String PROBLEMS = "problems";

    private static final Logger LOG = LoggerFactory.getLogger(Exporters.class);

    /** The formats of this library that have a jar of their own. */
    private static final Map<String, String> ARTIFACTS = Map.of(
            "docx", "exporter-docx",
            "html", "exporter-html",
            "pdf", "exporter-pdf",
            "svg", "exporter-html",
            "xlsx", "exporter-xlsx");

    private static final SortedMap<String, Class<?>> WRITABLE = new TreeMap<>(Map.of(
            DocumentType.CATALOGUE.kind(),
            Catalogue.class,
            DocumentType.PROGRAMME.kind(),
            Programme.class,
            Assessment.TYPE.kind(),
            Assessment.class,
            MeasureAssessment.TYPE.kind(),
            MeasureAssessment.class,
            PROBLEMS,
            List.class));

    private final SortedMap<String, Exporter> byId;
    private final List<BrokenPlugin> broken;

    private Exporters(SortedMap<String, Exporter> byId, List<BrokenPlugin> broken) {
        this.byId = Collections.unmodifiableSortedMap(byId);
        this.broken = List.copyOf(broken);
    }

    /** The light formats of this library, which need no other jar: see docs/exporting.md. */
    public static Exporters standard() {
        return of(
                new CsvExporter(),
                new IcalExporter(),
                new JsonExporter(),
                new JsonLinesExporter(),
                new JunitExporter(),
                new MarkdownExporter(),
                new SarifExporter());
    }

    /**
     * These formats and no others.
     *
     * @throws IllegalArgumentException if two exporters claim one format
     */
    public static Exporters of(Exporter... exporters) {
        return new Exporters(new TreeMap<>(), List.of()).and(exporters);
    }

    /** The formats of this library, and those that are registered as services on the class path or the module path. */
    public static Exporters discover() {
        return discover(Exporters.class.getClassLoader());
    }

    /**
     * The formats of this library, and those that are registered as services where this loader looks. One that cannot be used is
     * logged, left out, and listed by {@link #broken()}.
     */
    public static Exporters discover(ClassLoader loader) {
        Exporters standard = standard();
        Plugins<Exporter> found = Plugins.of(
                ServiceLoader.load(Exporter.class, loader),
                exporter ->
                        requireNonNull(exporter.format(), "it has no format").id(),
                standard.byId.values());
        found.broken().forEach(one -> LOG.warn("An exporter cannot be used: {}", one));
        SortedMap<String, Exporter> all = new TreeMap<>(standard.byId);
        all.putAll(found.byId());
        return new Exporters(all, found.broken());
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
                        + " and " + name(exporter) + ". Remove one, or choose with Exporters.prefer.");
            }
        }
        return new Exporters(all, broken);
    }

    /** These formats, with this exporter for its format, whatever else claims it. */
    public Exporters prefer(Exporter exporter) {
        String id = exporter.format().id();
        SortedMap<String, Exporter> all = new TreeMap<>(byId);
        all.put(id, exporter);
        return new Exporters(
                all,
                broken.stream().filter(one -> !one.id().equals(Optional.of(id))).toList());
    }

    private static String name(Exporter exporter) {
        return Plugins.origin(exporter.getClass());
    }

    /** The exporters that are registered and cannot be used. */
    public List<BrokenPlugin> broken() {
        return broken;
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

    /**
     * The format with this id.
     *
     * @throws ExportException if there is no such format
     */
    public ExportFormat format(String id) {
        return exporter(id).format();
    }

    /**
     * What a format can hold: kinds of documents, as {@code catalogue}, and {@link #PROBLEMS}; which of them its exporter has a
     * {@code write} for.
     *
     * @throws ExportException if there is no such format
     */
    public List<String> holds(String format) {
        Class<?> type = exporter(format).getClass();
        return WRITABLE.entrySet().stream()
                .filter(kind -> writes(type, kind.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a format can hold something, named as by {@link #holds(String)}; false where there is no such format. */
    public boolean holds(String format, String kind) {
        return byId.containsKey(format) && holds(format).contains(kind);
    }

    private static boolean writes(Class<?> type, Class<?> what) {
        try {
            return type.getMethod("write", what, ExportOptions.class, OutputStream.class)
                            .getDeclaringClass()
                    != Exporter.class;
        } catch (NoSuchMethodException | LinkageError e) {
            return false;
        }
    }

    /**
     * The class that writes a format, and the jar that it is from.
     *
     * @throws ExportException if there is no such format
     */
    public String origin(String format) {
        return name(exporter(format));
    }

    /**
     * The exporter of a format.
     *
     * @throws ExportException if there is no such format
     */
    public Exporter exporter(String format) {
        Exporter exporter = byId.get(format);
        if (exporter == null) {
            throw new ExportException("No exporter for '" + format + "'. Available: " + String.join(", ", byId.keySet())
                    + "." + instead(format));
        }
        return exporter;
    }

    /** Why there is none, as far as that is known. */
    private String instead(String format) {
        List<String> claiming = broken.stream()
                .filter(one -> one.id().equals(Optional.of(format)))
                .map(one -> " " + one + ".")
                .toList();
        if (!claiming.isEmpty()) {
            return String.join("", claiming);
        }
        String artifact = ARTIFACTS.get(format);
        return artifact == null ? "" : " Add the dependency io.github.mandat:" + artifact + ".";
    }

    /**
     * Writes a catalogue, a programme or an assessment of either kind. The stream is left open.
     *
     * @throws IOException if {@code out} fails
     * @throws ExportException if there is no such format, it has no form for such a document, it does not know an option, or
     *     the exporter fails
     */
    public void write(Document document, String format, ExportOptions options, OutputStream out) throws IOException {
        export(format, options, out, (exporter, guard) -> {
            if (document instanceof Assessment assessment) {
                exporter.write(assessment, options, guard);
            } else if (document instanceof MeasureAssessment assessment) {
                exporter.write(assessment, options, guard);
            } else if (document instanceof Programme programme) {
                exporter.write(programme, options, guard);
            } else if (document instanceof Catalogue catalogue) {
                exporter.write(catalogue, options, guard);
            } else {
                throw new UnsupportedExportException(
                        exporter.format(), "a " + document.getClass().getSimpleName());
            }
        });
    }

    /**
     * Writes why documents could not be read, in a format for tools. The stream is left open.
     *
     * @throws IOException if {@code out} fails
     * @throws ExportException as above
     */
    public void write(List<Problem> problems, String format, ExportOptions options, OutputStream out)
            throws IOException {
        export(format, options, out, (exporter, guard) -> exporter.write(problems, options, guard));
    }

    /** What an exporter is asked to do. */
    private interface Task {
        void run(Exporter exporter, OutputStream out) throws IOException;
    }

    private void export(String format, ExportOptions options, OutputStream out, Task task) throws IOException {
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
            task.run(exporter, guard);
            guard.flush();
        } catch (UnsupportedExportException e) {
            throw new ExportException(String.valueOf(e.getMessage()), e);
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

    /**
     * Writes why documents could not be read, as a file, as above.
     *
     * @throws IOException if the file cannot be written
     * @throws ExportException if the export itself fails
     */
    public void write(List<Problem> problems, String format, ExportOptions options, Path file) throws IOException {
        WholeFile.write(file, out -> write(problems, format, options, out));
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
