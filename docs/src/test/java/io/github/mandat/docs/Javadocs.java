package io.github.mandat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sources say of record components and enum constants, so that it is written once. */
final class Javadocs {

    private static final Pattern RECORD = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\n]*\\s*)*(?:public\\s+)?record\\s+(\\w+)", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) ((?:(?!\\n \\* ?@|\\*/).)*)", Pattern.DOTALL);
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z][A-Z0-9_]*)(?=[(,;\\s])", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@(?:link|code|linkplain|value)\\s+([^}]*)}");

    private Javadocs() {}

    /** The description of each component of the records in a file, as {@code Outer.Inner.component}. */
    static SortedMap<String, String> components(Path source) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        String file = source.getFileName().toString().replace(".java", "");
        Matcher records = RECORD.matcher(Files.readString(source));
        while (records.find()) {
            String name = records.group(2).equals(file) ? file : file + "." + records.group(2);
            // Lines of a nested comment are indented; brought to the margin, all comments look alike.
            Matcher params = PARAM.matcher(records.group(1).replaceAll("\n\\s+\\*", "\n *"));
            while (params.find()) {
                found.put(name + "." + params.group(1), text(params.group(2)));
            }
        }
        return found;
    }

    /** The description of each constant of the enum in a file, in its order. */
    static Map<String, String> constants(Path source) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher constants = CONSTANT.matcher(Files.readString(source));
        while (constants.find()) {
            found.put(constants.group(2), text(constants.group(1)));
        }
        return found;
    }

    private static String text(String javadoc) {
        String plain = TAG.matcher(javadoc).replaceAll(match -> {
            String[] words = match.group(1).split("\\s+", 2);
            boolean labelled = words.length > 1 && words[0].matches("[A-Z#].*");
            String shown = labelled
                    ? words[1]
                    : match.group(1)
                            .replaceAll("\\(.*\\)", "")
                            .replaceAll("^#", "")
                            .replace('#', '.');
            return Matcher.quoteReplacement(shown);
        });
        return plain.replaceAll("\\s*\\*\\s?", " ")
                .replaceAll("</?\\w+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
