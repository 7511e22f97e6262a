package io.github.mandat.rules;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates catalogues or programmes in many territories, such as all communes of a country. The verdicts are those that a
 * {@link RulesEngine} gives one by one. What is equal for many territories is computed once; territories are taken from the stream
 * as they come, and only their codes and names are kept; those of a parallel stream are made by the batch's threads too. Immutable.
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
        List<CompiledCatalogue> compiled =
                catalogues.stream().map(engine::compile).toList();
        Traits traits = new Traits(compiled, engine.policy());
        return run(
                columns,
                territories,
                traits::of,
                territory -> compiled.stream()
                        .<Enum<?>>flatMap(catalogue -> catalogue.statuses(territory).stream())
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
        List<CompiledProgramme> compiled =
                dossiers.stream().map(engine::compile).toList();
        for (Dossier dossier : dossiers) {
            String programme = dossier.programme().id().value();
            for (Reading reading : Reading.values()) {
                String name = reading.name().toLowerCase(Locale.ROOT);
                columns.add(programme + "/" + name);
                guarantees(dossier).forEach(guarantee -> columns.add(programme + "/" + guarantee.id() + "/" + name));
            }
        }
        Truths truths = new Truths(
                compiled.stream().flatMap(CompiledProgramme::conditions).toList());
        return run(
                columns,
                territories,
                truths::of,
                territory -> compiled.stream()
                        .flatMap(programme -> verdicts(programme, territory))
                        .toList());
    }

    private static Stream<Guarantee> guarantees(Dossier dossier) {
        return dossier.charter().stream().flatMap(charter -> charter.guarantees().stream());
    }

    private static Stream<Enum<?>> verdicts(CompiledProgramme programme, Territory territory) {
        return Stream.of(Reading.values()).flatMap(reading -> {
            Verdicts verdicts = programme.verdicts(territory, reading);
            return Stream.concat(
                    Stream.of(verdicts.programme()),
                    guarantees(programme.dossier())
                            .map(guarantee -> verdicts.guarantees().get(guarantee.id())));
        });
    }

    // ---- running

    /** Puts territories with the same number together, in the order in which they come, and decides once for each number. */
    private Grid run(
            List<String> columns,
            Stream<Territory> territories,
            ToLongFunction<Territory> alike,
            Function<Territory, List<Enum<?>>> decide) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (territories) {
            Rows rows = new Rows();
            List<Future<List<Enum<?>>>> decided = new ArrayList<>();
            Pieces pieces = Pieces.of(territories);
            Deque<Future<Slice>> ahead = new ArrayDeque<>();
            while (true) {
                stopIfCancelled();
                Optional<Spliterator<Territory>> piece = ahead.size() < 2 * threads ? pieces.next() : Optional.empty();
                if (piece.isPresent()) {
                    ahead.add(workers.submit(() -> Slice.of(piece.get(), alike)));
                } else if (!ahead.isEmpty()) {
                    rows.add(result(ahead.remove()), first -> decided.add(workers.submit(() -> decide.apply(first))));
                    progress.done(rows.count);
                } else {
                    break;
                }
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
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("a batch failed: " + e.getCause(), e.getCause());
        }
    }

    /** The territories a few thousand at a time, in their order. */
    private interface Pieces {

        Optional<Spliterator<Territory>> next();

        /** What may be made by several threads is cut into pieces, anything else is made here and now. */
        static Pieces of(Stream<Territory> territories) {
            boolean anywhere = territories.isParallel();
            Spliterator<Territory> all = territories.spliterator();
            if (anywhere && all.hasCharacteristics(Spliterator.ORDERED | Spliterator.SUBSIZED)) {
                Deque<Spliterator<Territory>> pieces = new ArrayDeque<>();
                cut(all, pieces);
                return () -> Optional.ofNullable(pieces.poll());
            }
            return () -> {
                List<Territory> some = new ArrayList<>(AT_A_TIME);
                while (some.size() < AT_A_TIME && all.tryAdvance(some::add)) {
                    // until there are enough, or no more
                }
                return some.isEmpty() ? Optional.empty() : Optional.of(some.spliterator());
            };
        }

        private static void cut(Spliterator<Territory> rest, Deque<Spliterator<Territory>> pieces) {
            @Nullable Spliterator<Territory> before = rest.estimateSize() > AT_A_TIME ? rest.trySplit() : null;
            if (before != null) {
                cut(before, pieces);
                cut(rest, pieces);
            } else {
                pieces.add(rest);
            }
        }
    }

    /** What is kept of some territories: codes, names, and which of them are alike, with the first of each kind. */
    private static final class Slice {
        private final String[] codes;
        private final String[] names;
        private final int[] kinds;
        private final List<Long> numbers = new ArrayList<>();
        private final List<Territory> firsts = new ArrayList<>();
        private int count;

        private Slice(int size) {
            codes = new String[size];
            names = new String[size];
            kinds = new int[size];
        }

        static Slice of(Spliterator<Territory> piece, ToLongFunction<Territory> alike) {
            Slice slice = new Slice(Math.toIntExact(piece.getExactSizeIfKnown()));
            Memo<Integer> known = new Memo<>();
            piece.forEachRemaining(territory -> slice.add(territory, alike.applyAsLong(territory), known));
            return slice;
        }

        private void add(Territory territory, long number, Memo<Integer> known) {
            Integer kind = known.get(number);
            if (kind == null) {
                kind = known.put(number, known.size());
                numbers.add(number);
                firsts.add(territory);
            }
            kinds[count] = kind;
            codes[count] = territory.code();
            names[count] = territory.name();
            count++;
        }
    }

    /** What is kept of all territories. */
    private static final class Rows {
        private final Memo<Integer> groups = new Memo<>();
        private final List<Slice> slices = new ArrayList<>();
        private final List<int[]> groupsOf = new ArrayList<>();
        private int count;

        /** @param decide is given the first territory of each new group */
        void add(Slice slice, Consumer<Territory> decide) {
            int[] group = new int[slice.numbers.size()];
            for (int i = 0; i < group.length; i++) {
                long number = slice.numbers.get(i);
                Integer known = groups.get(number);
                if (known == null) {
                    known = groups.put(number, groups.size());
                    decide.accept(slice.firsts.get(i));
                }
                group[i] = known;
            }
            slices.add(slice);
            groupsOf.add(group);
            count += slice.count;
        }

        Grid grid(List<String> columns, List<List<Enum<?>>> values) {
            String[] codes = new String[count];
            String[] names = new String[count];
            int[] groupOfRow = new int[count];
            int from = 0;
            for (int i = 0; i < slices.size(); i++) {
                Slice slice = slices.get(i);
                System.arraycopy(slice.codes, 0, codes, from, slice.count);
                System.arraycopy(slice.names, 0, names, from, slice.count);
                for (int row = 0; row < slice.count; row++) {
                    groupOfRow[from + row] = groupsOf.get(i)[slice.kinds[row]];
                }
                from += slice.count;
            }
            return new Grid(columns, codes, names, groupOfRow, values);
        }
    }
}
