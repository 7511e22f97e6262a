/** Evaluates programmes in every commune of France as an Apache Spark job, built only on the public API. */
@NullMarked
package io.github.mandat.examples.spark;

import org.jspecify.annotations.NullMarked;
