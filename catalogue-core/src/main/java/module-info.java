/**
 * Catalogues of municipal measures, charters of guarantees and local programmes: the model, and its documents.
 *
 * <p>Start with {@link io.github.mandat.catalogue.document.Documents}.
 */
module io.github.mandat.catalogue {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.hibernate.validator;
    requires org.slf4j;
    requires tools.jackson.core;
    requires org.snakeyaml.engine;

    exports io.github.mandat.catalogue;
    exports io.github.mandat.catalogue.charter;
    exports io.github.mandat.catalogue.document;
    exports io.github.mandat.catalogue.plugin;
    exports io.github.mandat.catalogue.programme;
    exports io.github.mandat.catalogue.territory;
    exports io.github.mandat.catalogue.vocabulary;

    uses io.github.mandat.catalogue.territory.TerritoryProvider;

    provides jakarta.validation.valueextraction.ValueExtractor with
            io.github.mandat.catalogue.vocabulary.Stated.Extractor;

    // A validation provider reads the constrained fields.
    opens io.github.mandat.catalogue to
            org.hibernate.validator;
    opens io.github.mandat.catalogue.charter to
            org.hibernate.validator;
    opens io.github.mandat.catalogue.programme to
            org.hibernate.validator;
    opens io.github.mandat.catalogue.territory to
            org.hibernate.validator;
    opens io.github.mandat.catalogue.vocabulary to
            org.hibernate.validator;
}
