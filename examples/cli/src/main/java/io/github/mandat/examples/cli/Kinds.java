package io.github.mandat.examples.cli;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.util.List;
import java.util.stream.Stream;

/** All kinds of documents that there are. */
final class Kinds {

    private Kinds() {}

    static List<DocumentType<?>> all() {
        return Stream.<DocumentType<?>>concat(
                        DocumentType.all().stream(), Stream.of(Assessment.TYPE, MeasureAssessment.TYPE))
                .toList();
    }
}
