package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureAssessment;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of applicability, in random worlds. */
class ApplicabilityLawsTest {

    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    private static List<MeasureResult> results(World world, Territory territory) {
        Catalogue catalogue = world.dossier().catalogues().get(0);
        return World.ENGINE.applicable(catalogue, territory).measures();
    }

    @Property
    void what_a_measure_asks_is_what_the_reference_says(@ForAll("worlds") World world, @ForAll Random random) {
        Policy policy = World.policy(random);
        RulesEngine engine = RulesEngine.builder().policy(policy).build();
        List<MeasureResult> expected = MeasureReference.measures(world.dossier(), policy);
        List<MeasureResult> actual = engine.assess(world.dossier()).measures();
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i));
        }
        assertEquals(expected.size(), actual.size());
    }

    @Property
    void a_catalogue_alone_is_judged_as_it_is_beside_others(@ForAll("worlds") World world) {
        Territory territory = world.programme().territory();
        World unadopted =
                world.with(world.programme().toBuilder().pledges(List.of()).build());
        List<MeasureResult> beside = World.ENGINE.assess(unadopted.dossier()).measures();
        List<MeasureResult> alone = new ArrayList<>();
        for (Catalogue catalogue : world.dossier().catalogues()) {
            MeasureAssessment assessment = World.ENGINE.applicable(catalogue, territory);
            alone.addAll(assessment.measures());
            Map<Reason, Set<String>> waiting = new LinkedHashMap<>();
            assessment
                    .measures()
                    .forEach(measure -> measure.question()
                            .ifPresent(asked -> waiting.computeIfAbsent(asked, one -> new TreeSet<>())
                                    .add(measure.id().toString())));
            List<Question> questions = new ArrayList<>();
            waiting.forEach((asks, decides) -> questions.add(new Question(asks, new TreeSet<>(decides))));
            assertEquals(questions, assessment.questions());
        }
        assertEquals(beside, alone);
    }

    @Property
    void learning_something_never_flips_what_is_decided(@ForAll("worlds") World world, @ForAll Random random) {
        Territory territory = world.programme().territory();
        List<MeasureResult> before = results(world, territory);
        List<MeasureResult> after = results(world, ComplianceLawsTest.learn(territory, random));
        for (int i = 0; i < before.size(); i++) {
            Applicability status = before.get(i).status();
            if (status != Applicability.UNDETERMINED) {
                assertEquals(status, after.get(i).status(), before.get(i) + " → " + after.get(i));
            }
        }
    }

    @Property
    void what_is_undetermined_asks_a_question_and_nothing_else_does(@ForAll("worlds") World world) {
        for (MeasureResult result : results(world, world.programme().territory())) {
            assertEquals(
                    result.status() == Applicability.UNDETERMINED,
                    result.question().isPresent(),
                    result::toString);
        }
    }

    /** Crossing the nearest bound changes the size, and nothing nearer does. */
    @Property
    void the_flip_distance_is_the_distance_to_the_nearest_change(@ForAll("worlds") World world) {
        Territory territory = world.programme().territory();
        for (MeasureResult result : results(world, territory)) {
            result.flip().ifPresent(flip -> {
                assertEquals(flip.distance(), Math.abs(flip.population() - flip.bound()));
                assertTrue(flip.bound() > 0);
                long nearer = flip.population() < flip.bound()
                        ? flip.population() + Math.max(0, flip.distance() - 1)
                        : flip.population() - flip.distance();
                MeasureResult there = results(world, territory.withPopulation(Population.of(nearer))).stream()
                        .filter(other -> other.id().equals(result.id()))
                        .findFirst()
                        .orElseThrow();
                assertEquals(result.status(), there.status(), result + " → " + there);
            });
        }
    }
}
