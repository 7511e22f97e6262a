package io.github.mandat.rules;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Evaluates catalogues or programmes in many territories, such as all communes of a country. The verdicts are those that a
 * {@link RulesEngine} gives one by one. What is equal for many territories is computed once; territories are taken from the stream
 * as they come, and only their codes and names are kept. Immutable.
 *
 * <pre>{@code
 * Grid grid = Batch.of(RulesEngine.standard())
 *         .applicability(List.of(catalogue), FranceTerritories.standard().all(TerritoryKind.COMMUNE));
 * }</pre>
 *
 * @since 0.1
 */
public final class Batch {

    private static final int AT_A_TIME = 2048;

    private final RulesEngine engine;
    private final int threads;
    private final Progress progress;
    private final BooleanSupplier cancelled;

    /** Hears how far a batch is. */
    public interface Progress {
        /**
         * Called from the thread that runs the batch, every few thousand territories.
         *
         * @param territories how many territories are done
         */
        void done(long territories);
    }

    private Batch(RulesEngine engine, int threads, Progress progress, BooleanSupplier cancelled) {
        this.engine = engine;
        this.threads = threads;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** A batch by the rules and the policy of this engine, on as many threads as there are processors. */
    public static Batch of(RulesEngine engine) {
        return new Batch(
                requireNonNull(engine, "engine"),
                Runtime.getRuntime().availableProcessors(),
                territories -> {},
                () -> false);
    }

    /**
     * This batch on so many threads. The result is the same for any number.
     *
     * @throws IllegalArgumentException if {@code number} is not positive
     */
    public Batch threads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("threads (" + number + ") must be positive");
        }
        return new Batch(engine, number, progress, cancelled);
    }

    /** This batch with someone who hears how far it is. */
    public Batch progress(Progress listener) {
        return new Batch(engine, threads, requireNonNull(listener, "listener"), cancelled);
    }

    /** This batch, which gives up as soon as the answer is yes; it is asked every few thousand territories. */
    public Batch until(BooleanSupplier cancel) {
        return new Batch(engine, threads, progress, requireNonNull(cancel, "cancel"));
    }

    /**
     * What each measure of the catalogues asks of each territory: a column for each measure, as {@code catalogue/measure}, with its
     * {@link io.github.mandat.rules.assessment.Applicability}.
     *
     * @throws CancellationException if the batch is cancelled, or its thread interrupted
     */
    public Grid applicability(List<Catalogue> catalogues, Stream<Territory> territories) {
        List<String> columns = new ArrayList<>();
        catalogues.forEach(
                catalogue -> catalogue.measures().forEach(measure -> columns.add(catalogue.id() + "/" + measure.id())));
        Traits traits = new Traits(catalogues, engine.policy());
        return run(
                columns,
                territories,
                traits::of,
                territory -> catalogues.stream()
                        .flatMap(catalogue ->
                                MeasureProver.prove(catalogue, territory, engine.policy(), Map.of()).stream())
                        .<Enum<?>>map(MeasureResult::status)
                        .toList());
    }

    /**
     * The verdicts of each programme as if it were one of each territory: a column for each reading, as {@code programme/stated}, and
     * for each guarantee and reading, as {@code programme/g1/backed}. What the dossiers know of their own territories is left out.
     *
     * @throws CancellationException if the batch is cancelled, or its thread interrupted
     */
    public Grid verdicts(List<Dossier> dossiers, Stream<Territory> territories) {
        List<String> columns = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            String programme = dossier.programme().id().value();
            List<Guarantee> guarantees =
                    dossier.charter().map(Charter::guarantees).orElse(List.of());
            for (Reading reading : Reading.values()) {
                String name = reading.name().toLowerCase(Locale.ROOT);
                columns.add(programme + "/" + name);
                guarantees.forEach(guarantee -> columns.add(programme + "/" + guarantee.id() + "/" + name));
            }
            guarantees.stream()
                    .flatMap(guarantee -> guarantee.clauses().stream())
                    .map(Clause::when)
                    .forEach(when -> when.ifPresent(conditions::add));
        }
        // A programme's verdicts depend on the territory through the conditions of its charter alone.
        return run(
                columns,
                territories,
                territory -> conditions.stream()
                        .map(condition -> Conditions.decide(condition, territory))
                        .toList(),
                territory -> dossiers.stream()
                        .flatMap(dossier -> verdicts(dossier, territory))
                        .toList());
    }

    private Stream<Enum<?>> verdicts(Dossier dossier, Territory territory) {
        Dossier there = dossier.in(territory);
        List<Guarantee> guarantees = dossier.charter().map(Charter::guarantees).orElse(List.of());
        return Stream.of(Reading.values()).flatMap(reading -> {
            Verdicts verdicts = engine.verdicts(there, reading);
            return Stream.concat(
                    Stream.of(verdicts.programme()),
                    guarantees.stream().map(guarantee -> verdicts.guarantees().get(guarantee.id())));
        });
    }

    // ---- running

    /** Puts territories with the same key together, in the order in which they come, and decides once for each key. */
    private Grid run(
            List<String> columns,
            Stream<Territory> territories,
            Function<Territory, Object> keyOf,
            Function<Territory, List<Enum<?>>> decide) {
        Rows rows = new Rows();
        Map<Object, Integer> groupOf = new LinkedHashMap<>();
        List<Future<List<Enum<?>>>> decided = new ArrayList<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (territories) {
            Iterator<Territory> rest = territories.iterator();
            while (rest.hasNext()) {
                stopIfCancelled();
                List<Territory> some = new ArrayList<>(AT_A_TIME);
                while (rest.hasNext() && some.size() < AT_A_TIME) {
                    some.add(rest.next());
                }
                List<Object> keys = keys(some, keyOf, workers);
                for (int i = 0; i < some.size(); i++) {
                    Territory territory = some.get(i);
                    Integer group = groupOf.get(keys.get(i));
                    if (group == null) {
                        group = decided.size();
                        groupOf.put(keys.get(i), group);
                        decided.add(workers.submit(() -> decide.apply(territory)));
                    }
                    rows.add(territory, group);
                }
                progress.done(rows.size());
            }
            List<List<Enum<?>>> values = new ArrayList<>();
            for (Future<List<Enum<?>>> one : decided) {
                stopIfCancelled();
                values.add(result(one));
            }
            return rows.grid(columns, values);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The keys of some territories, in their order, each worker taking a slice. */
    private List<Object> keys(List<Territory> some, Function<Territory, Object> keyOf, ExecutorService workers) {
        int slice = (some.size() + threads - 1) / threads;
        List<Callable<List<Object>>> tasks = new ArrayList<>();
        for (int from = 0; from < some.size(); from += slice) {
            List<Territory> part = some.subList(from, Math.min(from + slice, some.size()));
            tasks.add(() -> part.stream().map(keyOf).toList());
        }
        List<Object> keys = new ArrayList<>(some.size());
        tasks.stream().map(workers::submit).toList().forEach(task -> keys.addAll(result(task)));
        return keys;
    }

    private void stopIfCancelled() {
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the batch was cancelled");
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the batch was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("a batch failed: " + e.getCause(), e.getCause());
        }
    }

    /** What is kept of the territories. */
    private static final class Rows {
        private final List<String> codes = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<Integer> groups = new ArrayList<>();

        void add(Territory territory, int group) {
            codes.add(territory.code());
            names.add(territory.name());
            groups.add(group);
        }

        long size() {
            return codes.size();
        }

        Grid grid(List<String> columns, List<List<Enum<?>>> values) {
            return new Grid(
                    columns,
                    codes.toArray(String[]::new),
                    names.toArray(String[]::new),
                    groups.stream().mapToInt(Integer::intValue).toArray(),
                    values);
        }
    }
}
