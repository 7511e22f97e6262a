package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Commune;
import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.Requirement;
import io.github.mandat.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Answers in the plainest way. The others are held against it; it is not measured. */
final class Oracle implements Compliance<List<Gap>>, Applicability<BitSet> {

    private final Workload workload;

    Oracle(Workload workload) {
        this.workload = workload;
    }

    @Override
    public long verdict(int programme) {
        return workload.verdict(explain(programme));
    }

    @Override
    public List<Gap> explain(int programme) {
        Set<String> taken = new HashSet<>(workload.programmes().get(programme).measures());
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < workload.requirements().size(); i++) {
            Requirement requirement = workload.requirements().get(i);
            int have = 0;
            for (Requirement.Part part : requirement.parts()) {
                boolean honoured = false;
                for (String candidate : part.candidates()) {
                    honoured |= taken.contains(candidate);
                }
                have += honoured ? 1 : 0;
            }
            if (have < requirement.need()) {
                gaps.add(new Gap(i, have, requirement.need()));
            }
        }
        return gaps;
    }

    @Override
    public List<Gap> gaps(List<Gap> explained) {
        return explained;
    }

    @Override
    public BitSet applicable(int commune) {
        Commune where = workload.communes().get(commune);
        BitSet measures = new BitSet();
        for (int i = 0; i < workload.measures().size(); i++) {
            measures.set(i, workload.measures().get(i).appliesTo(where));
        }
        return measures;
    }

    @Override
    public BitSet measures(BitSet applicable) {
        return applicable;
    }
}
