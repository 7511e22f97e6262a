package io.github.mandat.export.html;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.export.html.Canvas.Box;
import io.github.mandat.export.html.Canvas.Type;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.util.List;

/** The guarantees as stated against the guarantees as backed: two rows for each, a cell for each clause. */
final class CoveragePicture implements Picture {

    private static final int LINE = 18;
    private static final int IDS = 18;
    private static final int CELL = 24;
    private static final int BLOCK = IDS + 2 * CELL + 6;

    private final Assessment assessment;
    private final Words words;
    private final Layout layout;

    /** Where things stand: beside each other where there is room, or else below each other. */
    enum Layout {
        WIDE(1120, 260, 260, 465, 6),
        NARROW(392, 392, 0, 62, 3);

        private final int width;
        private final int titleWidth;
        private final int label;
        private final int cellsFrom;
        private final int cells;

        Layout(int width, int titleWidth, int label, int cellsFrom, int cells) {
            this.width = width;
            this.titleWidth = titleWidth;
            this.label = label;
            this.cellsFrom = cellsFrom;
            this.cells = cells;
        }

        private int step() {
            return (width - cellsFrom) / cells;
        }
    }

    CoveragePicture(Assessment assessment, Words words, Layout layout) {
        this.assessment = assessment;
        this.words = words;
        this.layout = layout;
    }

    @Override
    public String title() {
        return words.say("COVERAGE_OF", "title", assessment.title());
    }

    @Override
    public String description() {
        return words.say(
                "AT_A_GLANCE",
                "all",
                assessment.guarantees().size(),
                "stated",
                satisfied(assessment, Reading.STATED),
                "backed",
                satisfied(assessment, Reading.BACKED));
    }

    static long satisfied(Assessment assessment, Reading reading) {
        return assessment.guarantees().stream()
                .filter(guarantee -> guarantee.in(reading) == GuaranteeVerdict.SATISFIED)
                .count();
    }

    @Override
    public int width() {
        return layout.width;
    }

    @Override
    public int height() {
        return assessment.guarantees().stream().mapToInt(this::height).sum() + 1;
    }

    @Override
    public void draw(Canvas canvas) {
        int y = 0;
        for (GuaranteeResult guarantee : assessment.guarantees()) {
            draw(guarantee, canvas, y);
            y += height(guarantee);
        }
        canvas.rule(0, y, layout.width);
    }

    private List<String> title(GuaranteeResult guarantee) {
        return Canvas.wrap(guarantee.id() + " · " + guarantee.title(), layout.titleWidth - 16, 3);
    }

    private int blocks(GuaranteeResult guarantee) {
        int blocks = (guarantee.clauses().size() + layout.cells - 1) / layout.cells;
        return Math.max(blocks, layout == Layout.WIDE ? 1 : 0) * BLOCK;
    }

    private int height(GuaranteeResult guarantee) {
        int title = title(guarantee).size() * LINE;
        return 14 + (layout == Layout.WIDE ? Math.max(title, blocks(guarantee)) : title + 2 * LINE + blocks(guarantee));
    }

    private void draw(GuaranteeResult guarantee, Canvas canvas, int top) {
        canvas.rule(0, top, layout.width);
        int y = top + 22;
        for (String line : title(guarantee)) {
            canvas.text(0, y, line, Type.STRONG);
            y += LINE;
        }
        if (layout == Layout.WIDE) {
            verdict(guarantee, Reading.STATED, canvas, top + 6 + IDS + 16);
            verdict(guarantee, Reading.BACKED, canvas, top + 6 + IDS + CELL + 16);
            cells(guarantee, canvas, top + 6);
        } else {
            verdict(guarantee, Reading.STATED, canvas, y);
            verdict(guarantee, Reading.BACKED, canvas, y + LINE);
            cells(guarantee, canvas, y + LINE + 6);
        }
    }

    private void verdict(GuaranteeResult guarantee, Reading reading, Canvas canvas, int baseline) {
        GuaranteeVerdict verdict = guarantee.in(reading);
        canvas.text(layout.label, baseline, words.capital(words.term(reading)), Type.SMALL);
        canvas.sign(layout.label + 64, baseline - 11, Look.of(verdict), "ink");
        canvas.text(layout.label + 82, baseline, words.term(verdict), Type.STRONG);
    }

    /** In blocks of as many clauses as fit beside each other: their ids, then what is stated over what is backed. */
    private void cells(GuaranteeResult guarantee, Canvas canvas, int top) {
        int y = top;
        int column = 0;
        for (ClauseResult clause : guarantee.clauses()) {
            if (column == layout.cells) {
                column = 0;
                y += BLOCK;
            }
            if (column == 0 && layout == Layout.NARROW) {
                canvas.text(0, y + IDS + 16, words.capital(words.term(Reading.STATED)), Type.SMALL);
                canvas.text(0, y + IDS + CELL + 16, words.capital(words.term(Reading.BACKED)), Type.SMALL);
            }
            clause(clause, canvas, layout.cellsFrom + column * layout.step(), y);
            column++;
        }
    }

    private void clause(ClauseResult clause, Canvas canvas, int x, int y) {
        boolean counts = clause.force() == Clause.Force.REQUIRED;
        String id = counts ? clause.id().value() : words.say("EXAMPLE", "clause", clause.id());
        canvas.text(x, y + 13, Canvas.fit(id, layout.step() - 4, 12), Type.SMALL);
        int line = y + IDS;
        for (Reading reading : Reading.values()) {
            Box box = new Box(x, line, layout.step() - 4, CELL - 3);
            canvas.cell(box, Look.of(clause.in(reading)), words.term(clause.in(reading)));
            line += CELL;
        }
    }
}
