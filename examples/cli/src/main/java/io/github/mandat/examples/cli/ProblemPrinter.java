package io.github.mandat.examples.cli;

import io.github.mandat.catalogue.document.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints problems: where, what, and how to mend it. */
final class ProblemPrinter {

    private final PrintWriter out;
    private final Locale locale;

    ProblemPrinter(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void print(List<Problem> problems) {
        problems.forEach(problem -> {
            String where = problem.place().map(place -> place + ": ").orElse("");
            String inside = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
            out.println(where + problem.code() + inside);
            out.println("  " + problem.message(locale) + ". " + sentence(problem.cure(locale)));
        });
        out.flush();
    }

    private static String sentence(String text) {
        return text.endsWith("?") ? text : text + ".";
    }
}
