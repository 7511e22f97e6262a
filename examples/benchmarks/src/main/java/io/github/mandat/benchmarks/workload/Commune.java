package io.github.mandat.benchmarks.workload;

/**
 * A commune, as far as measures depend on it.
 *
 * @param code its code
 * @param population its municipal population, in persons
 */
public record Commune(String code, int population) {

    /** The smallest population of a medium commune, in persons. */
    public static final int MEDIUM = 3_500;

    /** The smallest population of a large commune, in persons. */
    public static final int LARGE = 20_000;

    /** The size classes of communes. */
    public enum Size {
        /** Below {@value #MEDIUM}. */
        SMALL,
        /** Below {@value #LARGE}. */
        MEDIUM,
        /** The others. */
        LARGE
    }

    /** Its size class. */
    public Size size() {
        if (population < MEDIUM) {
            return Size.SMALL;
        }
        return population < LARGE ? Size.MEDIUM : Size.LARGE;
    }
}
