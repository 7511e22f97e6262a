package io.github.mandat.catalogue.document;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Crosswalk;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import java.util.List;

/**
 * A kind of document: a record whose components are the document's fields. From this one description a document is read,
 * written, and its JSON Schema derived.
 *
 * @param <D> the record
 * @since 0.1
 */
public final class DocumentType<D extends Document> {

    /** Catalogues of measures. */
    public static final DocumentType<Catalogue> CATALOGUE = of("catalogue", 1, Catalogue.class);

    /** Charters of guarantees. */
    public static final DocumentType<Charter> CHARTER = of("charter", 1, Charter.class);

    /** Programmes. */
    public static final DocumentType<Programme> PROGRAMME = of("programme", 1, Programme.class);

    /** Links between two catalogues. */
    public static final DocumentType<Crosswalk> CROSSWALK = of("crosswalk", 1, Crosswalk.class);

    /** Exemptions from clauses. */
    public static final DocumentType<Waivers> WAIVERS = of("waivers", 1, Waivers.class);

    /** What is known of a territory. */
    public static final DocumentType<Facts> FACTS = of("facts", 1, Facts.class);

    private final String kind;
    private final int format;
    private final Class<D> type;
    private final Shape.Fields shape;

    private DocumentType(String kind, int format, Class<D> type) {
        this.kind = kind;
        this.format = format;
        this.type = type;
        this.shape = new Shapes().of(type);
    }

    /**
     * A kind of document of one's own.
     *
     * @param kind the word in the document's {@code kind} field, a slug
     * @param format the number in its {@code format} field
     * @param type a public record in an exported package, of the types that the documents of this library are made of
     * @throws IllegalArgumentException if {@code kind} is no slug, {@code format} is not positive, or {@code type} is no
     *     such record
     */
    public static <D extends Document> DocumentType<D> of(String kind, int format, Class<D> type) {
        requireNonNull(type, "type");
        if (format < 1) {
            throw new IllegalArgumentException("format (" + format + ") must be positive");
        }
        return new DocumentType<>(Id.of(kind).value(), format, type);
    }

    /** The kinds that this module defines. */
    public static List<DocumentType<?>> all() {
        return List.of(CATALOGUE, CHARTER, PROGRAMME, CROSSWALK, WAIVERS, FACTS);
    }

    /** The word in the document's {@code kind} field. */
    public String kind() {
        return kind;
    }

    /** The number in the document's {@code format} field. */
    public int format() {
        return format;
    }

    /** The JSON Schema (2020-12) of such documents. */
    public String schema() {
        return NodeWriter.write(SchemaWriter.schema(kind, format, shape), Syntax.JSON);
    }

    Class<D> type() {
        return type;
    }

    Shape.Fields shape() {
        return shape;
    }

    @Override
    public String toString() {
        return kind + " (format " + format + ")";
    }
}
