package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Commune;
import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.PlainMeasure;
import io.github.mandat.benchmarks.workload.Requirement;
import io.github.mandat.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each requirement, and one for each measure; conditions are plain Java. */
final class EasyRules implements Compliance<List<Gap>>, Applicability<List<String>> {

    private static final String PROGRAMME = "programme";
    private static final String COMMUNE = "commune";
    private static final String RESULT = "result";

    private final Workload workload;
    private final List<Set<String>> programmes;
    private final Map<String, Integer> numbers;
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules requirements = new Rules();
    private final Rules measures = new Rules();

    EasyRules(Workload workload) {
        this.workload = workload;
        programmes = workload.programmes().stream()
                .map(programme -> Set.copyOf(programme.measures()))
                .toList();
        numbers = workload.numbers();
        for (int i = 0; i < workload.requirements().size(); i++) {
            register(i, workload.requirements().get(i));
        }
        workload.measures().forEach(this::register);
    }

    private void register(int number, Requirement requirement) {
        requirements.register(new RuleBuilder()
                .name(requirement.id())
                .priority(number)
                .when(facts -> have(requirement, facts.get(PROGRAMME)) < requirement.need())
                .then(facts -> {
                    List<Gap> gaps = facts.get(RESULT);
                    gaps.add(new Gap(number, have(requirement, facts.get(PROGRAMME)), requirement.need()));
                })
                .build());
    }

    private static int have(Requirement requirement, Set<String> programme) {
        int have = 0;
        for (Requirement.Part part : requirement.parts()) {
            for (String candidate : part.candidates()) {
                if (programme.contains(candidate)) {
                    have++;
                    break;
                }
            }
        }
        return have;
    }

    private void register(PlainMeasure measure) {
        measures.register(new RuleBuilder()
                .name(measure.id())
                .when(facts -> measure.appliesTo(facts.get(COMMUNE)))
                .then(facts -> {
                    List<String> applicable = facts.get(RESULT);
                    applicable.add(measure.id());
                })
                .build());
    }

    @Override
    public long verdict(int programme) {
        return workload.verdict(explain(programme));
    }

    @Override
    public List<Gap> explain(int programme) {
        List<Gap> gaps = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(PROGRAMME, programmes.get(programme));
        facts.put(RESULT, gaps);
        engine.fire(requirements, facts);
        return gaps;
    }

    @Override
    public List<Gap> gaps(List<Gap> explained) {
        return explained;
    }

    @Override
    public List<String> applicable(int commune) {
        List<String> applicable = new ArrayList<>();
        Commune where = workload.communes().get(commune);
        Facts facts = new Facts();
        facts.put(COMMUNE, where);
        facts.put(RESULT, applicable);
        engine.fire(measures, facts);
        return applicable;
    }

    @Override
    public BitSet measures(List<String> applicable) {
        BitSet bits = new BitSet();
        applicable.forEach(measure -> bits.set(numbers.get(measure)));
        return bits;
    }
}
