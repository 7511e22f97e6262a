package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.ShortText;
import java.util.List;
import java.util.SortedSet;

/**
 * What the programme makes of a clause.
 *
 * @param id the clause
 * @param wording what it asks
 * @param force whether it counts
 * @param stated the verdict where a restated guarantee counts
 * @param backed the verdict where only concrete pledges count
 * @param whyStated why the first
 * @param whyBacked why the second
 * @param parts its parts, where it asks for several things at once
 * @param evidence the pledges that answer it, those that weigh most first
 * @param questions what would have to be known to decide it
 * @param remedies where it is not backed in full: the measures of the catalogues that would honour it here
 * @param sources where the clause is stated
 * @since 0.1
 */
public record ClauseResult(
        Id<Clause> id,
        @ShortText String wording,
        Clause.Force force,
        ClauseVerdict stated,
        ClauseVerdict backed,
        Reason whyStated,
        Reason whyBacked,
        List<PartResult> parts,
        List<Evidence> evidence,
        List<Reason> questions,
        SortedSet<Ref<Measure>> remedies,
        List<Provenance> sources) {

    /**
     * What the programme makes of a part of a clause.
     *
     * @param id the part
     * @param wording what it asks
     * @param stated the verdict where a restated guarantee counts
     * @param backed the verdict where only concrete pledges count
     */
    public record PartResult(
            Id<Clause.Part> id, @ShortText String wording, ClauseVerdict stated, ClauseVerdict backed) {
        public PartResult {
            requireNonNull(id, "id");
            requireNonNull(wording, "wording");
            requireNonNull(stated, "stated");
            requireNonNull(backed, "backed");
        }

        /** The verdict in a reading. */
        public ClauseVerdict in(Reading reading) {
            return reading == Reading.STATED ? stated : backed;
        }
    }

    public ClauseResult {
        requireNonNull(id, "id");
        requireNonNull(wording, "wording");
        requireNonNull(force, "force");
        requireNonNull(stated, "stated");
        requireNonNull(backed, "backed");
        requireNonNull(whyStated, "whyStated");
        requireNonNull(whyBacked, "whyBacked");
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
        questions = List.copyOf(questions);
        remedies = Frozen.copy(remedies);
        sources = List.copyOf(sources);
    }

    /** The verdict in a reading. */
    public ClauseVerdict in(Reading reading) {
        return reading == Reading.STATED ? stated : backed;
    }

    /** Why it came out so in a reading. */
    public Reason why(Reading reading) {
        return reading == Reading.STATED ? whyStated : whyBacked;
    }

    /** Whether nothing is left to do for it, whatever is learnt of the territory: it is honoured, does not apply, or is waived. */
    public boolean isHeld(Reading reading) {
        return switch (in(reading)) {
            case HONOURED, NOT_APPLICABLE, WAIVED -> true;
            case WEAKENED, MISSING, CONTRADICTED -> false;
            case UNDETERMINED ->
                Argument.of(ClauseVerdict.HONOURED)
                        .equals(why(reading).arguments().get("otherwise"));
        };
    }
}
