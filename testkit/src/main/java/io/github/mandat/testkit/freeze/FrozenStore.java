package io.github.mandat.testkit.freeze;

import io.github.mandat.export.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of accepted gaps: a header that says what they are of, then a gap a line, sorted, with its title as a comment. */
final class FrozenStore {

    private static final List<String> PREFACE = List.of(
            "# Gaps that are accepted today: what, how far it falls short, and its title. A line goes by itself when its gap closes;",
            "# none comes by itself: -D" + Freeze.PROPERTY + "=accept writes new ones, to be read and committed.");
    private static final Pattern LINE = Pattern.compile("(\\S+) ([A-Z]+)(?: +#.*)?");

    private final List<String> header;
    private final Map<String, String> titles = new HashMap<>();

    FrozenStore(String check, String programme, List<Gap> gaps) {
        this.header = List.of("check: " + oneLine(check), "programme: " + oneLine(programme));
        gaps.forEach(gap -> titles.put(gap.item(), gap.title()));
    }

    /** @throws IllegalStateException if the file is no such store, or another one's */
    SortedMap<String, Degree> read(Path file) {
        List<String> lines = lines(file);
        SortedMap<String, Degree> gaps = new TreeMap<>();
        int heads = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String place = file + ":" + (i + 1) + ": ";
            if (heads < header.size()) {
                expect(header.get(heads++), line, place);
            } else {
                Matcher gap = matched(line, place);
                if (gaps.put(gap.group(1), degree(gap.group(2), place)) != null) {
                    throw new IllegalStateException(place + "'" + gap.group(1) + "' stands here twice");
                }
            }
        }
        if (heads < header.size()) {
            throw new IllegalStateException(file + ": '" + header.get(heads) + "' is missing");
        }
        return gaps;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void expect(String wanted, String line, String place) {
        if (!line.equals(wanted)) {
            throw new IllegalStateException(
                    place + "'" + line + "' should be '" + wanted
                            + "': this is the store of another check, or the check has changed. Take another file, or remove this one.");
        }
    }

    private static Matcher matched(String line, String place) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException(
                    place + "'" + line + "' should be an id, a degree and a # comment: g1.3 MISSING # …");
        }
        return matcher;
    }

    private static Degree degree(String word, String place) {
        try {
            return Degree.valueOf(word);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(place + "'" + word + "' should be one of " + List.of(Degree.values()), e);
        }
    }

    void write(Path file, SortedMap<String, Degree> gaps) {
        StringBuilder text = new StringBuilder();
        PREFACE.forEach(line -> text.append(line).append('\n'));
        header.forEach(line -> text.append(line).append('\n'));
        text.append('\n');
        gaps.forEach((item, degree) -> text.append(item)
                .append(' ')
                .append(degree)
                .append(" # ")
                .append(oneLine(titles.getOrDefault(item, "")))
                .append('\n'));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
