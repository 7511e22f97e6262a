/**
 * Programmes in JUnit: documents from files as parameters, and a test for each clause. Start with
 * {@link io.github.mandat.testkit.junit.MandatTest} and {@link io.github.mandat.testkit.junit.CharterTests}.
 */
@NullMarked
package io.github.mandat.testkit.junit;

import org.jspecify.annotations.NullMarked;
