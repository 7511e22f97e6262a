package io.github.mandat.export;

import java.util.List;
import java.util.SortedMap;

/**
 * A suite of a JUnit report.
 *
 * @param name its name
 * @param properties what is known of it, by name
 * @param cases its cases
 * @param out what is said beside the cases; empty: nothing
 */
record JunitSuite(String name, SortedMap<String, String> properties, List<Case> cases, List<String> out) {

    /** How a case ended. The names of the elements that say so. */
    enum Outcome {
        PASSED(""),
        FAILED("failure"),
        BROKEN("error"),
        SKIPPED("skipped");

        private final String element;

        Outcome(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }

    /**
     * A case.
     *
     * @param className what it belongs to
     * @param name its name
     * @param outcome how it ended
     * @param type a code for how it ended
     * @param message why
     * @param lines more on why
     */
    record Case(String className, String name, Outcome outcome, String type, String message, List<String> lines) {}

    long count(Outcome outcome) {
        return cases.stream().filter(one -> one.outcome() == outcome).count();
    }
}
