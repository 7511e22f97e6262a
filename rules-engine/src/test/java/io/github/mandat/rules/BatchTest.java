package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Many territories at once are as one by one. */
class BatchTest {

    private static final Batch BATCH = Batch.of(World.ENGINE);

    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    private static List<Territory> territories(int count, Random random) {
        World.Maker maker = new World.Maker(random);
        return IntStream.range(0, count).mapToObj(i -> maker.territory()).toList();
    }

    @Property
    void measures_are_judged_as_one_by_one(@ForAll("worlds") World world, @ForAll Random random) {
        List<Catalogue> catalogues = world.dossier().catalogues();
        List<Territory> territories = territories(10, random);
        Grid grid = BATCH.applicability(catalogues, territories.stream());
        for (int row = 0; row < territories.size(); row++) {
            Territory territory = territories.get(row);
            List<Enum<?>> alone = catalogues.stream()
                    .flatMap(catalogue -> World.ENGINE.applicable(catalogue, territory).measures().stream())
                    .<Enum<?>>map(MeasureResult::status)
                    .toList();
            assertEquals(alone, grid.row(row), () -> "in " + territory);
        }
    }

    @Property
    void programmes_are_judged_as_one_by_one(
            @ForAll("worlds") World one, @ForAll("worlds") World other, @ForAll Random random) {
        List<Dossier> dossiers = List.of(one.dossier(), other.dossier());
        List<Territory> territories = territories(6, random);
        Grid grid = BATCH.verdicts(dossiers, territories.stream());
        for (int row = 0; row < territories.size(); row++) {
            List<Enum<?>> alone = new ArrayList<>();
            for (Dossier dossier : dossiers) {
                Assessment assessment = World.ENGINE.assess(dossier.in(territories.get(row)));
                for (Reading reading : Reading.values()) {
                    alone.add(assessment.verdict().in(reading));
                    assessment.guarantees().stream()
                            .map((GuaranteeResult guarantee) -> guarantee.in(reading))
                            .forEach(alone::add);
                }
            }
            assertEquals(alone, grid.row(row));
        }
    }

    @Property
    void the_number_of_threads_is_irrelevant(@ForAll("worlds") World world, @ForAll Random random) {
        List<Territory> territories = territories(100, random);
        Grid alone = BATCH.threads(1).verdicts(List.of(world.dossier()), territories.stream());
        Grid several = BATCH.threads(3).verdicts(List.of(world.dossier()), territories.stream());
        assertEquals(alone, several);
        assertEquals(alone.hashCode(), several.hashCode());
        assertEquals(
                IntStream.range(0, alone.rows()).map(alone::group).boxed().toList(),
                IntStream.range(0, several.rows()).map(several::group).boxed().toList());
    }

    @Test
    void columns_and_rows_are_named_and_counted() {
        World world = new World(new World.Maker(new Random(7)).dossier());
        List<Territory> territories = territories(5000, new Random(8));
        List<Long> heard = new ArrayList<>();
        Grid grid = BATCH.progress(heard::add).verdicts(List.of(world.dossier()), territories.stream());
        assertEquals(5000, grid.rows());
        assertEquals(List.of(2048L, 4096L, 5000L), heard);
        assertEquals(List.of("p/stated", "p/g0/stated"), grid.columns().subList(0, 2));
        assertTrue(grid.columns().contains("p/backed"), grid::toString);
        assertEquals("01004", grid.code(0));
        assertEquals("Bourg", grid.name(4999));
        assertEquals(
                List.of("cat/m0", "cat/m1", "cat/m2", "cat/m3", "alt/m0", "alt/m1", "alt/m2", "alt/m3"),
                BATCH.applicability(world.dossier().catalogues(), territories.stream())
                        .columns());
        assertTrue(grid.groups() < 100, grid::toString);
        for (int column = 0; column < grid.columns().size(); column++) {
            int counted = column;
            assertEquals(
                    IntStream.range(0, grid.rows())
                            .mapToObj(row -> grid.at(row, counted).name())
                            .collect(Collectors.groupingBy(name -> name, Collectors.summingInt(name -> 1))),
                    grid.counts(column));
        }
    }

