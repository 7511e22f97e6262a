package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Commune;

/** A fact for Drools: a commune. Public, for the code that Drools makes. */
public final class Place {

    private final String size;
    private final int population;

    public Place(Commune commune) {
        size = commune.size().name();
        population = commune.population();
    }

    /** What kind of authority it is. */
    public String getKind() {
        return "commune";
    }

    /** Its size class. */
    public String getSize() {
        return size;
    }

    /** Its population, in persons. */
    public int getPopulation() {
        return population;
    }
}
