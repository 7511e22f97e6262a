package io.github.mandat.export;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.DocumentRef;
import java.util.Optional;

/** An assessment's programme and charter. */
record Judged(Assessment assessment) {

    /** The programme's id; the assessment's own where it does not name one. */
    String programme() {
        return first(DocumentType.PROGRAMME)
                .map(document -> document.id().value())
                .orElse(assessment.id().value());
    }

    /** The charter's id, or "-" where there is none. */
    String charter() {
        return first(DocumentType.CHARTER)
                .map(document -> document.id().value())
                .orElse("-");
    }

    /** The file that the programme was read from. */
    Optional<String> file() {
        return first(DocumentType.PROGRAMME).flatMap(DocumentRef::file);
    }

    /** The clause across documents: {@code charter/clause}. */
    String rule(Id<Clause> clause) {
        return charter() + "/" + clause;
    }

    private Optional<DocumentRef> first(DocumentType<?> type) {
        return assessment.documents().stream()
                .filter(document -> document.kind().equals(type.kind()))
                .findFirst();
    }
}
