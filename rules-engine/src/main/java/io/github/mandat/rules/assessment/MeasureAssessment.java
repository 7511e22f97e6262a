package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import java.time.LocalDate;
import java.util.List;

/**
 * What each measure of a catalogue asks of a territory, without any programme. It is itself a document.
 *
 * @param id the assessment's id
 * @param title the catalogue's title
 * @param version the version of the catalogue
 * @param engine the version of the engine that judged
 * @param date the day of the evaluation, from the engine's clock
 * @param documents what was judged, with digests
 * @param vintage the lists that the territory was looked up in, each with the date that it really is of; empty where it was not
 * @param territory where
 * @param measures what each measure asks of the territory, in the catalogue's order
 * @param questions what would have to be known to decide what is undetermined
 * @since 0.1
 */
public record MeasureAssessment(
        Id<MeasureAssessment> id,
        @ShortText String title,
        @ShortText String version,
        @ShortText String engine,
        LocalDate date,
        List<DocumentRef> documents,
        List<Vintage> vintage,
        Subject territory,
        List<MeasureResult> measures,
        List<Question> questions)
        implements Document {

    /** Such assessments as documents. */
    public static final DocumentType<MeasureAssessment> TYPE =
            DocumentType.of("applicability", 1, MeasureAssessment.class);

    public MeasureAssessment {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(version, "version");
        requireNonNull(engine, "engine");
        requireNonNull(date, "date");
        documents = List.copyOf(documents);
        vintage = List.copyOf(vintage);
        requireNonNull(territory, "territory");
        measures = List.copyOf(measures);
        questions = List.copyOf(questions);
    }
}
