package io.github.mandat.testkit.plugin;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Calls the right method for a document. */
final class Calls {

    private Calls() {}

    static String kind(Document document) {
        if (document instanceof Catalogue) {
            return DocumentType.CATALOGUE.kind();
        } else if (document instanceof Programme) {
            return DocumentType.PROGRAMME.kind();
        }
        return document instanceof Assessment ? Assessment.TYPE.kind() : MeasureAssessment.TYPE.kind();
    }

    static void write(Exporter exporter, Document document, ExportOptions options, OutputStream out)
            throws IOException {
        if (document instanceof Catalogue catalogue) {
            exporter.write(catalogue, options, out);
        } else if (document instanceof Programme programme) {
            exporter.write(programme, options, out);
        } else if (document instanceof Assessment assessment) {
            exporter.write(assessment, options, out);
        } else {
            exporter.write((MeasureAssessment) document, options, out);
        }
    }

    /** The ids of a document's items, but for some kinds of items. */
    static Set<String> ids(Document document, Set<String> dropped) {
        Map<String, Stream<String>> ids;
        if (document instanceof Catalogue catalogue) {
            ids = Map.of(
                    "measure",
                    catalogue.measures().stream().map(measure -> measure.id().value()));
        } else if (document instanceof Programme programme) {
            ids = Map.of(
                    "pledge",
                    programme.pledges().stream().map(pledge -> pledge.id().value()));
        } else if (document instanceof Assessment assessment) {
            ids = Map.of(
                    "measure",
                    assessment.measures().stream()
                            .map(measure -> measure.id().item().value()),
                    "clause",
                    assessment.clauses().map(clause -> clause.id().value()),
                    "pledge",
                    assessment
                            .clauses()
                            .flatMap(clause -> clause.evidence().stream())
                            .map(Evidence::pledge)
                            .map(pledge -> pledge.value()));
        } else {
            ids = Map.of(
                    "measure",
                    ((MeasureAssessment) document)
                            .measures().stream()
                                    .map(measure -> measure.id().item().value()));
        }
        Set<String> all = new TreeSet<>();
        ids.forEach((kind, some) -> some.filter(id -> !dropped.contains(kind)).forEach(all::add));
        return all;
    }

    static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
