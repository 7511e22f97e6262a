package io.github.mandat.testkit.plugin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.plugin.Plugins;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.ExportException;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every exporter promises. A test class implements this interface, says which exporter it is about, and inherits the whole suite:
 *
 * <pre>{@code
 * class IcsExporterTest implements ExporterContract {
 *     @Override
 *     public Exporter exporter() {
 *         return new IcsExporter();
 *     }
 * }
 * }</pre>
 *
 * <p>Whichever {@code write} the exporter has is tried, on the documents of {@link Sample}.
 *
 * @since 0.1
 */
public interface ExporterContract {

    /** A new exporter. */
    Exporter exporter();

    /** The text of a file, for a format that is not text itself: what its reader would read. UTF-8 by default. */
    default String text(byte[] file) throws IOException {
        return new String(file, StandardCharsets.UTF_8);
    }

    /**
     * The kinds of items whose ids the format drops, of {@code measure}, {@code pledge} and {@code clause}: a lossy format says so.
     * None by default.
     */
    default Set<String> drops() {
        return Set.of();
    }

    @Test
    default void its_format_is_always_the_same() {
        assertEquals(exporter().format(), exporter().format(), "format() is a constant");
        assertFalse(holds().isEmpty(), "at least one write must be implemented");
    }

    @Test
    default void the_same_value_gives_the_same_bytes() {
        assertAll(documents(Sample.ordinary()).stream()
                .map(document ->
                        () -> assertArrayEquals(bytes(document), bytes(document), "written twice: " + document.id())));
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    default void neither_locale_nor_time_zone_matters() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<byte[]> here = all(Sample.ordinary());
        List<byte[]> there;
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            there = all(Sample.ordinary());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (int i = 0; i < here.size(); i++) {
            assertArrayEquals(here.get(i), there.get(i), "written in Turkish, and at UTC+14");
        }
    }

    @Test
    default void the_stream_stays_open() throws IOException {
        for (Document document : documents(Sample.ordinary())) {
            Spy out = new Spy();
            Calls.write(exporter(), document, ExportOptions.standard(), out);
            assertFalse(out.closed, "the stream is the caller's to close: " + document.id());
        }
    }

    @Test
    default void empty_documents_are_written() {
        assertDoesNotThrow(() -> all(Sample.empty()));
    }

    @Test
    default void large_documents_are_written() throws IOException {
        Sample large = Sample.large(407, 2000);
        List<Document> documents = documents(large);
        List<byte[]> files = all(large);
        for (int i = 0; i < files.size(); i++) {
            assertTrue(files.get(i).length > 0, "written: " + documents.get(i).id());
        }
    }

    @Test
    default void hostile_text_is_harmless_and_legible() throws IOException {
        for (Sample sample : Sample.hostile()) {
            for (Document document : documents(sample)) {
                byte[] file = bytes(document);
                String text = text(file);
                assertTrue(text.contains(Sample.LEGIBLE), () -> "the text is legible: " + document.title());
                if (exporter().format().isText()) {
                    TextChecks.check(file, document.title());
                }
            }
        }
    }

    @Test
    default void a_stream_that_fails_is_not_hidden() {
        for (Document document : documents(Sample.ordinary())) {
            for (int room : new int[] {0, 100}) {
                IOException full = new IOException("no space left");
                IOException thrown = assertThrows(
                        IOException.class,
                        () -> Calls.write(exporter(), document, ExportOptions.standard(), new Full(room, full)),
                        "an exporter lets the stream's IOException through: " + document.id());
                assertSame(full, Calls.root(thrown), "the stream's own exception is passed on");
            }
        }
    }

    @Test
    default void an_export_can_be_cancelled() {
        for (Document document : documents(Sample.ordinary())) {
            CancellationException stop = new CancellationException("stop");
            Throwable thrown = assertThrows(
                    Exception.class,
                    () -> Calls.write(exporter(), document, ExportOptions.standard(), new Cancelled(stop)),
                    "an exporter lets the stream's exception through: " + document.id());
            assertSame(stop, Calls.root(thrown), "the stream's own exception is passed on");
        }
    }

    @Test
    default void several_threads_can_use_it() throws IOException, InterruptedException, ExecutionException {
        Exporter shared = exporter();
        List<Document> documents = documents(Sample.ordinary());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Document document : documents) {
                byte[] alone = bytes(document);
                List<Future<byte[]>> files = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    files.add(threads.submit(() -> {
                        ByteArrayOutputStream out = new ByteArrayOutputStream();
                        Calls.write(shared, document, ExportOptions.standard(), out);
                        return out.toByteArray();
                    }));
                }
                for (Future<byte[]> file : files) {
                    assertArrayEquals(alone, file.get(), "written by several threads: " + document.id());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    default void every_id_is_there() throws IOException {
        for (Document document : documents(Sample.ordinary())) {
            String text = text(bytes(document));
            for (String id : Calls.ids(document, drops())) {
                assertTrue(
                        text.contains(id),
                        () -> "'" + id + "' is missing in " + document.id() + ": is it dropped? then drops() says so");
            }
        }
    }

    @Test
    default void options_are_declared_and_others_refused() {
        Set<String> names = new HashSet<>();
        for (ExportOption<?> option : exporter().options()) {
            assertTrue(names.add(option.name()), () -> "the option '" + option.name() + "' is declared twice");
            assertNotNull(option.standard(), () -> "the option '" + option.name() + "' has a standard value");
            try {
                Object read = option.parse().apply("\u0001 nonsense");
                assertNotNull(read, () -> "what '" + option.name() + "' reads in a text");
            } catch (IllegalArgumentException e) {
                assertNotNull(e.getMessage(), () -> "why '" + option.name() + "' refuses a text");
            }
        }
        ExportOption<Boolean> unknown = ExportOption.flag("unheard-of", false, "nothing");
        Document document = documents(Sample.ordinary()).get(0);
        ExportException refused = assertThrows(
                ExportException.class,
                () -> Exporters.of(exporter())
                        .write(
                                document,
                                exporter().format().id(),
                                ExportOptions.standard().with(unknown, true),
                                new ByteArrayOutputStream()));
        assertTrue(String.valueOf(refused.getMessage()).contains("unheard-of"), refused::getMessage);
    }

    @Test
    default void it_is_discovered() {
        String id = exporter().format().id();
        Exporters found = Exporters.discover(exporter().getClass().getClassLoader());
        assertTrue(
                found.formats().contains(exporter().format()),
                () -> "register " + exporter().getClass().getName() + " in META-INF/services/"
                        + Exporter.class.getName() + " and in module-info.java; found: " + found.formats()
                        + ", left out: " + found.broken());
        assertEquals(Plugins.origin(exporter().getClass()), found.origin(id), "another exporter has this id");
    }

    private List<String> holds() {
        return Exporters.of(exporter()).holds(exporter().format().id());
    }

    /** The documents that the exporter has a form for. */
    private List<Document> documents(Sample sample) {
        List<String> holds = holds();
        return sample.documents().stream()
                .filter(document -> holds.contains(Calls.kind(document)))
                .toList();
    }

    private byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Calls.write(exporter(), document, ExportOptions.standard(), out);
        return out.toByteArray();
    }

    private List<byte[]> all(Sample sample) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Document document : documents(sample)) {
            files.add(bytes(document));
        }
        return files;
    }
}
