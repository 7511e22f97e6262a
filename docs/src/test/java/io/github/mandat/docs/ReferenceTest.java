package io.github.mandat.docs;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The reference is made from the code: its records, its enums, its messages. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReferenceTest {

    private static final String CATALOGUE = "catalogue-core/src/main/java/io/github/mandat/catalogue";
    private static final String RULES = "rules-engine/src/main/java/io/github/mandat/rules";

    /** Schemas and formats take the descriptions from the jars: after an update of these, run again. */
    @Test
    @Order(1)
    void the_descriptions_in_the_jars_are_those_of_the_javadoc() throws IOException {
        for (String folder : List.of(
                CATALOGUE,
                CATALOGUE + "/charter",
                CATALOGUE + "/document",
                CATALOGUE + "/programme",
                CATALOGUE + "/territory",
                CATALOGUE + "/vocabulary",
                RULES + "/assessment")) {
            SortedMap<String, String> all = new TreeMap<>();
            try (Stream<Path> sources = Files.list(Generated.ROOT.resolve(folder))) {
                for (Path source : sources.filter(file -> file.toString().endsWith(".java"))
                        .toList()) {
                    all.putAll(Javadocs.components(source));
                }
            }
            StringBuilder properties = new StringBuilder("# Made from the Javadoc of the records.\n");
            all.forEach((name, text) -> properties
                    .append(name)
                    .append('=')
                    .append(text.replace("\\", "\\\\"))
                    .append('\n'));
            Path file = Generated.ROOT
                    .resolve(folder.replace("/java/", "/resources/"))
                    .resolve("descriptions.properties");
            Generated.check(file, properties.toString());
        }
    }

    private static List<DocumentType<?>> types() {
        return Stream.<DocumentType<?>>concat(
                        DocumentType.all().stream(), Stream.of(Assessment.TYPE, MeasureAssessment.TYPE))
                .toList();
    }

    @Test
    @Order(2)
    void the_schemas_are_those_of_the_code() throws IOException {
        for (DocumentType<?> type : types()) {
            Path file = Path.of("schemas", type.kind() + "-" + type.format() + ".json");
            Generated.check(file, type.schema());
        }
    }

    @Test
    @Order(3)
    void the_formats_are_described_field_by_field() throws IOException {
        Generated.check(Path.of("reference", "formats.md"), Formats.page(types()));
    }

    private static Phrasebook book(Class<?> owner, String name, Locale locale) throws IOException {
        try (InputStream in = owner.getResourceAsStream(name + "_" + locale.getLanguage() + ".properties")) {
            return Phrasebook.read(locale, in);
        }
    }

    @Test
    @Order(4)
    void every_problem_code_is_listed() throws IOException {
        Path source = Generated.ROOT.resolve(CATALOGUE + "/document/ProblemCode.java");
        Map<String, String> codes = Javadocs.constants(source);
        List.of("TEXT", "SHAPE", "SENSE", "DOSSIER").forEach(codes::remove);
        String page = codes(
                "Problems",
                "What can be wrong with a document. A reader reports all problems at once; each has its code, its place "
                        + "(file, line, column), a JSON Pointer, a message and a cure.",
                codes,
                book(DocumentType.class, "problems", Locale.ENGLISH),
                book(DocumentType.class, "problems", Locale.FRENCH),
                true);
        Generated.check(Path.of("reference", "problems.md"), page);
    }

    @Test
    @Order(5)
    void every_finding_code_is_listed() throws IOException {
        String page = codes(
                "Findings",
                "What can be odd about a programme, its charter and its catalogues, beside the verdict. A finding changes no "
                        + "verdict.",
                Javadocs.constants(Generated.ROOT.resolve(RULES + "/FindingCode.java")),
                book(Assessment.class, "reasons", Locale.ENGLISH),
                book(Assessment.class, "reasons", Locale.FRENCH),
                true);
        Generated.check(Path.of("reference", "findings.md"), page);
    }

    @Test
    @Order(6)
    void every_reason_code_is_listed() throws IOException {
        String page = codes(
                "Reasons",
                "Why something is decided so: on each node of an assessment a code with typed arguments, worded in French or "
                        + "English. Questions say what would have to be known.",
                Javadocs.constants(Generated.ROOT.resolve(RULES + "/ReasonCode.java")),
                book(Assessment.class, "reasons", Locale.ENGLISH),
                book(Assessment.class, "reasons", Locale.FRENCH),
                false);
        Generated.check(Path.of("reference", "reasons.md"), page);
    }

    private static String codes(
            String title,
            String lead,
            Map<String, String> codes,
            Phrasebook english,
            Phrasebook french,
            boolean cures) {
        StringBuilder page = new StringBuilder("<!-- Made from the code: see ReferenceTest. -->\n\n# ")
                .append(title)
                .append("\n\n")
                .append(lead)
                .append('\n');
        codes.forEach((code, text) -> {
            page.append("\n## ").append(code).append("\n\n").append(text).append("\n\n");
            page.append("- English: ").append(escape(english.phrase(code))).append('\n');
            page.append("- Français : ").append(escape(french.phrase(code))).append('\n');
            if (cures) {
                page.append("- Cure: ")
                        .append(escape(english.phrase(code + ".cure")))
                        .append('\n');
                page.append("- Remède : ")
                        .append(escape(french.phrase(code + ".cure")))
                        .append('\n');
            }
        });
        return page.toString();
    }

    private static String escape(String template) {
        return template.replace("*", "\\*").replace("&", "\\&");
    }
}
