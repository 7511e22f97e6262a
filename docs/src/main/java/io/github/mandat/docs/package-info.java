/** Makes a site of the Markdown pages: start with {@link io.github.mandat.docs.SiteGenerator}. */
@NullMarked
package io.github.mandat.docs;

import org.jspecify.annotations.NullMarked;
