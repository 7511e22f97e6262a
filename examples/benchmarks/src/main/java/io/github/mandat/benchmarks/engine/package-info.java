/**
 * The engines: each answers the workload's questions in its own way. {@link io.github.mandat.benchmarks.engine.Engines} names
 * them, {@link io.github.mandat.benchmarks.engine.Agreement} holds their answers against each other.
 */
@NullMarked
package io.github.mandat.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
