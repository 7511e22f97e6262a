/**
 * The words that all documents share: typed identifiers, what is stated and what is not, where a fact was read.
 *
 * <p>Start with {@link io.github.mandat.catalogue.vocabulary.Id} and
 * {@link io.github.mandat.catalogue.vocabulary.Stated}. Everything here is immutable and depends on nothing.
 */
@NullMarked
package io.github.mandat.catalogue.vocabulary;

import org.jspecify.annotations.NullMarked;
