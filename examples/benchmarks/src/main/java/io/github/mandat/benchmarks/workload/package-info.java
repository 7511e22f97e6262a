/** The workload: made from a fixed seed, as plain data for any engine and as documents for Mandat. Start with {@link Workload}. */
@NullMarked
package io.github.mandat.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
