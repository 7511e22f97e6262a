package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.mandat.catalogue.vocabulary.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Random documents, each damaged at random: the schema refuses exactly those whose shape the reader refuses. */
class SchemaEquivalenceTest {

    private static final Map<DocumentType<?>, Schema> SCHEMAS = new HashMap<>();

    record Damaged(DocumentType<?> type, Node root) {
        String text() {
            return NodeWriter.write(root, Syntax.JSON);
        }

        @Override
        public String toString() {
            return type + "\n" + text();
        }
    }

    @Property
    void the_schema_refuses_what_the_reader_refuses(@ForAll("damaged") Damaged damaged) throws IOException {
        byte[] bytes = damaged.text().getBytes(StandardCharsets.UTF_8);
        List<Problem> shape =
                Documents.standard()
                        .read(new ByteArrayInputStream(bytes), "damaged.json", damaged.type())
                        .problems()
                        .stream()
                        .filter(problem -> problem.code().stage() != ProblemCode.Stage.SENSE)
                        .toList();
        Schema schema = SCHEMAS.computeIfAbsent(damaged.type(), CorpusTest::schema);
        List<Error> errors = schema.validate(
                damaged.text(),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        Statistics.collect(errors.isEmpty());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(accepted -> accepted > 2);
            coverage.check(false).percentage(refused -> refused > 2);
        });
        assertEquals(shape.isEmpty(), errors.isEmpty(), () -> "reader: " + shape + "\nschema: " + errors);
    }

    @Provide
    Arbitrary<Damaged> damaged() {
        return Arbitraries.oneOf(DocumentType.all().stream()
                .<Arbitrary<Damaged>>map(SchemaEquivalenceTest::damage)
                .toList());
    }

    private static <D extends Document> Arbitrary<Damaged> damage(DocumentType<D> type) {
        return AnyDocument.of(type)
                .flatMap(document -> Arbitraries.randomValue(
                        random -> new Damaged(type, new Damage(random).somewhere(Documents.node(document, type)))));
    }

    /** Changes one value, at random. */
    private static final class Damage {
        private static final List<String> TEXTS = List.of(
                "",
                " ",
                "a",
                "A",
                "fr",
                "firm",
                "P3Y",
                "2026-02-30",
                "2026-02-28",
                "a/b",
                "a//b",
                "a.b",
                "-a",
                "a--b",
                "first-year",
                "\u0007",
                "\n",
                "deux\nlignes",
                "fin\n",
                "\u00a0",
                "x".repeat(101),
                "x".repeat(301),
                "x".repeat(2001),
                "😀",
                "sha256:0",
                "01004",
                "https://a",
                "ftp://a",
                "sha256:" + "0f".repeat(32));
        private static final List<String> NUMBERS =
                List.of("0", "-1", "1", "3", "99", "100", "0.5", "1.5", "2.0", "1e2", "1790", "2000000001", "10000001");
        private static final List<String> NAMES =
                List.of("unknown", "id", "title", "text", "fact", "all", "is", "kind", "x", "");

        private final Random random;

        Damage(Random random) {
            this.random = random;
        }

        /** The further down, the likelier: most values are leaves. */
        Node somewhere(Node node) {
            if (node instanceof Node.Obj object && !object.fields().isEmpty() && random.nextInt(8) > 0) {
                List<String> names = List.copyOf(object.fields().keySet());
                String name = pick(names);
                Map<String, Node.Field> fields = new LinkedHashMap<>(object.fields());
                switch (random.nextInt(10)) {
                    case 0 -> fields.remove(name);
                    case 1 -> fields.put(pick(NAMES), fields.remove(name));
                    case 2 -> fields.put(pick(NAMES), fields.get(name));
                    default ->
                        fields.put(
                                name,
                                new Node.Field(
                                        Node.Position.NOWHERE,
                                        somewhere(fields.get(name).value())));
                }
                return new Node.Obj(Node.Position.NOWHERE, fields);
            } else if (node instanceof Node.Arr array && !array.items().isEmpty() && random.nextInt(8) > 0) {
                List<Node> items = new ArrayList<>(array.items());
                int index = random.nextInt(items.size());
                switch (random.nextInt(6)) {
                    case 0 -> items.remove(index);
                    case 1 -> items.add(items.get(index));
                    default -> items.set(index, somewhere(items.get(index)));
                }
                return Node.list(items);
            }
            return random.nextBoolean() ? alike(node) : anything(2);
        }

        /** Another value of the same type: it is the likeliest to be accepted. */
        private Node alike(Node node) {
            if (node instanceof Node.Text) {
                return Node.text(pick(TEXTS));
            } else if (node instanceof Node.Num) {
                return Node.number(pick(NUMBERS), false);
            } else {
                return node instanceof Node.Bool bool ? Node.bool(!bool.value()) : anything(2);
            }
        }

        private Node anything(int depth) {
            return switch (random.nextInt(depth > 0 ? 10 : 7)) {
                case 0, 1, 2 -> Node.text(pick(TEXTS));
                case 3, 4 -> Node.number(pick(NUMBERS), false);
                case 5 -> Node.bool(random.nextBoolean());
                case 6 -> new Node.Null(Node.Position.NOWHERE);
                case 7 -> Node.list(List.of());
                case 8 -> Node.list(List.of(anything(depth - 1), anything(depth - 1)));
                default ->
                    new Node.Obj(
                            Node.Position.NOWHERE,
                            Map.of(pick(NAMES), new Node.Field(Node.Position.NOWHERE, anything(depth - 1))));
            };
        }

        private <T> T pick(List<T> items) {
            return items.get(random.nextInt(items.size()));
        }
    }
}
