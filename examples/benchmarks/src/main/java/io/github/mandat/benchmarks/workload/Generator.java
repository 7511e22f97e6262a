package io.github.mandat.benchmarks.workload;

import io.github.mandat.benchmarks.workload.PlainMeasure.Reach;
import io.github.mandat.benchmarks.workload.Requirement.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Makes up measures, requirements and programmes. The same seed gives the same ones. */
final class Generator {

    private static final int MEASURES = 407;
    private static final int THEMES = 24;
    private static final int REQUIREMENTS = 37;
    private static final int IN_PARTS = 12;
    private static final List<Integer> THRESHOLDS =
            List.of(200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 50_000, 100_000);
    private static final double WITH_THRESHOLD = 0.15;
    private static final double NEGLECTED = 0.12;
    private static final double OF_ONE_CAUSE = 0.05;
    private static final double NEGLECTED_FOR_ONE_CAUSE = 0.85;

    private final List<PlainMeasure> measures = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();

    Generator() {
        Random random = new Random(Workload.SEED);
        for (int i = 0; i < MEASURES; i++) {
            measures.add(measure(i, random));
        }
        for (int i = 0; i < REQUIREMENTS; i++) {
            requirements.add(requirement(i, random));
        }
    }

    List<PlainMeasure> measures() {
        return List.copyOf(measures);
    }

    List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    private static PlainMeasure measure(int number, Random random) {
        int theme = number % THEMES;
        Reach reach = reach(random.nextDouble());
        boolean threshold = reach != Reach.INTERCOMMUNALITIES && random.nextDouble() < WITH_THRESHOLD;
        return new PlainMeasure(
                String.format("m-%03d", number + 1),
                theme,
                Set.of("theme-" + theme, "aspect-" + theme + "-" + random.nextInt(3)),
                reach,
                threshold ? THRESHOLDS.get(random.nextInt(THRESHOLDS.size())) : 0);
    }

    /** 45 % for all communes, 40 % for medium and large ones, 10 % for large ones, 5 % for intercommunalities. */
    private static Reach reach(double dice) {
        if (dice < 0.45) {
            return Reach.ALL;
        } else if (dice < 0.85) {
            return Reach.MEDIUM_AND_LARGE;
        }
        return dice < 0.95 ? Reach.LARGE : Reach.INTERCOMMUNALITIES;
    }

    private Requirement requirement(int number, Random random) {
        String id = String.format("c-%02d", number + 1);
        int count = number % 3 == 2 && number / 3 < IN_PARTS ? 2 + random.nextInt(2) : 1;
        List<Part> parts = new ArrayList<>();
        for (int part = 1; part <= count; part++) {
            parts.add(new Part(id + "." + part, candidates(count > 1, random)));
        }
        return new Requirement(id, Math.min(number / 4, Workload.GUARANTEES - 1), parts);
    }

    /** The measures with a tag, and some that are named. */
    private List<String> candidates(boolean narrow, Random random) {
        int theme = random.nextInt(THEMES);
        String tag = narrow ? "aspect-" + theme + "-" + random.nextInt(3) : "theme-" + theme;
        Set<String> candidates = new TreeSet<>();
        measures.stream().filter(measure -> measure.tags().contains(tag)).forEach(one -> candidates.add(one.id()));
        if (!narrow && random.nextBoolean()) {
            candidates.removeIf(id -> random.nextInt(3) == 0);
        }
        return List.copyOf(candidates);
    }

    /**
     * Programmes that take up between a quarter and nearly all of most themes' measures and hardly any of the themes that
     * they neglect; a few are about hardly anything but one cause.
     */
    List<PlainProgramme> programmes(int count) {
        Random random = new Random(Workload.SEED + 1);
        List<PlainProgramme> programmes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double neglected = random.nextDouble() < OF_ONE_CAUSE ? NEGLECTED_FOR_ONE_CAUSE : NEGLECTED;
            double[] density = new double[THEMES];
            for (int theme = 0; theme < THEMES; theme++) {
                density[theme] = random.nextDouble() < neglected ? 0.02 : 0.25 + 0.65 * random.nextDouble();
            }
            List<String> taken = new ArrayList<>();
            for (PlainMeasure measure : measures) {
                if (random.nextDouble() < density[measure.theme()]) {
                    taken.add(measure.id());
                }
            }
            Collections.shuffle(taken, random);
            programmes.add(new PlainProgramme(String.format("p-%04d", i + 1), List.copyOf(taken)));
        }
        return programmes;
    }
}
