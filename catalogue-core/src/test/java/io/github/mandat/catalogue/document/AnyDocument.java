package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random valid documents of any type, made from its shape: whatever field the model gains is covered at once. */
final class AnyDocument {

    private static final String LETTERS =
            "abcdefghijklmnopqrstuvwxyzéèàùçœŒÉ «»’'\"&<>%€|#:-{}[]*!?@\\~=+_.,;0123456789\u00a0\u202f\u2028\u0301😀ß\u202eع";
    private static final List<String> TRICKY = List.of(
            "no",
            "null",
            "true",
            "013",
            "1e3",
            "0x1F",
            "2026-03-22",
            "- a",
            "# x",
            "a: b",
            "=1+1",
            " a ",
            "%",
            "<<",
            "&a",
            "*a",
            "|",
            ">",
            "? a",
            "\"",
            "'",
            "\\u0041",
            ".inf",
            "1_000",
            "@x",
            "`x",
            "é\u0301",
            "...",
            "---");

    private final Random random;
    private final Map<Class<?>, List<String>> declared = new HashMap<>();
    private final Set<Class<?>> declarable = new HashSet<>();
    private int depth;

    private AnyDocument(Random random) {
        this.random = random;
    }

    static <D extends Document> Arbitrary<D> of(DocumentType<D> type) {
        return Arbitraries.randomValue(random -> valid(type, random));
    }

    /** Order, cycles and conflicts are left to chance, so that some documents have to be thrown away. */
    private static <D extends Document> D valid(DocumentType<D> type, Random random) {
        for (int tries = 0; tries < 10_000; tries++) {
            D document = new AnyDocument(random).document(type);
            Problems problems = new Problems("any", 10);
            Binder.bind(Documents.node(document, type), type.shape(), Set.of("kind", "format"), problems);
            if (problems.isEmpty()) {
                return document;
            }
            boolean chance = problems.all().stream().allMatch(p -> p.code().stage() == ProblemCode.Stage.SENSE);
            if (!chance) {
                throw new AssertionError("the generator is wrong: " + problems.all());
            }
        }
        throw new AssertionError("no valid " + type + " in 10,000 tries");
    }

    private <D extends Document> D document(DocumentType<D> type) {
        collect(type.shape(), new HashSet<>());
        return type.type().cast(fields(type.shape()));
    }

    private void collect(Shape shape, Set<Shape> seen) {
        if (!seen.add(shape)) {
            return;
        }
        if (shape instanceof Shape.Many many) {
            collect(many.item(), seen);
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf.byFirstField().values().forEach(choice -> collect(choice, seen));
        } else if (shape instanceof Shape.Fields fields) {
            for (Shape.Slot slot : fields.slots()) {
                if (References.declares(fields, slot)) {
                    declarable.add(fields.type());
                }
                collect(slot.shape(), seen);
            }
        }
    }

    private Object fields(Shape.Fields shape) {
        depth++;
        Object[] values = shape.slots().stream().map(slot -> slot(shape, slot)).toArray();
        depth--;
        return shape.construct(values);
    }

    private Object slot(Shape.Fields owner, Shape.Slot slot) {
        if (References.declares(owner, slot)) {
            List<String> ids = declared.computeIfAbsent(owner.type(), t -> new ArrayList<>());
            ids.add(slug() + "-" + ids.size());
            return Id.of(ids.get(ids.size() - 1));
        }
        boolean possible = canMake(slot.shape());
        return switch (slot.presence()) {
            case OPTIONAL -> possible && yes() ? Optional.of(any(slot.shape())) : Optional.empty();
            case STATED ->
                switch (random.nextInt(4)) {
                    case 0 -> Stated.unknown(text(1, 300));
                    case 1, 2 -> possible ? Stated.of(any(slot.shape())) : Stated.notStated();
                    default -> Stated.notStated();
                };
            default -> any(slot.shape());
        };
    }

