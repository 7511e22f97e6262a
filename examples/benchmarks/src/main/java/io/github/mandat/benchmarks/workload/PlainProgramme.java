package io.github.mandat.benchmarks.workload;

import java.util.List;

/**
 * A programme, as plain data.
 *
 * @param id its id
 * @param measures the ids of the measures that it takes up
 */
public record PlainProgramme(String id, List<String> measures) {}
