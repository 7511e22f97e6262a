/**
 * Reports as one HTML page that needs no network, and their pictures as SVG. Start with
 * {@link io.github.mandat.export.html.HtmlExporter}, or find it with {@code Exporters.discover()}.
 */
@NullMarked
package io.github.mandat.export.html;

import org.jspecify.annotations.NullMarked;
