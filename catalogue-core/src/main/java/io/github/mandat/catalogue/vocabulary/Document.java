package io.github.mandat.catalogue.vocabulary;

/**
 * A separate, versioned document: a catalogue, a charter, a programme, waivers, facts, a crosswalk, an assessment.
 *
 * @since 0.1
 */
public interface Document {

    /** The document's identifier, by which other documents refer to it. */
    Id<?> id();

    /** The document's title, in its own language. */
    String title();

    /** The version of this document's content, as its publisher numbers it. */
    String version();
}
