/** Benchmarks of what the territories keep to themselves. Start with {@link CommunesLoadBenchmark}. */
@NullMarked
package io.github.mandat.territory.france;

import org.jspecify.annotations.NullMarked;
