package io.github.mandat.catalogue.plugin;

import io.github.mandat.catalogue.vocabulary.Id;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The plug-ins of one kind that are registered as services: those that can be used, and what is wrong with the others. Each is looked
 * at before any is used: one that cannot be made, that has no valid id, or whose id another claims too is named and left out, and
 * the rest goes on. The order of the class path decides nothing. Immutable.
 *
 * <pre>{@code
 * Plugins<Exporter> found = Plugins.of(ServiceLoader.load(Exporter.class), exporter -> exporter.format().id(), List.of());
 * }</pre>
 *
 * @param <P> their interface
 * @param byId those that can be used, by their ids
 * @param broken the others, by class
 * @since 0.1
 */
public record Plugins<P>(SortedMap<String, P> byId, List<BrokenPlugin> broken) {

    public Plugins {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
        broken = List.copyOf(broken);
    }

    /**
     * The plug-ins that a service loader finds. It is made by the caller, whose module must declare that it uses the service.
     *
     * @param services where to look
     * @param id the id of a plug-in
     * @param own the plug-ins that the caller has already: their ids are taken
     */
    public static <P> Plugins<P> of(ServiceLoader<P> services, Function<P, String> id, Collection<? extends P> own) {
        Search<P> search = new Search<>(id);
        own.forEach(plugin -> search.taken.put(id.apply(plugin), plugin));
        Iterator<ServiceLoader.Provider<P>> providers = services.stream().iterator();
        while (search.advance(providers)) {
            // until the last
        }
        return search.result();
    }

    /** The class of a plug-in and the jar, folder or module that it comes from: {@code org.acme.CsvPlus (acme.jar)}. */
    public static String origin(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return type.getName();
        }
        String path = source.getLocation().getPath().replaceAll("/$", "");
        return type.getName() + " (" + path.substring(path.lastIndexOf('/') + 1) + ")";
    }

    /** Looks at one plug-in after the other. */
    private static final class Search<P> {
        private final Function<P, String> idOf;
        private final Map<String, P> taken = new TreeMap<>();
        private final Map<String, List<P>> claims = new TreeMap<>();
        private final List<BrokenPlugin> broken = new ArrayList<>();

        Search(Function<P, String> idOf) {
            this.idOf = idOf;
        }

        /** Whether there may be more. */
        boolean advance(Iterator<ServiceLoader.Provider<P>> providers) {
            try {
                if (!providers.hasNext()) {
                    return false;
                }
                add(providers.next());
            } catch (ServiceConfigurationError e) {
                broken.add(new BrokenPlugin("a registered service", Optional.empty(), String.valueOf(e.getMessage())));
            }
            return true;
        }

        private void add(ServiceLoader.Provider<P> provider) {
            String origin = origin(provider.type());
            P plugin;
            try {
                plugin = provider.get();
            } catch (ServiceConfigurationError | LinkageError e) {
                broken.add(new BrokenPlugin(origin, Optional.empty(), "cannot be made: " + root(e)));
                return;
            }
            try {
                String id = idOf.apply(plugin);
                if (id == null) {
                    broken.add(new BrokenPlugin(origin, Optional.empty(), "has no id"));
                } else {
                    claims.computeIfAbsent(Id.of(id).value(), one -> new ArrayList<>())
                            .add(plugin);
                }
            } catch (RuntimeException | LinkageError e) {
                broken.add(new BrokenPlugin(origin, Optional.empty(), "has no valid id: " + root(e)));
            }
        }

        private static String root(Throwable failure) {
            Throwable root = failure;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            return root.toString();
        }

        Plugins<P> result() {
            SortedMap<String, P> usable = new TreeMap<>();
            claims.forEach((id, plugins) -> {
                P owner = taken.get(id);
                if (owner == null && plugins.size() == 1) {
                    usable.put(id, plugins.get(0));
                } else {
                    plugins.forEach(plugin -> broken.add(conflict(id, plugin, plugins, owner)));
                }
            });
            broken.sort(Comparator.comparing(BrokenPlugin::toString));
            return new Plugins<>(usable, broken);
        }

        private static <P> BrokenPlugin conflict(String id, P plugin, List<P> claiming, @Nullable P owner) {
            List<String> others = new ArrayList<>();
            if (owner != null) {
                others.add(origin(owner.getClass()));
            }
            claiming.stream()
                    .filter(other -> other != plugin)
                    .map(other -> origin(other.getClass()))
                    .sorted()
                    .forEach(others::add);
            return new BrokenPlugin(
                    origin(plugin.getClass()),
                    Optional.of(id),
                    "claims the id '" + id + "', as does " + String.join(" and ", others) + "; remove one");
        }
    }
}
