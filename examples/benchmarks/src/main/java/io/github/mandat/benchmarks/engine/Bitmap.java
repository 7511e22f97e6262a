package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Commune;
import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.PlainMeasure;
import io.github.mandat.benchmarks.workload.Requirement;
import io.github.mandat.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Hand-written bitmaps: a bit for each measure, {@value #WORDS} words for a set of them. The bound that the others are held against. */
final class Bitmap implements Compliance<List<Gap>>, Applicability<long[]> {

    private static final int WORDS = 7;

    private final Map<String, Integer> numbers;
    private final List<List<String>> ids;
    private final boolean fromIds;
    private final long[][] programmes;
    private final long[] scratch = new long[WORDS];

    // The words of all parts of all requirements in one array, and the part that each requirement begins with.
    private final long[] parts;
    private final int[] firstPart;
    private final int[] guarantees;
    private final int[] sizeOfGuarantee = new int[Workload.GUARANTEES];

    private final int[] populations;
    private final int[] thresholds;
    private final long[][] bySize;
    private final long[][] byThreshold;
    private final long[] applicable = new long[WORDS];

    private Bitmap(Workload workload, boolean fromIds) {
        this.fromIds = fromIds;
        numbers = workload.numbers();
        if (workload.measures().size() > WORDS * Long.SIZE) {
            throw new IllegalArgumentException(workload.measures().size() + " measures need more words");
        }
        ids = workload.programmes().stream()
                .map(programme -> programme.measures())
                .toList();
        programmes = ids.stream().map(this::bits).toArray(long[][]::new);

        List<Requirement> requirements = workload.requirements();
        firstPart = new int[requirements.size() + 1];
        guarantees = new int[requirements.size()];
        List<long[]> all = new ArrayList<>();
        for (int i = 0; i < guarantees.length; i++) {
            Requirement requirement = requirements.get(i);
            guarantees[i] = requirement.guarantee();
            sizeOfGuarantee[requirement.guarantee()]++;
            requirement.parts().forEach(part -> all.add(bits(part.candidates())));
            firstPart[i + 1] = all.size();
        }
        parts = all.stream().flatMapToLong(Arrays::stream).toArray();

        populations = workload.communes().stream().mapToInt(Commune::population).toArray();
        thresholds = workload.measures().stream()
                .mapToInt(PlainMeasure::atLeast)
                .distinct()
                .sorted()
                .toArray();
        bySize = new long[Commune.Size.values().length][];
        for (Commune.Size size : Commune.Size.values()) {
            bySize[size.ordinal()] = bits(workload.measures().stream()
                    .filter(measure -> measure.reach().holds(size))
                    .map(PlainMeasure::id)
                    .toList());
        }
        byThreshold = new long[thresholds.length][];
        for (int i = 0; i < thresholds.length; i++) {
            int threshold = thresholds[i];
            byThreshold[i] = bits(workload.measures().stream()
                    .filter(measure -> measure.atLeast() <= threshold)
                    .map(PlainMeasure::id)
                    .toList());
        }
    }

    /** With the programmes as bits already. */
    static Bitmap bound(Workload workload) {
        return new Bitmap(workload, false);
    }

    /** With the programmes as lists of ids: what a caller really holds. */
    static Bitmap fromIds(Workload workload) {
        return new Bitmap(workload, true);
    }

    private long[] bits(List<String> measures) {
        long[] bits = new long[WORDS];
        set(measures, bits);
        return bits;
    }

    private void set(List<String> measures, long[] bits) {
        for (String measure : measures) {
            int number = numbers.get(measure);
            bits[number >> 6] |= 1L << number;
        }
    }

    private long[] programme(int programme) {
        if (!fromIds) {
            return programmes[programme];
        }
        Arrays.fill(scratch, 0);
        set(ids.get(programme), scratch);
        return scratch;
    }

    private int have(int requirement, long[] programme) {
        int have = 0;
        for (int part = firstPart[requirement]; part < firstPart[requirement + 1]; part++) {
            have += intersects(part * WORDS, programme) ? 1 : 0;
        }
        return have;
    }

    private boolean intersects(int at, long[] programme) {
        return ((parts[at] & programme[0])
                        | (parts[at + 1] & programme[1])
                        | (parts[at + 2] & programme[2])
                        | (parts[at + 3] & programme[3])
                        | (parts[at + 4] & programme[4])
                        | (parts[at + 5] & programme[5])
                        | (parts[at + 6] & programme[6]))
                != 0;
    }

    @Override
    public long verdict(int number) {
        long[] programme = programme(number);
        long word = 0;
        int satisfied = 0;
        int requirement = 0;
        for (int guarantee = 0; guarantee < Workload.GUARANTEES; guarantee++) {
            int unmet = 0;
            int missing = 0;
            for (int i = 0; i < sizeOfGuarantee[guarantee]; i++, requirement++) {
                int have = have(requirement, programme);
                unmet += have < firstPart[requirement + 1] - firstPart[requirement] ? 1 : 0;
                missing += have == 0 ? 1 : 0;
            }
            satisfied += unmet == 0 ? 1 : 0;
            word |= Workload.guarantee(sizeOfGuarantee[guarantee], unmet, missing) << 2 * guarantee;
        }
        return word | Workload.programme(satisfied);
    }

    @Override
    public List<Gap> explain(int number) {
        long[] programme = programme(number);
        List<Gap> gaps = new ArrayList<>();
        for (int requirement = 0; requirement < guarantees.length; requirement++) {
            int have = have(requirement, programme);
            int need = firstPart[requirement + 1] - firstPart[requirement];
            if (have < need) {
                gaps.add(new Gap(requirement, have, need));
            }
        }
        return gaps;
    }

    @Override
    public List<Gap> gaps(List<Gap> explained) {
        return explained;
    }

    /** The words are this object's own and hold until the next call. */
    @Override
    public long[] applicable(int commune) {
        int population = populations[commune];
        int size = population < Commune.MEDIUM ? 0 : population < Commune.LARGE ? 1 : 2;
        int threshold = 0;
        while (threshold + 1 < thresholds.length && population >= thresholds[threshold + 1]) {
            threshold++;
        }
        long[] ofSize = bySize[size];
        long[] ofThreshold = byThreshold[threshold];
        for (int i = 0; i < WORDS; i++) {
            applicable[i] = ofSize[i] & ofThreshold[i];
        }
        return applicable;
    }

    @Override
    public BitSet measures(long[] bits) {
        return BitSet.valueOf(bits);
    }
}
