package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Workload;
import java.util.List;

/** The engines by name. */
public final class Engines {

    /** Those that hold programmes against requirements. */
    public static final List<String> COMPLIANCE = List.of(
            "bitmap",
            "bitmap-from-ids",
            "streams",
            "mandat-compiled",
            "mandat",
            "mandat-whole",
            "hibernate-validator",
            "easy-rules",
            "cel",
            "json-schema",
            "drools-classic",
            "drools-executable");

    /** Those that find measures for communes. */
    public static final List<String> APPLICABILITY = List.of(
            "bitmap",
            "streams",
            "mandat-statuses",
            "mandat",
            "easy-rules",
            "cel",
            "drools-classic",
            "drools-executable");

    private Engines() {}

    /** An engine that answers on compliance as the plain way does. */
    public static Compliance<?> compliance(String name, Workload workload) {
        Compliance<?> engine = unchecked(name, workload);
        Agreement.check(name, engine, workload);
        return engine;
    }

    /** The same without asking whether its answers are right: for measuring how long it takes to make it. */
    public static Compliance<?> unchecked(String name, Workload workload) {
        return switch (name) {
            case "bitmap" -> Bitmap.bound(workload);
            case "bitmap-from-ids" -> Bitmap.fromIds(workload);
            case "streams" -> new Streams(workload);
            case "mandat-compiled" -> MandatEngine.compiled(workload);
            case "mandat" -> MandatEngine.complianceOnly(workload);
            case "mandat-whole" -> MandatEngine.whole(workload);
            case "hibernate-validator" -> new BeanValidation(workload);
            case "easy-rules" -> new EasyRules(workload);
            case "cel" -> new Cel(workload);
            case "json-schema" -> new JsonSchema(workload);
            case "drools-classic" -> Drools.classic(workload);
            case "drools-executable" -> Drools.executable(workload);
            default -> throw new IllegalArgumentException("no engine '" + name + "'");
        };
    }

    /** An engine that answers on applicability as the plain way does. */
    public static Applicability<?> applicability(String name, Workload workload) {
        Applicability<?> engine = switch (name) {
            case "bitmap" -> Bitmap.bound(workload);
            case "streams" -> new Streams(workload);
            case "mandat-statuses" -> MandatMeasures.statuses(workload);
            case "mandat" -> MandatMeasures.proved(workload);
            case "easy-rules" -> new EasyRules(workload);
            case "cel" -> new Cel(workload);
            case "drools-classic" -> Drools.classic(workload);
            case "drools-executable" -> Drools.executable(workload);
            default -> throw new IllegalArgumentException("no engine '" + name + "'");
        };
        Agreement.check(name, engine, workload);
        return engine;
    }
}
