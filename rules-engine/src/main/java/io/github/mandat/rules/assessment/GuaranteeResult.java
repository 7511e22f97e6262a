package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.ShortText;
import java.util.List;

/**
 * What the programme makes of a guarantee.
 *
 * @param id the guarantee
 * @param title its title
 * @param stated the verdict where a restated guarantee counts
 * @param backed the verdict where only concrete pledges count
 * @param whyStated why the first
 * @param whyBacked why the second
 * @param clauses its clauses, in their order
 * @param sources where the guarantee is stated
 * @since 0.1
 */
public record GuaranteeResult(
        Id<Guarantee> id,
        @ShortText String title,
        GuaranteeVerdict stated,
        GuaranteeVerdict backed,
        Reason whyStated,
        Reason whyBacked,
        List<ClauseResult> clauses,
        List<Provenance> sources) {

    public GuaranteeResult {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(stated, "stated");
        requireNonNull(backed, "backed");
        requireNonNull(whyStated, "whyStated");
        requireNonNull(whyBacked, "whyBacked");
        clauses = List.copyOf(clauses);
        sources = List.copyOf(sources);
    }

    /** The verdict in a reading. */
    public GuaranteeVerdict in(Reading reading) {
        return reading == Reading.STATED ? stated : backed;
    }

    /** Why it came out so in a reading. */
    public Reason why(Reading reading) {
        return reading == Reading.STATED ? whyStated : whyBacked;
    }
}
