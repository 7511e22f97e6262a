package io.github.mandat.benchmarks.workload;

/**
 * Why a requirement is not honoured.
 *
 * @param requirement its number, from 0
 * @param have how many of its parts are honoured
 * @param need how many there are
 */
public record Gap(int requirement, int have, int need) {}
