/**
 * Reports as one HTML page, and their pictures as SVG. Nothing to call: {@code Exporters.discover()} finds both formats.
 */
module io.github.mandat.export.html {
    requires transitive io.github.mandat.export;
    requires static transitive org.jspecify;

    exports io.github.mandat.export.html;

    provides io.github.mandat.export.spi.Exporter with
            io.github.mandat.export.html.HtmlExporter,
            io.github.mandat.export.html.SvgExporter;
}
