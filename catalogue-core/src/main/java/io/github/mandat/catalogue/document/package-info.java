/**
 * Documents in and out: strict reading of YAML and JSON with all problems at once, canonical writing, digests, schemas.
 *
 * <p>Start with {@link io.github.mandat.catalogue.document.Documents}; to judge a programme, open a
 * {@link io.github.mandat.catalogue.document.Dossier}.
 */
@NullMarked
package io.github.mandat.catalogue.document;

import org.jspecify.annotations.NullMarked;
