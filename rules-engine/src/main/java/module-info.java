/**
 * Decides whether a programme honours a charter and what each measure asks of a territory, and proves it.
 *
 * <p>Start with {@link io.github.mandat.rules.RulesEngine}; read its
 * {@link io.github.mandat.rules.assessment.Assessment}.
 */
module io.github.mandat.rules {
    requires transitive io.github.mandat.catalogue;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports io.github.mandat.rules;
    exports io.github.mandat.rules.assessment;
    exports io.github.mandat.rules.spi;

    // The descriptions of the assessment's fields, for its JSON Schema.
    opens io.github.mandat.rules.assessment to
            io.github.mandat.catalogue;

    uses io.github.mandat.rules.spi.Rule;
}