    @Test
    void a_parallel_stream_gives_the_same_grid() {
        World world = new World(new World.Maker(new Random(7)).dossier());
        List<Territory> territories = territories(20_000, new Random(8));
        List<Long> heard = new ArrayList<>();
        Grid grid = BATCH.verdicts(List.of(world.dossier()), territories.stream());
        Grid parallel = BATCH.progress(heard::add).verdicts(List.of(world.dossier()), territories.parallelStream());
        assertEquals(grid, parallel);
        assertEquals(
                IntStream.range(0, grid.rows()).map(grid::group).boxed().toList(),
                IntStream.range(0, parallel.rows()).map(parallel::group).boxed().toList());
        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(20_000, heard.get(heard.size() - 1));
        assertTrue(heard.size() > 8, heard::toString);
        Grid uneven = BATCH.verdicts(
                List.of(world.dossier()), territories.parallelStream().filter(territory -> true));
        assertEquals(grid, uneven);
    }

    @Test
    void a_batch_of_nothing_is_empty() {
        Grid grid = BATCH.applicability(List.of(), Stream.of());
        assertEquals(0, grid.rows());
        assertEquals(List.of(), grid.columns());
    }

    @Test
    void a_batch_can_be_cancelled_and_leaves_the_rest_alone() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        boolean[] closed = {false};
        Stream<Territory> endless = Stream.generate(
                        () -> new World.Maker(new Random(taken.incrementAndGet())).territory())
                .onClose(() -> closed[0] = true);
        assertThrows(
                CancellationException.class,
                () -> BATCH.until(() -> asked.incrementAndGet() > 2).applicability(List.of(), endless));
        assertTrue(taken.get() <= 4097, taken::toString);
        assertTrue(closed[0]);
    }

    @Test
    void a_batch_can_be_cancelled_when_all_are_read_and_some_are_decided() {
        World world = new World(new World.Maker(new Random(7)).dossier());
        List<Territory> territories = territories(100, new Random(8));
        AtomicLong read = new AtomicLong();
        AtomicInteger askedSince = new AtomicInteger();
        Batch batch = BATCH.progress(read::set).until(() -> read.get() == 100 && askedSince.incrementAndGet() > 4);
        assertThrows(CancellationException.class, () -> batch.verdicts(List.of(world.dossier()), territories.stream()));
    }

    @Test
    void a_thread_that_is_interrupted_while_it_waits_gives_up_and_stays_interrupted() {
        Thread waiting = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);
        Stream<Territory> endless = Stream.of(1).parallel().map(one -> {
            waiting.interrupt();
            try {
                never.await();
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
            }
            return Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);
        });
        assertThrows(CancellationException.class, () -> BATCH.applicability(List.of(), endless));
        assertTrue(Thread.interrupted(), "the interruption is left to be seen");
    }

    @Test
    void an_interrupted_thread_gives_up() {
        Thread.currentThread().interrupt();
        assertThrows(
                CancellationException.class,
                () -> BATCH.applicability(List.of(), territories(1, new Random(1)).stream()));
        assertTrue(Thread.interrupted(), "the interruption is left to be seen");
    }

    @Test
    void what_fails_on_the_way_is_thrown_as_it_is() {
        for (Throwable failure : List.of(new IllegalStateException("no list"), new AssertionError("no list"))) {
            assertSame(failure, thrown(Stream.of(1).map(one -> fail(failure))), "on this thread");
            assertSame(failure, thrown(Stream.of(1).parallel().map(one -> fail(failure))), "on another one");
        }
        assertThrows(IllegalArgumentException.class, () -> BATCH.threads(0));
    }

    private static Throwable thrown(Stream<Territory> territories) {
        return assertThrows(Throwable.class, () -> BATCH.applicability(List.of(), territories));
    }

    private static Territory fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
