package io.github.mandat.benchmarks.workload;

import java.util.List;

/**
 * What a guarantee requires: each of its parts.
 *
 * @param id its id
 * @param guarantee the number of its guarantee, from 0
 * @param parts what it asks for at once; a single one, mostly
 */
public record Requirement(String id, int guarantee, List<Part> parts) {

    /**
     * What any of several measures honours.
     *
     * @param id its id
     * @param candidates the ids of the measures that honour it; tags are expanded already
     */
    public record Part(String id, List<String> candidates) {}

    /** How many parts it has. */
    public int need() {
        return parts.size();
    }
}
