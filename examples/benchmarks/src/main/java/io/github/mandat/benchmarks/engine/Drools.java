package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Commune;
import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.PlainMeasure;
import io.github.mandat.benchmarks.workload.Requirement;
import io.github.mandat.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Drools: a rule for each part of a requirement, and one for each measure. A session for each question. */
final class Drools implements Compliance<List<Gap>>, Applicability<BitSet> {

    private static final String HEAD = "package rules\nimport " + Adoption.class.getName() + "\nimport "
            + Place.class.getName() + "\nglobal java.util.BitSet result\n\n";

    private final Workload workload;
    private final List<List<Adoption>> programmes;
    private final List<Place> communes;
    private final KieBase requirements;
    private final KieBase measures;

    /** The requirement of each part, in the order of the rules. */
    private final int[] requirementOf;

    private Drools(Workload workload, Class<? extends KieBuilder.ProjectType> type) {
        this.workload = workload;
        programmes = workload.programmes().stream()
                .map(programme ->
                        programme.measures().stream().map(Adoption::new).toList())
                .toList();
        communes = workload.communes().stream().map(Place::new).toList();
        List<Integer> owners = new ArrayList<>();
        StringBuilder rules = new StringBuilder(HEAD);
        for (int i = 0; i < workload.requirements().size(); i++) {
            for (Requirement.Part part : workload.requirements().get(i).parts()) {
                rules.append(rule(part.id(), "not " + condition(part), owners.size()));
                owners.add(i);
            }
        }
        requirementOf = owners.stream().mapToInt(Integer::intValue).toArray();
        requirements = build("requirements", rules.toString(), type);
        StringBuilder ofMeasures = new StringBuilder(HEAD);
        for (int i = 0; i < workload.measures().size(); i++) {
            PlainMeasure measure = workload.measures().get(i);
            ofMeasures.append(rule(measure.id(), condition(measure), i));
        }
        measures = build("measures", ofMeasures.toString(), type);
    }

    /** Compiled from the rule language to networks of interpreted constraints. */
    static Drools classic(Workload workload) {
        return new Drools(workload, DrlProject.class);
    }

    /** Compiled to Java. */
    static Drools executable(Workload workload) {
        return new Drools(workload, ExecutableModelProject.class);
    }

    private static String rule(String name, String condition, int number) {
        return "rule \"" + name + "\" when\n  " + condition + "\nthen\n  result.set(" + number + ");\nend\n\n";
    }

    private static String condition(Requirement.Part part) {
        return part.candidates().stream()
                .map(candidate -> '"' + candidate + '"')
                .collect(Collectors.joining(", ", "Adoption(measure in (", "))"));
    }

    private static String condition(PlainMeasure measure) {
        if (measure.reach() == PlainMeasure.Reach.INTERCOMMUNALITIES) {
            return "Place(kind == \"intercommunality\")";
        }
        List<String> conditions = new ArrayList<>(List.of("kind == \"commune\""));
        if (measure.reach() != PlainMeasure.Reach.ALL) {
            conditions.add(Arrays.stream(Commune.Size.values())
                    .filter(measure.reach()::holds)
                    .map(size -> "\"" + size + '"')
                    .collect(Collectors.joining(", ", "size in (", ")")));
        }
        if (measure.atLeast() > 0) {
            conditions.add("population >= " + measure.atLeast());
        }
        return "Place(" + String.join(", ", conditions) + ")";
    }

    private static KieBase build(String name, String rules, Class<? extends KieBuilder.ProjectType> type) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("benchmark", name + "-" + type.getSimpleName(), "1"));
        files.write("src/main/resources/rules/" + name + ".drl", rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(type);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static BitSet fire(KieBase rules, Iterable<?> facts) {
        BitSet result = new BitSet();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("result", result);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return result;
    }

    @Override
    public long verdict(int programme) {
        return workload.verdict(explain(programme));
    }

    @Override
    public List<Gap> explain(int programme) {
        BitSet missing = fire(requirements, programmes.get(programme));
        int[] lacking = new int[workload.requirements().size()];
        missing.stream().forEach(part -> lacking[requirementOf[part]]++);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < lacking.length; i++) {
            if (lacking[i] > 0) {
                int need = workload.requirements().get(i).need();
                gaps.add(new Gap(i, need - lacking[i], need));
            }
        }
        return gaps;
    }

    @Override
    public List<Gap> gaps(List<Gap> explained) {
        return explained;
    }

    @Override
    public BitSet applicable(int commune) {
        return fire(measures, List.of(communes.get(commune)));
    }

    @Override
    public BitSet measures(BitSet applicable) {
        return applicable;
    }
}
