package io.github.mandat.catalogue.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.territory.Gazetteer;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that are registered as services: those that can be used are found, the others are named. */
class PluginsTest {

    @TempDir
    Path folder;

    public static final class Fine extends Gazetteer {
        public Fine() {
            super("fine");
        }
    }

    public static final class Better extends Gazetteer {
        public Better() {
            super("better");
        }
    }

    public static final class Unmade extends Gazetteer {
        public Unmade() {
            super("unmade");
            throw new IllegalStateException("no licence", new IOException("no file"));
        }
    }

    public static final class OfAnotherVersion extends Gazetteer {
        public OfAnotherVersion() {
            super("of-another-version");
        }

        @Override
        public String id() {
            throw new NoSuchMethodError("Gone.method()");
        }
    }

    public static final class Nameless extends Gazetteer {
        @SuppressWarnings("NullAway") // what a plug-in should not do
        public Nameless() {
            super(null);
        }
    }

    public static final class Misnamed extends Gazetteer {
        public Misnamed() {
            super("No Slug");
        }
    }

    public static final class Usurper extends Gazetteer {
        public Usurper() {
            super("own");
        }
    }

    public static final class Accomplice extends Gazetteer {
        public Accomplice() {
            super("own");
        }
    }

    public static final class FirstTriplet extends Gazetteer {
        public FirstTriplet() {
            super("triplet");
        }
    }

    public static final class SecondTriplet extends Gazetteer {
        public SecondTriplet() {
            super("triplet");
        }
    }

    public static final class ThirdTriplet extends Gazetteer {
        public ThirdTriplet() {
            super("triplet");
        }
    }

    private final List<String> registered = new ArrayList<>();

    @BeforeEach
    void register_the_good_among_the_bad() {
        registered.addAll(List.of(
                ThirdTriplet.class.getName(),
                Unmade.class.getName(),
                "org.example.Nowhere",
                Fine.class.getName(),
                Misnamed.class.getName(),
                FirstTriplet.class.getName(),
                PluginsTest.class.getName(),
                OfAnotherVersion.class.getName(),
                Usurper.class.getName(),
                Nameless.class.getName(),
                Better.class.getName(),
                SecondTriplet.class.getName(),
                Accomplice.class.getName()));
    }

    private ClassLoader loader() throws IOException {
        Path services = folder.resolve("META-INF/services");
        Files.createDirectories(services);
        Files.write(services.resolve(TerritoryProvider.class.getName()), registered);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    private Plugins<TerritoryProvider> besides(TerritoryProvider... own) throws IOException {
        return Plugins.of(ServiceLoader.load(TerritoryProvider.class, loader()), TerritoryProvider::id, List.of(own));
    }

    private static String line(Class<?> plugin, String problem) {
        return plugin.getName() + " (test-classes)" + problem;
    }

    private static String claim(Class<?> plugin, String id, Class<?> other, Class<?> another) {
        return line(plugin, ": claims the id '" + id + "', as does ")
                + line(other, " and ")
                + line(another, "; remove one");
    }

    @Test
    void those_that_can_be_used_are_found_by_their_ids() throws IOException {
        Plugins<TerritoryProvider> found = besides(new Gazetteer("own"));
        assertEquals(List.of("better", "fine"), List.copyOf(found.byId().keySet()));
        assertEquals(Fine.class, found.byId().get("fine").getClass());
        assertThrows(UnsupportedOperationException.class, found.byId()::clear);
    }

    @Test
    void each_of_the_others_is_named_with_what_is_wrong() throws IOException {
        String service = "a registered service: " + TerritoryProvider.class.getName();
        assertEquals(
                List.of(
                        service + ": Provider org.example.Nowhere not found",
                        service + ": " + PluginsTest.class.getName() + " not a subtype",
                        claim(Accomplice.class, "own", Gazetteer.class, Usurper.class),
                        claim(FirstTriplet.class, "triplet", SecondTriplet.class, ThirdTriplet.class),
                        line(
                                Misnamed.class,
                                ": has no valid id: java.lang.IllegalArgumentException: identifier 'No Slug' must be"
                                        + " 1 to 100 characters: a-z, 0-9, with single dots or hyphens between them"),
                        line(Nameless.class, ": has no id"),
                        line(OfAnotherVersion.class, ": has no valid id: java.lang.NoSuchMethodError: Gone.method()"),
                        claim(SecondTriplet.class, "triplet", FirstTriplet.class, ThirdTriplet.class),
                        claim(ThirdTriplet.class, "triplet", FirstTriplet.class, SecondTriplet.class),
                        line(Unmade.class, ": cannot be made: java.io.IOException: no file"),
                        claim(Usurper.class, "own", Gazetteer.class, Accomplice.class)),
                besides(new Gazetteer("own")).broken().stream()
                        .map(BrokenPlugin::toString)
                        .toList());
    }

    @Test
    void those_that_two_claim_are_named_with_their_id() throws IOException {
        assertEquals(
                List.of("own", "triplet", "triplet", "triplet", "own"),
                besides(new Gazetteer("own")).broken().stream()
                        .map(BrokenPlugin::id)
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Test
    void an_id_that_the_caller_has_is_taken() throws IOException {
        registered.removeAll(List.of(Usurper.class.getName()));
        assertEquals(Set.of("better", "fine", "own"), besides().byId().keySet());
        assertEquals(
                Set.of("better"),
                besides(new Gazetteer("own"), new Gazetteer("fine")).byId().keySet());
    }

    @Test
    void the_order_of_the_class_path_decides_nothing() throws IOException {
        List<BrokenPlugin> broken = besides().broken();
        Collections.reverse(registered);
        assertEquals(broken, besides().broken());
    }

    @Test
    void providers_of_territories_are_found_where_a_loader_looks() throws IOException {
        assertEquals(
                Set.of("better", "fine"),
                TerritoryProvider.discover(loader()).byId().keySet());
    }

    @Test
    void a_class_is_named_with_the_jar_or_folder_that_it_comes_from_if_any() throws IOException {
        assertEquals(line(Fine.class, ""), Plugins.origin(Fine.class));
        assertTrue(Plugins.origin(Test.class)
                .matches("org\\.junit\\.jupiter\\.api\\.Test \\(junit-jupiter-api-[^/]*\\.jar\\)"));
        assertEquals("java.lang.String", Plugins.origin(String.class));
        Class<?> placeless = new Placeless().define(Fine.class);
        assertEquals(Fine.class.getName(), Plugins.origin(placeless));
    }

    /** Makes classes that come from nowhere. */
    private static final class Placeless extends ClassLoader {
        Class<?> define(Class<?> like) throws IOException {
            String file = like.getName().substring(like.getPackageName().length() + 1) + ".class";
            try (InputStream in = like.getResourceAsStream(file)) {
                byte[] bytes = in.readAllBytes();
                CodeSource nowhere = new CodeSource(null, (Certificate[]) null);
                return defineClass(like.getName(), bytes, 0, bytes.length, new ProtectionDomain(nowhere, null));
            }
        }
    }
}
