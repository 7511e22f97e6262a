package io.github.mandat.benchmarks.engine;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.github.mandat.benchmarks.workload.Commune;
import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.PlainMeasure;
import io.github.mandat.benchmarks.workload.PlainProgramme;
import io.github.mandat.benchmarks.workload.Requirement;
import io.github.mandat.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CEL, its standard runtime: an expression for each requirement, and one for each measure. */
final class Cel implements Compliance<List<Gap>>, Applicability<BitSet> {

    private final Workload workload;
    private final List<Map<String, Object>> programmes;
    private final List<Map<String, Object>> communes;
    private final List<CelRuntime.Program> requirements;
    private final List<CelRuntime.Program> measures;

    Cel(Workload workload) {
        this.workload = workload;
        programmes = workload.programmes().stream().map(Cel::variables).toList();
        communes = workload.communes().stream().map(Cel::variables).toList();
        Compiler ofRequirements =
                new Compiler(SimpleType.INT, Map.of("programme", MapType.create(SimpleType.STRING, SimpleType.BOOL)));
        requirements = workload.requirements().stream()
                .map(requirement -> ofRequirements.compile(expression(requirement)))
                .toList();
        Compiler ofMeasures = new Compiler(
                SimpleType.BOOL,
                Map.of("kind", SimpleType.STRING, "size", SimpleType.STRING, "population", SimpleType.INT));
        measures = workload.measures().stream()
                .map(measure -> ofMeasures.compile(expression(measure)))
                .toList();
    }

    /** Compiles expressions of one type over some variables. */
    private static final class Compiler {
        private final CelCompiler compiler;
        private final CelRuntime runtime =
                CelRuntimeFactory.standardCelRuntimeBuilder().build();

        Compiler(CelType result, Map<String, CelType> variables) {
            var builder = CelCompilerFactory.standardCelCompilerBuilder()
                    .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                    .setResultType(result);
            variables.forEach(builder::addVar);
            compiler = builder.build();
        }

        CelRuntime.Program compile(String expression) {
            try {
                return runtime.createProgram(compiler.compile(expression).getAst());
            } catch (CelValidationException | CelEvaluationException e) {
                throw new IllegalStateException(expression, e);
            }
        }
    }

    private static Map<String, Object> variables(PlainProgramme programme) {
        return Map.of(
                "programme", programme.measures().stream().collect(Collectors.toUnmodifiableMap(id -> id, id -> true)));
    }

    private static Map<String, Object> variables(Commune commune) {
        return Map.of("kind", "commune", "size", commune.size().name(), "population", (long) commune.population());
    }

    /** How many parts are honoured. */
    private static String expression(Requirement requirement) {
        return requirement.parts().stream()
                .map(part -> part.candidates().stream()
                        .map(candidate -> "'" + candidate + "'")
                        .collect(Collectors.joining(", ", "([", "].exists(m, m in programme) ? 1 : 0)")))
                .collect(Collectors.joining(" + "));
    }

    private static String expression(PlainMeasure measure) {
        if (measure.reach() == PlainMeasure.Reach.INTERCOMMUNALITIES) {
            return "kind == 'intercommunality'";
        }
        List<String> conditions = new ArrayList<>(List.of("kind == 'commune'"));
        if (measure.reach() != PlainMeasure.Reach.ALL) {
            conditions.add(Arrays.stream(Commune.Size.values())
                    .filter(measure.reach()::holds)
                    .map(size -> "'" + size + "'")
                    .collect(Collectors.joining(", ", "size in [", "]")));
        }
        if (measure.atLeast() > 0) {
            conditions.add("population >= " + measure.atLeast());
        }
        return String.join(" && ", conditions);
    }

    private static Object eval(CelRuntime.Program program, Map<String, Object> variables) {
        try {
            return program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long verdict(int programme) {
        return workload.verdict(explain(programme));
    }

    @Override
    public List<Gap> explain(int programme) {
        Map<String, Object> variables = programmes.get(programme);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++) {
            int have = ((Long) eval(requirements.get(i), variables)).intValue();
            int need = workload.requirements().get(i).need();
            if (have < need) {
                gaps.add(new Gap(i, have, need));
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
        Map<String, Object> variables = communes.get(commune);
        BitSet applicable = new BitSet();
        for (int i = 0; i < measures.size(); i++) {
            applicable.set(i, (Boolean) eval(measures.get(i), variables));
        }
        return applicable;
    }

    @Override
    public BitSet measures(BitSet applicable) {
        return applicable;
    }
}
