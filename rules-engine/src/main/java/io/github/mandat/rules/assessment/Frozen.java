package io.github.mandat.rules.assessment;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Copies for results, which stay as they are. */
final class Frozen {

    private Frozen() {}

    /** Most results have none: these need no set of their own. */
    static <E> SortedSet<E> copy(SortedSet<E> set) {
        return set.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }
}
