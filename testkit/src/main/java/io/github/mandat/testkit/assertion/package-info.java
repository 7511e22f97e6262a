/**
 * Assertions on programmes, in the manner of AssertJ. Start with {@link io.github.mandat.testkit.assertion.MandatAssertions}.
 */
@NullMarked
package io.github.mandat.testkit.assertion;

import org.jspecify.annotations.NullMarked;
