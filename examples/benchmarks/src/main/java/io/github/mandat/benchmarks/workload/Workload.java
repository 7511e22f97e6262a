package io.github.mandat.benchmarks.workload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules, and what they are held against, as plain data.
 *
 * @param measures the catalogue
 * @param requirements the charter, guarantee by guarantee
 * @param programmes the programmes
 * @param communes the communes
 */
public record Workload(
        List<PlainMeasure> measures,
        List<Requirement> requirements,
        List<PlainProgramme> programmes,
        List<Commune> communes) {

    /** The seed of all that is made up. */
    public static final long SEED = 20261121;

    /** How many guarantees there are. */
    public static final int GUARANTEES = 9;

    /** How many guarantees must be satisfied. */
    public static final int REQUIRED = 5;

    /** A workload with so many programmes, and with every {@code step}th commune. */
    public static Workload of(int programmes, Communes communes, int step) {
        List<Commune> all = communes.all();
        List<Commune> some = java.util.stream.IntStream.range(0, (all.size() + step - 1) / step)
                .mapToObj(i -> all.get(i * step))
                .toList();
        Generator generator = new Generator();
        return new Workload(generator.measures(), generator.requirements(), generator.programmes(programmes), some);
    }

    /** The number of each measure, by its id. */
    public Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        measures.forEach(measure -> numbers.put(measure.id(), numbers.size()));
        return numbers;
    }

    /**
     * The verdicts that follow from the gaps, as one word: two bits for each guarantee (0 satisfied, 1 weakened, 2 partial,
     * 3 missing), above them one for the programme.
     */
    public long verdict(List<Gap> gaps) {
        int[] all = new int[GUARANTEES];
        int[] unmet = new int[GUARANTEES];
        int[] missing = new int[GUARANTEES];
        for (Requirement requirement : requirements) {
            all[requirement.guarantee()]++;
        }
        for (Gap gap : gaps) {
            int guarantee = requirements.get(gap.requirement()).guarantee();
            unmet[guarantee]++;
            missing[guarantee] += gap.have() == 0 ? 1 : 0;
        }
        long word = 0;
        int satisfied = 0;
        for (int guarantee = 0; guarantee < GUARANTEES; guarantee++) {
            satisfied += unmet[guarantee] == 0 ? 1 : 0;
            word |= guarantee(all[guarantee], unmet[guarantee], missing[guarantee]) << 2 * guarantee;
        }
        return word | programme(satisfied);
    }

    /** A guarantee's two bits, from how many requirements it has, how many are not honoured, and how many not at all. */
    public static long guarantee(int all, int unmet, int missing) {
        if (unmet == 0) {
            return 0;
        } else if (missing == 0) {
            return 1;
        }
        return missing < all ? 2 : 3;
    }

    /** The programme's bit, from how many guarantees are satisfied. */
    public static long programme(int satisfied) {
        return satisfied >= REQUIRED ? 1L << 2 * GUARANTEES : 0;
    }
}
