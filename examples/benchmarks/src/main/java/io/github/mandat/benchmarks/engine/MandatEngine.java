package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.MandatDocuments;
import io.github.mandat.benchmarks.workload.Workload;
import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.Verdicts;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Mandat, through its public API alone, on documents as they are read. */
final class MandatEngine implements Compliance<Assessment>, Applicability<List<MeasureResult>> {

    private final RulesEngine engine = RulesEngine.builder()
            .clock(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
            .build();
    private final List<Dossier> dossiers;
    private final Catalogue catalogue;
    private final List<Territory> territories;

    private MandatEngine(Workload workload, boolean whole) {
        MandatDocuments documents = new MandatDocuments(workload);
        dossiers = IntStream.range(0, workload.programmes().size())
                .mapToObj(whole ? documents::dossier : documents::dossierOfCompliance)
                .toList();
        catalogue = documents.catalogue();
        territories =
                workload.communes().stream().map(MandatDocuments::territory).toList();
    }

    /** With the catalogue: an assessment also judges 407 measures, counts costs and times, and looks for oddities. */
    static MandatEngine whole(Workload workload) {
        return new MandatEngine(workload, true);
    }

    /** With the programme and the charter alone. */
    static MandatEngine complianceOnly(Workload workload) {
        return new MandatEngine(workload, false);
    }

    @Override
    public long verdict(int programme) {
        Verdicts verdicts = engine.verdicts(dossiers.get(programme), Reading.BACKED);
        long word = verdicts.programme() == ProgrammeVerdict.COMPLIANT ? 1 : 0;
        int shift = 2 * verdicts.guarantees().size();
        word <<= shift;
        int guarantee = 0;
        for (GuaranteeVerdict verdict : verdicts.guarantees().values()) {
            word |= bits(verdict) << 2 * guarantee++;
        }
        return word;
    }

    private static long bits(GuaranteeVerdict verdict) {
        return switch (verdict) {
            case SATISFIED -> 0;
            case WEAKENED -> 1;
            case PARTIAL -> 2;
            case MISSING -> 3;
            case BREACHED, UNDETERMINED ->
                throw new IllegalStateException("no programme of the workload is " + verdict);
        };
    }

    @Override
    public Assessment explain(int programme) {
        return engine.assess(dossiers.get(programme));
    }

    @Override
    public List<Gap> gaps(Assessment explained) {
        List<ClauseResult> clauses = explained.guarantees().stream()
                .flatMap(guarantee -> guarantee.clauses().stream())
                .toList();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseResult clause = clauses.get(i);
            if (clause.backed() != ClauseVerdict.HONOURED) {
                int have = (int) clause.parts().stream()
                        .filter(part -> part.backed() == ClauseVerdict.HONOURED)
                        .count();
                gaps.add(new Gap(i, have, Math.max(1, clause.parts().size())));
            }
        }
        return gaps;
    }

    @Override
    public List<MeasureResult> applicable(int commune) {
        return engine.applicable(catalogue, territories.get(commune)).measures();
    }

    @Override
    public BitSet measures(List<MeasureResult> applicable) {
        BitSet measures = new BitSet();
        for (int i = 0; i < applicable.size(); i++) {
            measures.set(i, applicable.get(i).status() == io.github.mandat.rules.assessment.Applicability.APPLICABLE);
        }
        return measures;
    }
}
