package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.Workload;
import java.util.BitSet;

/** Hashes all answers of an engine, so that no engine is measured that answers otherwise than the others. */
public final class Agreement {

    private static final long PRIME = 0x100000001b3L;

    private long hash = 0xcbf29ce484222325L;

    private Agreement() {}

    /**
     * @throws IllegalStateException if the engine's verdicts or explanations of any programme differ from the plain ones
     */
    public static void check(String name, Compliance<?> engine, Workload workload) {
        require(name, ofCompliance(engine, workload), ofCompliance(new Oracle(workload), workload));
    }

    /**
     * @throws IllegalStateException if the engine's measures for any commune differ from the plain ones
     */
    public static void check(String name, Applicability<?> engine, Workload workload) {
        require(name, ofApplicability(engine, workload), ofApplicability(new Oracle(workload), workload));
    }

    private static void require(String name, long actual, long expected) {
        if (actual != expected) {
            throw new IllegalStateException(
                    String.format("engine '%s' answers %016x where %016x is expected", name, actual, expected));
        }
    }

    /** A hash of the verdicts and explanations of all programmes: FNV-1a over 64-bit words. */
    public static <E> long ofCompliance(Compliance<E> engine, Workload workload) {
        Agreement agreement = new Agreement();
        for (int programme = 0; programme < workload.programmes().size(); programme++) {
            agreement.add(engine.verdict(programme));
            for (Gap gap : engine.gaps(engine.explain(programme))) {
                agreement.add(gap.requirement());
                agreement.add(gap.have());
                agreement.add(gap.need());
            }
        }
        return agreement.hash;
    }

    /** A hash of the measures of all communes. */
    public static <A> long ofApplicability(Applicability<A> engine, Workload workload) {
        Agreement agreement = new Agreement();
        for (int commune = 0; commune < workload.communes().size(); commune++) {
            BitSet measures = engine.measures(engine.applicable(commune));
            agreement.add(measures.cardinality());
            measures.stream().forEach(agreement::add);
        }
        return agreement.hash;
    }

    private void add(long word) {
        hash = (hash ^ word) * PRIME;
    }
}
