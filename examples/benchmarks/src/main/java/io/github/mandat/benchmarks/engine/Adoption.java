package io.github.mandat.benchmarks.engine;

/** A fact for Drools: the programme takes up a measure. Public, for the code that Drools makes. */
public final class Adoption {

    private final String measure;

    public Adoption(String measure) {
        this.measure = measure;
    }

    /** The measure's id. */
    public String getMeasure() {
        return measure;
    }
}
