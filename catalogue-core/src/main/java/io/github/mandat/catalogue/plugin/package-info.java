/**
 * How plug-ins of every kind are found: exporters, rules, providers of territories. Start with
 * {@link io.github.mandat.catalogue.plugin.Plugins}.
 */
@NullMarked
package io.github.mandat.catalogue.plugin;

import org.jspecify.annotations.NullMarked;
