package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Commune;
import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.PlainMeasure;
import io.github.mandat.benchmarks.workload.Requirement;
import io.github.mandat.benchmarks.workload.Workload;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What a careful developer writes in an hour: streams over records, with the programme as a hash set. */
final class Streams implements Compliance<List<Gap>>, Applicability<List<PlainMeasure>> {

    private final Workload workload;
    private final List<Set<String>> programmes;
    private final Map<String, Integer> numbers;

    Streams(Workload workload) {
        this.workload = workload;
        programmes = workload.programmes().stream()
                .map(programme -> Set.copyOf(programme.measures()))
                .toList();
        numbers = workload.numbers();
    }

    @Override
    public long verdict(int programme) {
        return workload.verdict(explain(programme));
    }

    @Override
    public List<Gap> explain(int programme) {
        Set<String> taken = programmes.get(programme);
        List<Requirement> requirements = workload.requirements();
        return IntStream.range(0, requirements.size())
                .mapToObj(i -> gap(i, requirements.get(i), taken))
                .filter(gap -> gap.have() < gap.need())
                .toList();
    }

    private static Gap gap(int number, Requirement requirement, Set<String> taken) {
        long have = requirement.parts().stream()
                .filter(part -> part.candidates().stream().anyMatch(taken::contains))
                .count();
        return new Gap(number, (int) have, requirement.need());
    }

    @Override
    public List<Gap> gaps(List<Gap> explained) {
        return explained;
    }

    @Override
    public List<PlainMeasure> applicable(int commune) {
        Commune where = workload.communes().get(commune);
        return workload.measures().stream()
                .filter(measure -> measure.appliesTo(where))
                .toList();
    }

    @Override
    public BitSet measures(List<PlainMeasure> applicable) {
        BitSet measures = new BitSet();
        applicable.forEach(measure -> measures.set(numbers.get(measure.id())));
        return measures;
    }
}
