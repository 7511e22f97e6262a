package io.github.mandat.benchmarks.engine;

import java.util.BitSet;

/**
 * Finds the measures that a commune itself can take.
 *
 * @param <A> what the engine answers with
 */
public interface Applicability<A> {

    /** The measures that a commune can take, in the engine's own terms. */
    A applicable(int commune);

    /** The same in common terms, as the measures' numbers. Not measured. */
    BitSet measures(A applicable);
}
