/**
 * Documents for word processors: the format {@code docx}.
 *
 * <p>It is found by {@link io.github.mandat.export.Exporters#discover()}; nothing here needs to be named.
 */
module io.github.mandat.export.docx {
    requires transitive io.github.mandat.export;
    requires static transitive org.jspecify;
    requires java.xml;

    exports io.github.mandat.export.docx;

    provides io.github.mandat.export.spi.Exporter with
            io.github.mandat.export.docx.DocxExporter;
}
