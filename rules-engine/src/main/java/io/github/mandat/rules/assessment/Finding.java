package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.ShortText;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something odd, beside the verdict.
 *
 * @param code what it is, in capitals
 * @param severity how much it matters
 * @param rule the rule that found it
 * @param reason the code with its arguments
 * @param document the document that it is in
 * @param pointer where in that document, as a JSON Pointer
 * @param place where in its file; none where the document was not read from one
 * @param templates the wording of the code by language, for rules that this library does not know: {@code fr},
 *     {@code fr.cure}
 * @since 0.1
 */
public record Finding(
        @ShortText String code,
        Severity severity,
        @ShortText String rule,
        Reason reason,
        Id<Document> document,
        String pointer,
        Optional<Place> place,
        SortedMap<String, String> templates) {

    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(rule, "rule");
        requireNonNull(reason, "reason");
        requireNonNull(document, "document");
        requireNonNull(pointer, "pointer");
        requireNonNull(place, "place");
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
    }

    /**
     * A finding as a rule returns it: the engine adds the rule, the place and the wording.
     *
     * @param document the document that it is in
     * @param pointer where in that document, as a JSON Pointer
     */
    public static Finding of(Severity severity, Reason reason, Document document, String pointer) {
        return new Finding(
                reason.code(),
                severity,
                "-",
                reason,
                Id.of(document.id().value()),
                pointer,
                Optional.empty(),
                new TreeMap<>());
    }

    /** This finding with where it comes from. */
    public Finding from(String foundBy, Optional<Place> at, Map<String, String> wording) {
        return new Finding(code, severity, foundBy, reason, document, pointer, at, new TreeMap<>(wording));
    }
}
