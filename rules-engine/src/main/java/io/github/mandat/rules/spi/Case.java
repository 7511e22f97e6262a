package io.github.mandat.rules.spi;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.rules.assessment.CostProfile;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Timeline;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule looks at: the documents, and what the engine has made of them.
 *
 * @param dossier the documents
 * @param territory the territory, with all that is known of it
 * @param date the day of the evaluation
 * @param guarantees the guarantees with their clauses and evidence; none where there is no charter
 * @param measures what each measure asks of the territory
 * @param costs the cost profile
 * @param timeline the timeline
 * @since 0.1
 */
public record Case(
        Dossier dossier,
        Territory territory,
        LocalDate date,
        List<GuaranteeResult> guarantees,
        List<MeasureResult> measures,
        CostProfile costs,
        Timeline timeline) {

    public Case {
        requireNonNull(dossier, "dossier");
        requireNonNull(territory, "territory");
        requireNonNull(date, "date");
        guarantees = List.copyOf(guarantees);
        measures = List.copyOf(measures);
        requireNonNull(costs, "costs");
        requireNonNull(timeline, "timeline");
    }
}
