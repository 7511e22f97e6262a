package io.github.mandat.benchmarks.workload;

import java.util.Set;

/**
 * A measure, as plain data.
 *
 * @param id its id
 * @param theme the number of its theme, from 0
 * @param tags its tags
 * @param reach the authorities that it is for
 * @param atLeast the smallest population that it is for, in persons; 0: any
 */
public record PlainMeasure(String id, int theme, Set<String> tags, Reach reach, int atLeast) {

    /** The authorities that a measure is for. */
    public enum Reach {
        /** Every commune. */
        ALL(Commune.Size.SMALL),
        /** Medium and large communes. */
        MEDIUM_AND_LARGE(Commune.Size.MEDIUM),
        /** Large communes. */
        LARGE(Commune.Size.LARGE),
        /** Intercommunalities, and no commune. */
        INTERCOMMUNALITIES(null);

        private final Commune.@org.jspecify.annotations.Nullable Size smallest;

        Reach(Commune.@org.jspecify.annotations.Nullable Size smallest) {
            this.smallest = smallest;
        }

        /** Whether communes of this size are among them. */
        public boolean holds(Commune.Size size) {
            return smallest != null && size.compareTo(smallest) >= 0;
        }
    }

    /** Whether the commune itself can take it. */
    public boolean appliesTo(Commune commune) {
        return reach.holds(commune.size()) && commune.population() >= atLeast;
    }
}
