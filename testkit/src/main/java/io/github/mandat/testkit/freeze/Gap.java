package io.github.mandat.testkit.freeze;

import static java.util.Objects.requireNonNull;

import io.github.mandat.export.report.Report;
import java.util.stream.Collectors;

/**
 * Something that falls short in a check.
 *
 * @param item what: the id of a clause, a guarantee, a pledge or a measure; each item has one gap at most in a check
 * @param degree how far
 * @param title the item's title, for who reads a store
 * @param message why, in several lines, for who reads a failure
 * @since 0.1
 */
public record Gap(String item, Degree degree, String title, String message) {

    /** @throws IllegalArgumentException if {@code item} is empty or holds white space */
    public Gap {
        requireNonNull(item, "item");
        requireNonNull(degree, "degree");
        title = Report.printable(title);
        message = message.lines().map(Report::printable).collect(Collectors.joining("\n"));
        if (!item.matches("\\S+")) {
            throw new IllegalArgumentException("item '" + item + "' must be an id, without white space");
        }
    }
}
