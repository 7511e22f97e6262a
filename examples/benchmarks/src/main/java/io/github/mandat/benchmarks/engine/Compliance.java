package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Gap;
import java.util.List;

/**
 * Holds programmes against the requirements.
 *
 * @param <E> what the engine explains itself with
 */
public interface Compliance<E> {

    /** The verdicts of a programme, as {@link io.github.mandat.benchmarks.workload.Workload#verdict one word}. */
    long verdict(int programme);

    /** What a programme lacks, in the engine's own terms. */
    E explain(int programme);

    /** The same in common terms, in the order of the requirements. Not measured. */
    List<Gap> gaps(E explained);
}
