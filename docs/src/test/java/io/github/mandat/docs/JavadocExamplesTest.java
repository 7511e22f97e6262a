package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example in the Javadoc of what is published compiles. */
class JavadocExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\\s*\\* }</pre>", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("^class ", Pattern.MULTILINE);
    private static final Pattern EXPORTED = Pattern.compile("exports ([\\w.]+);");

    private static final String IMPORTS = """
            import static io.github.mandat.testkit.assertion.MandatAssertions.*;
            import static io.github.mandat.testkit.rule.ProgrammeRules.*;
            import java.nio.file.*;
            import java.util.*;
            import java.util.stream.*;
            import org.junit.jupiter.api.*;
            """;

    /** What a reader of an example has at hand. */
    private static final String AT_HAND = """
            Catalogue catalogue;
            Charter charter;
            Programme programme;
            Dossier dossier;
            Territory territory;
            Territory commune;
            EvaluatedProgramme sens;
            Assessment assessment;
            GuaranteeResult guarantee;
            Reason reason;
            class IcsExporter implements Exporter {
                @Override
                public ExportFormat format() {
                    throw new UnsupportedOperationException();
                }
            }
            """;

    @TempDir
    Path classes;

    @Test
    void examples_compile() throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Artifact artifact : Artifact.published()) {
            folders.add(artifact.folder().resolve("src/main/java"));
        }
        List<JavaFileObject> examples = new ArrayList<>();
        String imports = imports(folders);
        for (Path source : sources(folders)) {
            Matcher found = EXAMPLE.matcher(Files.readString(source));
            while (found.find()) {
                String code = found.group(1).replaceAll("(?m)^ *\\* ?", "");
                String place = "example" + examples.size();
                examples.add(new Example(source, place, imports + own(source), code));
            }
        }
        assertFalse(examples.isEmpty());
        assertEquals(List.of(), faults(examples));
    }

    private static List<Path> sources(List<Path> folders) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }

    /** Of the packages that modules export, those on the class path of these tests. */
    private static String imports(List<Path> folders) throws IOException {
        StringBuilder imports = new StringBuilder(IMPORTS);
        for (Path folder : folders) {
            Path module = folder.resolve("module-info.java");
            String text = Files.exists(module) ? Files.readString(module) : "";
            for (MatchResult exported : EXPORTED.matcher(text).results().toList()) {
                String name = exported.group(1);
                String information = "/" + name.replace('.', '/') + "/package-info.class";
                if (JavadocExamplesTest.class.getResource(information) != null) {
                    imports.append("import ").append(name).append(".*; ");
                }
            }
        }
        return imports.toString();
    }

    /** Other packages may have a type of the same name. */
    private static String own(Path source) {
        String file = source.toString().replace('\\', '/');
        String type = file.substring(file.indexOf("/java/") + "/java/".length(), file.length() - ".java".length());
        return "import " + type.replace('/', '.') + ";";
    }

    private List<String> faults(List<JavaFileObject> examples) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
        javac.getTask(null, null, found, options, null, examples).call();
        return found.getDiagnostics().stream()
                .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                .map(fault -> fault.getSource() + ": " + fault.getMessage(Locale.ENGLISH))
                .collect(Collectors.toList());
    }

    /** An example as a file: statements in a method, a class in a class. Each has a package of its own. */
    private static final class Example extends SimpleJavaFileObject {

        private final Path source;
        private final String text;

        Example(Path source, String place, String imports, String code) {
            super(URI.create("string:///" + place + "/Example.java"), Kind.SOURCE);
            this.source = source;
            String body = CLASS.matcher(code).find() ? code : "void run() throws Exception {\n" + code + "\n}";
            text = String.join("\n", "package " + place + ";", imports, "class Example {", AT_HAND, body, "}");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public String toString() {
            return source.toString();
        }
    }
}
