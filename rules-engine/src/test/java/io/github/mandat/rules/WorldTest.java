package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws are about random worlds: a law that is never put to the test proves nothing. */
class WorldTest {

    @Test
    void every_verdict_occurs_often_in_random_worlds() {
        Map<Enum<?>, Integer> counts = new HashMap<>();
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            World world = new World(new World.Maker(random).dossier());
            for (Reading reading : Reading.values()) {
                Verdicts verdicts = World.ENGINE.verdicts(world.dossier(), reading);
                counts.merge(verdicts.programme(), 1, Integer::sum);
                verdicts.guarantees().values().forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
                verdicts.clauses().values().forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
            }
            world.dossier().catalogues().stream()
                    .flatMap(
                            catalogue -> World.ENGINE
                                    .compile(catalogue)
                                    .statuses(world.dossier().territory())
                                    .stream())
                    .forEach(status -> counts.merge(status, 1, Integer::sum));
        }
        Stream.<Enum<?>[]>of(
                        ProgrammeVerdict.values(),
                        GuaranteeVerdict.values(),
                        ClauseVerdict.values(),
                        Applicability.values())
                .flatMap(Stream::of)
                .forEach(verdict -> assertTrue(counts.getOrDefault(verdict, 0) > 50, verdict + " in " + counts));
    }
}
