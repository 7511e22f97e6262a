package io.github.mandat.export.docx;

import io.github.mandat.export.report.Report.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of a document's bookmarks: letters, digits and underscores, at most 40, each once. */
final class Bookmarks {

    private static final int LONGEST = 32;

    private final Set<String> items;
    private final Set<String> taken = new HashSet<>();

    /** @param items the ids of what gets a bookmark that one can tell: {@code g1.1} becomes {@code g1_1} */
    Bookmarks(Set<String> items) {
        this.items = Set.copyOf(items);
    }

    /** The id that a line starts with, if it is one of the items. */
    Optional<String> item(List<Span> line) {
        return line.stream()
                .findFirst()
                .map(span -> span.text().split(" ", 2)[0])
                .filter(items::contains);
    }

    /** A name for the heading of an item. */
    String of(String item) {
        String name = item.replaceAll("[^A-Za-z0-9]", "_");
        return free(Character.isLetter(name.charAt(0)) ? name : "_" + name);
    }

    /** A name for another heading. */
    String next() {
        return free("part");
    }

    private String free(String name) {
        String wanted = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String free = wanted;
        for (int count = 2; !taken.add(free.toLowerCase(Locale.ROOT)); count++) {
            free = wanted + "_" + count;
        }
        return free;
    }
}