    /** Whether there is something to refer to. */
    private boolean canMake(Shape shape) {
        if (shape instanceof Shape.Many many) {
            return many.fewest() == 0 || canMake(many.item());
        } else if (shape instanceof Shape.Fields fields) {
            return fields.slots().stream()
                    .filter(slot -> slot.presence() == Shape.Presence.REQUIRED && slot.shape() instanceof Shape.Text)
                    .allMatch(slot -> References.declares(fields, slot) || canMake(slot.shape()));
        }
        return !(shape instanceof Shape.Text text)
                || text.type() != Id.class
                || !declarable.contains(text.target())
                || declared.containsKey(text.target());
    }

    private Object any(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text(text);
        } else if (shape instanceof Shape.Number number) {
            return number(number);
        } else if (shape instanceof Shape.Truth) {
            return yes();
        } else if (shape instanceof Shape.Words words) {
            return pick(List.copyOf(words.constants().values()));
        } else if (shape instanceof Shape.Many many) {
            return many(many);
        } else if (shape instanceof Shape.Named named) {
            Map<String, Object> values = new HashMap<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                values.put(slug(), any(named.value()));
            }
            return named.collect(values);
        } else if (shape instanceof Shape.OneOf oneOf) {
            List<Shape.Fields> choices = List.copyOf(oneOf.byFirstField().values());
            return fields(depth > 6 ? choices.get(0) : pick(choices));
        } else {
            return fields((Shape.Fields) shape);
        }
    }

    private Object many(Shape.Many shape) {
        List<Object> items = new ArrayList<>();
        if (canMake(shape.item())) {
            int wanted = Math.max(shape.fewest(), random.nextInt(depth > 3 ? 2 : 4));
            for (int i = 0; i < wanted; i++) {
                Object item = any(shape.item());
                if (!shape.set() || !items.contains(item)) {
                    items.add(item);
                }
            }
        }
        return shape.collect(items);
    }

    private Object number(Shape.Number shape) {
        long least = shape.least() == null ? -1_000_000 : shape.least();
        long most = shape.most() == null ? 1_000_000 : shape.most();
        long whole = yes()
                ? Math.min(most, least + random.nextInt(3))
                : least + (long) (random.nextDouble() * (most - least));
        if (shape.type() == int.class || shape.type() == Integer.class) {
            return (int) whole;
        } else if (shape.whole()) {
            return whole;
        }
        BigDecimal decimals = BigDecimal.valueOf(random.nextInt(1000), 3);
        BigDecimal value = BigDecimal.valueOf(whole).add(whole < most ? decimals : BigDecimal.ZERO);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private Object text(Shape.Text shape) {
        if (shape.type() == Id.class) {
            boolean local = declarable.contains(shape.target());
            return Id.of(local ? pick(declared.get(shape.target())) : slug());
        } else if (shape.type() == Ref.class) {
            return Ref.of(slug() + "/" + slug());
        } else if (shape.type() == LocalDate.class) {
            return LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
        } else if (shape.type() == String.class && shape.form().isPresent()) {
            return matching(shape);
        } else if (shape.type() == String.class) {
            return text(shape.shortest(), Math.min(shape.longest(), 200));
        }
        return shape.parse()
                .apply(pick(List.of("first-year", "mandate", "P3Y", "P18M", "sha256:" + "0f".repeat(32)).stream()
                        .filter(text -> text.matches(shape.form().orElseThrow()))
                        .toList()));
    }

    private String matching(Shape.Text shape) {
        while (true) {
            String text = pick(List.of(
                    text(1, Math.min(shape.longest(), 60)), "fr", "89387", "01004", "2A", "https://example.org/?a=b"));
            if (text.matches(shape.form().orElseThrow()) && text.length() <= shape.longest()) {
                return text;
            }
        }
    }

    private String text(int shortest, int longest) {
        if (random.nextInt(4) == 0) {
            return pick(TRICKY);
        }
        int[] letters = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder("t");
        for (int i = random.nextInt(Math.max(1, Math.min(longest, 40) - 1)); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.length() < shortest ? text + "x".repeat(shortest) : text.toString();
    }

    private String slug() {
        return pick(List.of("a", "g2.3", "petites-communes", "eau", "0", "013", "no", "x-1", "1e3", "2026-03-22"));
    }

    private boolean yes() {
        return random.nextBoolean();
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
