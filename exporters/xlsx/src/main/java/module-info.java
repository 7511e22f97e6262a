/**
 * Workbooks: the format {@code xlsx}.
 *
 * <p>It is found by {@link io.github.mandat.export.Exporters#discover()}; nothing here needs to be named.
 */
module io.github.mandat.export.xlsx {
    requires transitive io.github.mandat.export;
    requires static transitive org.jspecify;
    requires org.dhatim.fastexcel;

    exports io.github.mandat.export.xlsx;

    provides io.github.mandat.export.spi.Exporter with
            io.github.mandat.export.xlsx.XlsxExporter;
}
