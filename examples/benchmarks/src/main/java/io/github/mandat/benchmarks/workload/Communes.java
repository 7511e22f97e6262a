package io.github.mandat.benchmarks.workload;

import java.util.List;

/** Where the communes come from: the one place to change in order to measure with real ones. */
@FunctionalInterface
public interface Communes {

    /** All communes, always in the same order. */
    List<Commune> all();

    /** Made up, in the number and of the sizes that French communes are of. */
    static Communes synthetic() {
        return new SyntheticCommunes();
    }
}
