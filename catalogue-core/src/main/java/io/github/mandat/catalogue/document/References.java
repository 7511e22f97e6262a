package io.github.mandat.catalogue.document;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Argument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the ids of a document against each other. A record's own {@code id} declares it; every other id of the same type is a
 * reference to one that must be declared, provided that the document declares such things at all. A field named
 * {@code parent} must not lead back to where it starts.
 */
final class References {

    private final Problems problems;
    private final Set<Class<?>> declarable = new HashSet<>();
    private final Map<Class<?>, Map<String, Node.Position>> declared = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Class<?>, Map<String, Mention>> parents = new LinkedHashMap<>();
    private final Map<Class<?>, Item> lastDeclared = new HashMap<>();

    private record Item(String id, @Nullable Pointer at) {}

    private record Mention(Class<?> target, String id, Node.Position at, Pointer pointer) {}

    References(Shape root, Problems problems) {
        this.problems = problems;
        collect(root, new HashSet<>());
    }

    /** The types whose items the document declares. */
    private void collect(Shape shape, Set<Shape> seen) {
        if (!seen.add(shape)) {
            return;
        }
        if (shape instanceof Shape.Many many) {
            collect(many.item(), seen);
        } else if (shape instanceof Shape.Named named) {
            collect(named.value(), seen);
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf.byFirstField().values().forEach(choice -> collect(choice, seen));
        } else if (shape instanceof Shape.Fields fields) {
            for (Shape.Slot slot : fields.slots()) {
                if (declares(fields, slot)) {
                    declarable.add(fields.type());
                }
                collect(slot.shape(), seen);
            }
        }
    }

    /** Whether a field is the id of the record that it is in. */
    static boolean declares(Shape.Fields owner, Shape.Slot slot) {
        return slot.name().equals("id") && slot.shape() instanceof Shape.Text text && text.target() == owner.type();
    }

    /** An item's own id. */
    void declare(Class<?> type, String id, Node.Position at, Pointer pointer) {
        lastDeclared.put(type, new Item(id, pointer.parent()));
        Node.Position first =
                declared.computeIfAbsent(type, t -> new HashMap<>()).putIfAbsent(id, at);
        if (first != null) {
            problems.add(ProblemCode.DUPLICATE_ID, at, pointer, "value", id, "first", Integer.toString(first.line()));
        }
    }

    /** An id, be it an item's own or a reference to one. */
    void mention(Class<?> target, String id, Node.Position at, Pointer pointer) {
        if (declarable.contains(target)) {
            mentions.add(new Mention(target, id, at, pointer));
        }
    }

    /** The parent of an item whose id was declared before; one without an id has none. */
    void parent(Class<?> type, String parent, Node.Position at, Pointer pointer) {
        Item child = lastDeclared.get(type);
        if (child != null && Objects.equals(child.at(), pointer.parent())) {
            parents.computeIfAbsent(type, t -> new LinkedHashMap<>())
                    .putIfAbsent(child.id(), new Mention(type, parent, at, pointer));
        }
    }

    /** Reports what does not fit, once all is bound. */
    void check() {
        for (Mention mention : mentions) {
            Map<String, Node.Position> known = declared.getOrDefault(mention.target(), Map.of());
            if (!known.containsKey(mention.id())) {
                reportUnknown(mention, known.keySet());
            }
        }
        parents.values().forEach(this::checkCycles);
    }

    private void reportUnknown(Mention mention, Set<String> known) {
        Map<String, Argument> arguments = new HashMap<>();
        arguments.put("value", Argument.of(mention.id()));
        arguments.put("what", new Argument.Term(mention.target().getSimpleName()));
        if (!problems.isFull()) {
            Spelling.nearest(mention.id(), known)
                    .ifPresent(nearest -> arguments.put("suggestion", Argument.of(nearest)));
        }
        problems.add(ProblemCode.UNKNOWN_ID, mention.at(), mention.pointer().toString(), arguments);
    }

    /** Reports each cycle once, at the first of its members in the text. */
    private void checkCycles(Map<String, Mention> parentOf) {
        Set<String> done = new HashSet<>();
        for (String start : parentOf.keySet()) {
            Set<String> path = new LinkedHashSet<>();
            String current = start;
            while (current != null && !done.contains(current) && path.add(current)) {
                Mention parent = parentOf.get(current);
                current = parent == null ? null : parent.id();
            }
            if (path.contains(current)) {
                List<String> walked = List.copyOf(path);
                List<String> cycle = walked.subList(walked.indexOf(current), walked.size());
                Mention mention = requireNonNull(parentOf.get(cycle.get(0)), "all in a cycle have a parent");
                String shown = String.join(" → ", cycle) + " → " + cycle.get(0);
                problems.add(ProblemCode.CYCLE, mention.at(), mention.pointer(), "value", shown);
            }
            done.addAll(path);
        }
    }
}
