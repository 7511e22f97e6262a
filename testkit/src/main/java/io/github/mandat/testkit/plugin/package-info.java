/**
 * Contract tests for plug-ins. An author implements {@link io.github.mandat.testkit.plugin.ExporterContract},
 * {@link io.github.mandat.testkit.plugin.RuleContract} or {@link io.github.mandat.testkit.plugin.TerritoryProviderContract} in a test class
 * and gets the whole suite; a test that fails says which promise is broken.
 */
@NullMarked
package io.github.mandat.testkit.plugin;

import org.jspecify.annotations.NullMarked;
