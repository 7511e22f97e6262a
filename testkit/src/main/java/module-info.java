/**
 * Rules on programmes as tests, and contract tests for plug-ins.
 *
 * <p>Start with {@link io.github.mandat.testkit.junit.MandatTest} and {@link io.github.mandat.testkit.rule.ProgrammeRules}; for a plug-in, with
 * {@link io.github.mandat.testkit.plugin.ExporterContract}.
 */
module io.github.mandat.testkit {
    requires transitive io.github.mandat.export;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.github.mandat.testkit.assertion;
    exports io.github.mandat.testkit.freeze;
    exports io.github.mandat.testkit.junit;
    exports io.github.mandat.testkit.plugin;
    exports io.github.mandat.testkit.rule;

    // JUnit makes the extension.
    opens io.github.mandat.testkit.junit to
            org.junit.platform.commons;

    uses io.github.mandat.rules.spi.Rule;
}
