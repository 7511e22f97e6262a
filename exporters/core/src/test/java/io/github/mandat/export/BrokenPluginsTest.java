package io.github.mandat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.plugin.BrokenPlugin;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exporters that cannot be used are named, and the rest goes on. */
class BrokenPluginsTest {

    @TempDir
    Path folder;

    private Exporters found = Exporters.standard();

    /** Writes its id. */
    abstract static class Simple implements Exporter {
        private final String id;

        Simple(String id) {
            this.id = id;
        }

        @Override
        public ExportFormat format() {
            return new ExportFormat(id, "text/plain", "txt");
        }

        @Override
        public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
            out.write(id.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Nothing is wrong with it. */
    public static final class Fine extends Simple {
        public Fine() {
            super("fine");
        }
    }

    /** Has no format. */
    public static final class Formless implements Exporter {
        @Override
        @SuppressWarnings("NullAway") // what a plug-in should not do
        public ExportFormat format() {
            return null;
        }
    }

    /** Claims a format of the library. */
    public static final class Usurper extends Simple {
        public Usurper() {
            super("json");
        }
    }

    /** Claims the same as the other twin. */
    public static final class OneTwin extends Simple {
        public OneTwin() {
            super("twin");
        }
    }

    /** Claims the same as the other twin. */
    public static final class OtherTwin extends Simple {
        public OtherTwin() {
            super("twin");
        }
    }

    /** Fails when it is used, as code does that was compiled against another version. */
    public static final class Outdated extends Simple {
        public Outdated() {
            super("outdated");
        }

        @Override
        public void write(Programme programme, ExportOptions options, OutputStream out) {
            throw new NoSuchMethodError("Programme.gone()");
        }
    }

    @BeforeEach
    void discover() throws IOException {
        List<String> classes = Stream.of(
                        OtherTwin.class, Fine.class, Formless.class, Usurper.class, OneTwin.class, Outdated.class)
                .map(Class::getName)
                .toList();
        Path services = folder.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.write(services.resolve(Exporter.class.getName()), classes);
        found = Exporters.discover(new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader()));
    }

    @Test
    void the_rest_goes_on() throws IOException {
        List<String> ids = found.formats().stream().map(ExportFormat::id).toList();
        assertTrue(ids.containsAll(List.of("fine", "json", "markdown", "outdated", "discovered")), ids::toString);
        assertFalse(ids.contains("twin"), ids::toString);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        found.write(new Fixture("").programme(), "fine", ExportOptions.standard(), out);
        assertEquals("fine", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void each_is_named_with_what_is_wrong() {
        for (String line : List.of(
                "BrokenPluginsTest\\$Formless .*has no valid id: .*no format",
                "BrokenPluginsTest\\$Usurper .*claims the id 'json', as does .*JsonExporter.*remove one",
                "BrokenPluginsTest\\$OneTwin .*claims the id 'twin', as does .*OtherTwin.*remove one",
                "BrokenPluginsTest\\$OtherTwin .*claims the id 'twin', as does .*OneTwin.*remove one")) {
            assertTrue(
                    found.broken().stream().map(BrokenPlugin::toString).anyMatch(one -> one.matches(".*" + line)),
                    () -> line + " is not among " + found.broken());
        }
    }

    @Test
    void who_asks_for_a_format_that_two_claim_is_told_and_can_choose() throws IOException {
        Programme programme = new Fixture("").programme();
        ExportException refused = assertThrows(
                ExportException.class,
                () -> found.write(programme, "twin", ExportOptions.standard(), new ByteArrayOutputStream()));
        assertTrue(
                refused.getMessage().contains("OneTwin") && refused.getMessage().contains("OtherTwin"),
                refused::getMessage);
        Exporters chosen = found.prefer(new OneTwin());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        chosen.write(programme, "twin", ExportOptions.standard(), out);
        assertEquals("twin", out.toString(StandardCharsets.UTF_8));
        assertTrue(chosen.broken().stream().noneMatch(one -> one.id().equals(Optional.of("twin"))));
    }

    @Test
    void one_that_fails_in_use_is_named() {
        ExportException failed = assertThrows(
                ExportException.class,
                () -> found.write(
                        new Fixture("").programme(),
                        "outdated",
                        ExportOptions.standard(),
                        new ByteArrayOutputStream()));
        assertTrue(
                failed.getMessage().contains("Outdated") && failed.getMessage().contains("NoSuchMethodError"),
                failed::getMessage);
    }
}
