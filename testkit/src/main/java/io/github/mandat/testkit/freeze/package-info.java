/**
 * Accepts the gaps of today and refuses new ones. Start with {@link io.github.mandat.testkit.freeze.Freeze}.
 */
@NullMarked
package io.github.mandat.testkit.freeze;

import org.jspecify.annotations.NullMarked;
