package io.github.mandat.export.docx;

import io.github.mandat.export.report.Report;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report as headings and what stands under them. The lines on clauses under the heading of a guarantee become headings, so
 * that one can go to them.
 *
 * @param pieces the pieces, in order
 */
record Outline(List<Piece> pieces) {

    /** A heading or a block. */
    sealed interface Piece {}

    /**
     * A heading.
     *
     * @param level 1 to 3
     * @param line its text
     * @param bookmark the name of its bookmark
     */
    record Heading(int level, List<Span> line, String bookmark) implements Piece {}

    /**
     * What is no heading.
     *
     * @param block a paragraph, a table or a tree of lines
     */
    record Body(Block block) implements Piece {}

    private static final int CLAUSE = 3;

    static Outline of(Report report, Bookmarks bookmarks) {
        List<Piece> pieces = new ArrayList<>();
        boolean underGuarantee = false;
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                Optional<String> item = heading.level() == CLAUSE ? bookmarks.item(heading.spans()) : Optional.empty();
                underGuarantee = item.isPresent();
                pieces.add(new Heading(
                        heading.level() - 1,
                        heading.spans(),
                        item.map(bookmarks::of).orElseGet(bookmarks::next)));
            } else if (block instanceof Block.Items items && underGuarantee) {
                items.items().forEach(item -> clause(item, bookmarks, pieces));
            } else {
                pieces.add(new Body(block));
            }
        }
        return new Outline(List.copyOf(pieces));
    }

    private static void clause(Item item, Bookmarks bookmarks, List<Piece> pieces) {
        Optional<String> clause = bookmarks.item(item.line());
        if (clause.isEmpty()) {
            pieces.add(new Body(new Block.Items(List.of(item))));
            return;
        }
        pieces.add(new Heading(CLAUSE, item.line(), bookmarks.of(clause.get())));
        if (!item.under().isEmpty()) {
            pieces.add(new Body(new Block.Items(item.under())));
        }
    }

    /** What stands before the first heading. */
    List<Piece> opening() {
        return pieces.stream().takeWhile(Body.class::isInstance).toList();
    }

    /** The first heading, and all that follows it. */
    List<Piece> rest() {
        return pieces.stream().dropWhile(Body.class::isInstance).toList();
    }

    List<Heading> headings() {
        return pieces.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** Whether a table is so wide that the pages should be. */
    boolean isWide(int columns) {
        return pieces.stream()
                .anyMatch(piece -> piece instanceof Body body
                        && body.block() instanceof Block.Table table
                        && table.header().size() > columns);
    }
}
