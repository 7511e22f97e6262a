/**
 * The command line. Start with {@link io.github.mandat.examples.cli.Main}; each command is a class of its own.
 */
@NullMarked
package io.github.mandat.examples.cli;

import org.jspecify.annotations.NullMarked;
