/**
 * Carries catalogues, programmes and assessments elsewhere.
 *
 * <p>Start with {@link io.github.mandat.export.Exporters}; to write a format of your own, implement
 * {@link io.github.mandat.export.spi.Exporter}.
 */
module io.github.mandat.export {
    requires transitive io.github.mandat.rules;
    requires static transitive org.jspecify;
    requires org.slf4j;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;

    exports io.github.mandat.export;
    exports io.github.mandat.export.report;
    exports io.github.mandat.export.spi;

    uses io.github.mandat.export.spi.Exporter;
}
