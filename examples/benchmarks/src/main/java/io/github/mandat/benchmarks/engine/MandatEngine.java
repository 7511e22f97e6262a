package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.MandatDocuments;
import io.github.mandat.benchmarks.workload.Workload;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.rules.CompiledProgramme;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.Verdicts;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Mandat on programmes, through its public API alone. */
final class MandatEngine implements Compliance<Assessment> {

    private static final RulesEngine ENGINE = RulesEngine.builder()
            .clock(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
            .build();

    private final List<Dossier> dossiers;
    private final List<CompiledProgramme> compiled;

    private MandatEngine(Workload workload, boolean whole, boolean compile) {
        MandatDocuments documents = new MandatDocuments(workload);
        dossiers = IntStream.range(0, workload.programmes().size())
                .mapToObj(whole ? documents::dossier : documents::dossierOfCompliance)
                .toList();
        compiled = compile ? dossiers.stream().map(ENGINE::compile).toList() : List.of();
    }

    /** With the catalogue: an assessment also judges 407 measures, counts costs and times, and looks for oddities. */
    static MandatEngine whole(Workload workload) {
        return new MandatEngine(workload, true, false);
    }

    /** With the programme and the charter alone. */
    static MandatEngine complianceOnly(Workload workload) {
        return new MandatEngine(workload, false, false);
    }

    /** With programmes that are held against the charter beforehand. */
    static MandatEngine compiled(Workload workload) {
        return new MandatEngine(workload, false, true);
    }

    @Override
    public long verdict(int programme) {
        Dossier dossier = dossiers.get(programme);
        Verdicts verdicts = compiled.isEmpty()
                ? ENGINE.verdicts(dossier, Reading.BACKED)
                : compiled.get(programme).verdicts(dossier.programme().territory(), Reading.BACKED);
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
        return ENGINE.assess(dossiers.get(programme));
    }

    @Override
    public List<Gap> gaps(Assessment explained) {
        List<ClauseResult> clauses = explained.clauses().toList();
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
}
