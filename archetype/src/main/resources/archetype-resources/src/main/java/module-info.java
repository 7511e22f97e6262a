/** A format of one's own for Mandat. */
module ${package} {
    requires io.github.mandat.export;

    provides io.github.mandat.export.spi.Exporter with
            ${package}.FormatExporter;
}
