package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is prepared once answers as what is worked out anew. */
class CompiledTest {

    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    private static List<Territory> territories(Random random) {
        World.Maker maker = new World.Maker(random);
        return IntStream.range(0, 10).mapToObj(i -> maker.territory()).toList();
    }

    @Property
    void a_catalogue_gives_the_statuses_of_the_proof(@ForAll("worlds") World world, @ForAll Random random) {
        for (Catalogue catalogue : world.dossier().catalogues()) {
            CompiledCatalogue compiled = World.ENGINE.compile(catalogue);
            for (Territory territory : territories(random)) {
                assertEquals(World.ENGINE.applicable(catalogue, territory), compiled.applicable(territory));
                assertEquals(
                        compiled.applicable(territory).measures().stream()
                                .map(MeasureResult::status)
                                .toList(),
                        compiled.statuses(territory));
                assertSame(compiled.statuses(territory), compiled.statuses(territory));
            }
        }
    }

    @Property
    void a_programme_gives_the_verdicts_of_the_reference(
            @ForAll("worlds") World world, @ForAll Reading reading, @ForAll Random random) {
        CompiledProgramme compiled = World.ENGINE.compile(world.dossier());
        for (Territory territory : territories(random)) {
            Verdicts verdicts = compiled.verdicts(territory, reading);
            assertEquals(new Reference(world.dossier().in(territory), reading, World.TODAY).verdicts(), verdicts);
            assertSame(verdicts, compiled.verdicts(territory, reading));
        }
    }

    @Test
    void verdicts_come_in_the_order_of_the_charter() {
        World world = new World(new World.Maker(new Random(11)).dossier());
        Verdicts verdicts = World.ENGINE.verdicts(world.dossier(), Reading.STATED);
        assertEquals(
                world.dossier()
                        .charter()
                        .orElseThrow()
                        .clauses()
                        .map(clause -> clause.id())
                        .toList(),
                List.copyOf(verdicts.clauses().keySet()));
    }

    @Property
    void a_memo_keeps_the_first_value_of_every_number(@ForAll Random random) {
        Memo<String> memo = new Memo<>();
        Map<Long, String> plain = new HashMap<>();
        LongStream.generate(() -> random.nextBoolean() ? random.nextLong() : random.nextInt(50))
                .limit(500)
                .forEach(number -> {
                    assertEquals(plain.get(number), memo.get(number));
                    String value = "value " + random.nextInt();
                    plain.putIfAbsent(number, value);
                    assertEquals(plain.get(number), memo.put(number, value));
                });
        assertEquals(plain.size(), memo.size());
        plain.forEach((number, value) -> assertEquals(value, memo.get(number)));
    }

    @Property
    void sequences_have_one_number_exactly_when_they_are_equal(@ForAll Random random) {
        Sequences sequences = new Sequences();
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            List<Integer> sequence = new ArrayList<>();
            int number = Sequences.EMPTY;
            for (int j = 0; j < 5; j++) {
                int element = random.nextInt(3);
                sequence.add(element);
                number = sequences.with(number, element);
            }
            Integer known = numbers.putIfAbsent(sequence, number);
            assertEquals(known == null ? number : known, number);
        }
        assertEquals(numbers.size(), numbers.values().stream().distinct().count());
    }
}
