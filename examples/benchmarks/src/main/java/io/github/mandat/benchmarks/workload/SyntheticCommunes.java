package io.github.mandat.benchmarks.workload;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Communes whose populations are log-normal below the medium size and follow a power law above it. */
final class SyntheticCommunes implements Communes {

    private static final int COUNT = 34_969;
    private static final double SMALL_SHARE = 0.906;
    private static final double LOG_MEDIAN = Math.log(420);
    private static final double LOG_DEVIATION = 1.1;
    private static final double TAIL = 1.09;
    private static final int LARGEST = 2_200_000;

    @Override
    public List<Commune> all() {
        Random random = new Random(Workload.SEED);
        return IntStream.range(0, COUNT)
                .mapToObj(i -> new Commune("C" + (10_000 + i), population(random)))
                .toList();
    }

    private static int population(Random random) {
        if (random.nextDouble() >= SMALL_SHARE) {
            double tail = Commune.MEDIUM * Math.pow(1 - random.nextDouble(), -1 / TAIL);
            return (int) Math.min(LARGEST, tail);
        }
        while (true) {
            int population = (int) Math.exp(LOG_MEDIAN + LOG_DEVIATION * random.nextGaussian());
            if (population < Commune.MEDIUM) {
                return population;
            }
        }
    }
}
