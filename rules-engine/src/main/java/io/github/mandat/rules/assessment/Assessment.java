package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.ShortText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The result of holding one programme against one charter in one territory: an immutable tree in which every node carries its
 * verdict, a reason with typed arguments, and the places that it rests on. It is itself a document.
 *
 * @param id the assessment's id
 * @param title its title
 * @param version the version of the programme that was judged
 * @param engine the version of the engine that judged
 * @param date the day of the evaluation, from the engine's clock
 * @param documents what was judged, with digests
 * @param vintage the lists that the territory was looked up in, each with the date that it really is of; empty where it was not
 * @param territory where
 * @param verdict the result
 * @param guarantees the guarantees, in the charter's order
 * @param measures what each measure of the catalogues asks of the territory
 * @param costs how many pledges stand at which cost level
 * @param timeline which pledges fit in the mandate
 * @param questions what would have to be known to decide what is undetermined
 * @param findings what is odd, beside the verdict
 * @since 0.1
 */
public record Assessment(
        Id<Assessment> id,
        @ShortText String title,
        @ShortText String version,
        @ShortText String engine,
        LocalDate date,
        List<DocumentRef> documents,
        List<Vintage> vintage,
        Subject territory,
        Outcome verdict,
        List<GuaranteeResult> guarantees,
        List<MeasureResult> measures,
        CostProfile costs,
        Timeline timeline,
        List<Question> questions,
        List<Finding> findings)
        implements Document {

    /** Assessments as documents. */
    public static final DocumentType<Assessment> TYPE = DocumentType.of("assessment", 1, Assessment.class);

    /**
     * The result.
     *
     * @param stated the verdict where a restated guarantee counts
     * @param backed the verdict where only concrete pledges count
     * @param decisive the reading that the charter goes by; none where there is no charter
     * @param whyStated why the first
     * @param whyBacked why the second
     */
    public record Outcome(
            ProgrammeVerdict stated,
            ProgrammeVerdict backed,
            Optional<Reading> decisive,
            Reason whyStated,
            Reason whyBacked) {
        public Outcome {
            requireNonNull(stated, "stated");
            requireNonNull(backed, "backed");
            requireNonNull(decisive, "decisive");
            requireNonNull(whyStated, "whyStated");
            requireNonNull(whyBacked, "whyBacked");
        }

        /** The verdict in a reading. */
        public ProgrammeVerdict in(Reading reading) {
            return reading == Reading.STATED ? stated : backed;
        }

        /** Why it came out so in a reading. */
        public Reason why(Reading reading) {
            return reading == Reading.STATED ? whyStated : whyBacked;
        }

        /** The verdict in the reading that the charter goes by; undetermined where there is no charter. */
        public ProgrammeVerdict decided() {
            return decisive.map(this::in).orElse(ProgrammeVerdict.UNDETERMINED);
        }
    }

    public Assessment {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(version, "version");
        requireNonNull(engine, "engine");
        requireNonNull(date, "date");
        documents = List.copyOf(documents);
        vintage = List.copyOf(vintage);
        requireNonNull(territory, "territory");
        requireNonNull(verdict, "verdict");
        guarantees = List.copyOf(guarantees);
        measures = List.copyOf(measures);
        requireNonNull(costs, "costs");
        requireNonNull(timeline, "timeline");
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
    }

    /** All clauses of all guarantees, in the charter's order. */
    public Stream<ClauseResult> clauses() {
        return guarantees.stream().flatMap(guarantee -> guarantee.clauses().stream());
    }
}
