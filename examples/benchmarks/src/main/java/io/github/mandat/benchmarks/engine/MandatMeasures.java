package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.MandatDocuments;
import io.github.mandat.benchmarks.workload.Workload;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.rules.CompiledCatalogue;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.MeasureResult;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Mandat on measures, through its public API alone, with a catalogue that is compiled beforehand as the peers' rules are.
 *
 * @param <M> the answer for one measure
 */
final class MandatMeasures<M> implements Applicability<List<M>> {

    private final CompiledCatalogue catalogue;
    private final List<Territory> territories;
    private final BiFunction<CompiledCatalogue, Territory, List<M>> answer;
    private final Function<M, io.github.mandat.rules.assessment.Applicability> status;

    private MandatMeasures(
            Workload workload,
            BiFunction<CompiledCatalogue, Territory, List<M>> answer,
            Function<M, io.github.mandat.rules.assessment.Applicability> status) {
        this.catalogue = RulesEngine.standard().compile(new MandatDocuments(workload).catalogue());
        this.territories =
                workload.communes().stream().map(MandatDocuments::territory).toList();
        this.answer = answer;
        this.status = status;
    }

    /** With a proof for each measure. */
    static MandatMeasures<MeasureResult> proved(Workload workload) {
        return new MandatMeasures<>(
                workload,
                (catalogue, territory) -> catalogue.applicable(territory).measures(),
                MeasureResult::status);
    }

    /** The statuses alone. */
    static MandatMeasures<io.github.mandat.rules.assessment.Applicability> statuses(Workload workload) {
        return new MandatMeasures<>(workload, CompiledCatalogue::statuses, Function.identity());
    }

    @Override
    public List<M> applicable(int commune) {
        return answer.apply(catalogue, territories.get(commune));
    }

    @Override
    public BitSet measures(List<M> applicable) {
        BitSet measures = new BitSet();
        for (int i = 0; i < applicable.size(); i++) {
            measures.set(
                    i, status.apply(applicable.get(i)) == io.github.mandat.rules.assessment.Applicability.APPLICABLE);
        }
        return measures;
    }
}
