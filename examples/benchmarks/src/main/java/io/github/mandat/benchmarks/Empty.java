package io.github.mandat.benchmarks;

/** Does nothing: what it costs to start Java at all. */
public final class Empty {

    private Empty() {}

    public static void main(String[] arguments) {}
}
