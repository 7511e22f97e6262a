package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must hold between the values of one record, beside what its shape and its ids say. A value that could not be bound is
 * left out of account.
 */
final class Sense {

    private final Shape.Fields shape;
    private final @Nullable Object[] values;
    private final Node.Obj node;
    private final Pointer at;
    private final Problems problems;

    private Sense(Shape.Fields shape, @Nullable Object[] values, Node.Obj node, Pointer at, Problems problems) {
        this.shape = shape;
        this.values = values;
        this.node = node;
        this.at = at;
        this.problems = problems;
    }

    /** Checks the bound values of a record, in the order of its fields; null for those that have problems already. */
    static void check(Shape.Fields shape, @Nullable Object[] values, Node.Obj node, Pointer at, Problems problems) {
        Sense sense = new Sense(shape, values, node, at, problems);
        Class<?> type = shape.type();
        if (type == PopulationRange.class) {
            sense.range();
        } else if (type == CostLevel.Amount.class) {
            sense.amount();
        } else if (type == SizeScale.class) {
            sense.sizes();
        } else if (type == CostScale.class) {
            sense.costs();
        } else if (type == Charter.class) {
            sense.charter();
        } else if (type == Intercommunality.class) {
            sense.group();
        } else if (type == Territory.class) {
            sense.territory();
        }
    }

    /** The value of a field, empty where it is absent or could not be bound. */
    @SuppressWarnings("unchecked") // the callers name a component and its type
    private <T> Optional<T> value(String name) {
        int component = shape.slots().stream().map(Shape.Slot::name).toList().indexOf(name);
        return values[component] instanceof Optional<?> optional
                ? (Optional<T>) optional
                : Optional.ofNullable((T) values[component]);
    }

    private <T> List<T> values(String name) {
        return this.<List<T>>value(name).orElse(List.of());
    }

    private void report(ProblemCode code, String step, String... arguments) {
        Pointer pointer = at;
        for (String name : step.split("/")) {
            pointer = pointer.to(name);
        }
        problems.add(code, node.find("/" + step), pointer, arguments);
    }

    private void range() {
        Optional<Long> atLeast = value("atLeast");
        Optional<Long> below = value("below");
        if (new PopulationRange(atLeast, below).isEmpty()) {
            String from = atLeast.orElse(0L).toString();
            report(
                    ProblemCode.EMPTY_RANGE,
                    "below",
                    "value",
                    below.orElseThrow().toString(),
                    "limit",
                    from);
        }
    }

    private void amount() {
        Optional<BigDecimal> atLeast = value("atLeast");
        Optional<BigDecimal> atMost = value("atMost");
        if (atLeast.isPresent() && atMost.isPresent() && atMost.get().compareTo(atLeast.get()) < 0) {
            String from = atLeast.get().toPlainString();
            report(ProblemCode.EMPTY_RANGE, "atMost", "value", atMost.get().toPlainString(), "limit", from);
        }
    }

    /** Classes of communes with bounds must follow each other upwards without overlapping. */
    private void sizes() {
        List<Stratum> strata = values("strata");
        long reached = 0;
        for (int i = 0; i < strata.size(); i++) {
            Stratum stratum = strata.get(i);
            if (stratum.authority() == Stratum.Authority.COMMUNE
                    && stratum.bounds().isPresent()) {
                PopulationRange bounds = stratum.bounds().get();
                long from = bounds.atLeast().orElse(0L);
                if (from < reached) {
                    String limit = reached == Long.MAX_VALUE ? "∞" : Long.toString(reached);
                    String value = Long.toString(from);
                    report(ProblemCode.SCALE_NOT_ORDERED, "strata/" + i + "/bounds", "value", value, "limit", limit);
                }
                reached = bounds.below().orElse(Long.MAX_VALUE);
            }
        }
    }

    private void costs() {
        List<CostLevel> levels = values("levels");
        for (int i = 1; i < levels.size(); i++) {
            int least = levels.get(i - 1).rank() + 1;
            int rank = levels.get(i).rank();
            if (rank < least) {
                String limit = Integer.toString(least);
                String value = Integer.toString(rank);
                report(ProblemCode.SCALE_NOT_ORDERED, "levels/" + i + "/rank", "value", value, "limit", limit);
            }
        }
    }

    private void charter() {
        Optional<Integer> required = value("required");
        Node.Field guarantees = node.fields().get("guarantees");
        if (required.isPresent()
                && guarantees != null
                && guarantees.value() instanceof Node.Arr array
                && required.get() > array.items().size()) {
            String most = Integer.toString(array.items().size());
            report(
                    ProblemCode.RULE_OUT_OF_REACH,
                    "required",
                    "value",
                    required.get().toString(),
                    "limit",
                    most);
        }
    }

    private void group() {
        Optional<TerritoryKind> kind = value("kind");
        if (kind.isPresent() && !kind.get().isIntercommunality()) {
            report(ProblemCode.CONFLICT, "kind", "value", "kind: " + kind.get(), "first", "intercommunalities");
        }
    }

    private void territory() {
        Map<Id<?>, Object> seen = new HashMap<>();
        List<Fact> facts = values("facts");
        for (int i = 0; i < facts.size(); i++) {
            conflict(seen, facts.get(i).fact(), facts.get(i).value(), "facts/" + i);
        }
        seen.clear();
        List<Competence> competences = values("competences");
        for (int i = 0; i < competences.size(); i++) {
            Competence one = competences.get(i);
            Object holder = one.holder() instanceof Stated.Known<Holder> known ? known.value() : one.holder();
            conflict(seen, one.competence(), holder, "competences/" + i);
        }
    }

    private void conflict(Map<Id<?>, Object> seen, Id<?> name, Object value, String step) {
        Object first = seen.putIfAbsent(name, value);
        if (first != null && !first.equals(value)) {
            report(ProblemCode.CONFLICT, step, "value", name + ": " + value, "first", name + ": " + first);
        }
    }
}
