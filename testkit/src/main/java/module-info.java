/**
 * Tests for what others write: extend one type, get the whole suite.
 *
 * <p>Start with {@link io.github.mandat.testkit.plugin.ExporterContract}.
 */
module io.github.mandat.testkit {
    requires transitive io.github.mandat.export;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.github.mandat.testkit.plugin;

    uses io.github.mandat.rules.spi.Rule;
}
