package io.github.mandat.docs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/** What users can call or extend in a jar: the public and protected members of the public types in its exported packages. */
final class Api {

    private static final ToolProvider JAVAP = ToolProvider.findFirst("javap").orElseThrow();

    private Api() {}

    /** Types in the order of their names, each with its members under it. */
    static String of(Path jar, ModuleDescriptor module, Set<String> entries) {
        Set<String> packages = module.isAutomatic()
                ? module.packages()
                : module.exports().stream()
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet());
        List<String> classes = entries.stream()
                .filter(entry -> entry.endsWith(".class"))
                .map(entry -> entry.replace(".class", "").replace('/', '.'))
                .filter(type -> packages.contains(type.substring(0, Math.max(0, type.lastIndexOf('.')))))
                .toList();
        StringBuilder text = new StringBuilder();
        accessible(javap(jar, classes)).forEach((name, type) -> {
            text.append(type.header()).append('\n');
            type.members().forEach(member -> text.append("    ").append(member).append('\n'));
        });
        return text.toString();
    }

    private record Type(String header, SortedSet<String> members) {}

    private static List<String> javap(Path jar, List<String> classes) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        List<String> arguments = new ArrayList<>(List.of("-protected", "-cp", jar.toString()));
        arguments.addAll(classes);
        if (JAVAP.run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError(printed.toString());
        }
        return printed.toString().lines().toList();
    }

    private static SortedMap<String, Type> accessible(List<String> printed) {
        SortedMap<String, Type> types = new TreeMap<>();
        Type current = null;
        for (String line : printed) {
            if (line.startsWith("  ") && current != null) {
                current.members().add(line.strip().replace(";", ""));
            } else if (line.endsWith("{")) {
                current = new Type(line.replace(" {", ""), new TreeSet<>());
                types.put(name(current.header()), current);
            }
        }
        Set<String> hidden = new HashSet<>();
        types.forEach((name, type) -> {
            boolean inHidden = name.contains("$") && hidden.contains(name.substring(0, name.lastIndexOf('$')));
            if (inHidden || !type.header().startsWith("public ")) {
                hidden.add(name);
            }
        });
        types.keySet().removeAll(hidden);
        return types;
    }

    private static String name(String header) {
        return header.replaceAll(".*(?:class|interface) ([\\w.$]+).*", "$1");
    }

    /** Every line with the type that it belongs to, so that sets of them can be compared. */
    static SortedSet<String> lines(String api) {
        SortedSet<String> lines = new TreeSet<>();
        String type = "";
        for (String line : api.lines().toList()) {
            boolean header = !line.startsWith(" ");
            type = header ? name(line) : type;
            lines.add(header ? line : type + ": " + line.strip());
        }
        return lines;
    }
}
