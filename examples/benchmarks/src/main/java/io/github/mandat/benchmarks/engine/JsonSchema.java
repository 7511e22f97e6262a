package io.github.mandat.benchmarks.engine;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.PlainProgramme;
import io.github.mandat.benchmarks.workload.Requirement;
import io.github.mandat.benchmarks.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Schema, held by networknt's validator: the array of measures must contain one of each part's candidates. */
final class JsonSchema implements Compliance<List<Error>> {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Workload workload;
    private final List<JsonNode> programmes;
    private final Schema schema;

    /** The requirement of each part, in the schema's order. */
    private final int[] requirementOf;

    JsonSchema(Workload workload) {
        this.workload = workload;
        programmes = workload.programmes().stream().map(JsonSchema::json).toList();
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode all = root.put("type", "array").putArray("allOf");
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < workload.requirements().size(); i++) {
            for (Requirement.Part part : workload.requirements().get(i).parts()) {
                ArrayNode candidates = all.addObject().putObject("contains").putArray("enum");
                part.candidates().forEach(candidates::add);
                owners.add(i);
            }
        }
        requirementOf = owners.stream().mapToInt(Integer::intValue).toArray();
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
        schema.initializeValidators();
    }

    private static JsonNode json(PlainProgramme programme) {
        ArrayNode array = MAPPER.createArrayNode();
        programme.measures().forEach(array::add);
        return array;
    }

    @Override
    public long verdict(int programme) {
        return workload.verdict(gaps(explain(programme)));
    }

    @Override
    public List<Error> explain(int programme) {
        return schema.validate(programmes.get(programme));
    }

    @Override
    public List<Gap> gaps(List<Error> explained) {
        int[] missing = new int[workload.requirements().size()];
        for (Error error : explained) {
            // The part's place in the schema: /allOf/NUMBER/contains.
            int part = ((Number) error.getEvaluationPath().getElement(1)).intValue();
            missing[requirementOf[part]]++;
        }
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < missing.length; i++) {
            if (missing[i] > 0) {
                int need = workload.requirements().get(i).need();
                gaps.add(new Gap(i, need - missing[i], need));
            }
        }
        return gaps;
    }
}
