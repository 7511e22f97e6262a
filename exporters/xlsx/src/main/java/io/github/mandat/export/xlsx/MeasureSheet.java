package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.export.report.Report.Tone;
import io.github.mandat.export.xlsx.Sheet.Row;
import io.github.mandat.rules.assessment.MeasureResult;
import java.util.List;

/** What each measure asks of a territory, as a sheet. */
final class MeasureSheet {

    private static final List<String> COLUMNS = List.of(
            "MEASURE_TITLE 46",
            "MEASURE 30",
            "THEME 24",
            "STATUS 24",
            "WHY 46",
            "QUESTION 40",
            "LEVER 18",
            "HOLDER 24",
            "COST 16",
            "COST_RANK 10",
            "ABOVE_CEILING 16",
            "TIMING 16",
            "DISTANCE 14",
            "BOUND 12",
            "BOUND_SOURCE 26",
            "ADOPTED_BY 26",
            "SOURCE 16");

    private final Words words;

    MeasureSheet(Words words) {
        this.words = words;
    }

    Sheet of(List<MeasureResult> measures) {
        return new SharedSheets(words)
                .sheet("MEASURES", COLUMNS, measures.stream().map(this::row).toList());
    }

    private Row row(MeasureResult measure) {
        return Row.of(
                Cell.text(measure.title()),
                Cell.text(measure.id().toString()),
                Cell.text(measure.theme()),
                Marks.verdict(measure.status(), words),
                Cell.text(words.sentence(measure.because())),
                Cell.optional(measure.question().map(words::sentence)),
                Cell.optional(measure.lever().map(words::term)),
                Cell.optional(measure.holder()),
                words.text(measure.cost(), MeasureResult.Cost::label),
                measure.cost()
                        .known()
                        .<Cell>map(cost -> Cell.number(cost.rank()))
                        .orElse(Cell.EMPTY),
                measure.ceiling().<Cell>map(this::ceiling).orElse(Cell.EMPTY),
                words.text(measure.timing(), words::timing),
                measure.flip().<Cell>map(flip -> Cell.number(flip.distance())).orElse(Cell.EMPTY),
                measure.flip().<Cell>map(flip -> Cell.number(flip.bound())).orElse(Cell.EMPTY),
                Cell.optional(measure.flip().map(this::bound)),
                Cell.lines(measure.adoptedBy()),
                words.places(measure.sources()));
    }

    private Cell ceiling(MeasureResult.Cost ceiling) {
        return Marks.mark(Tone.FAIR, words.say("CEILING", "ceiling", Argument.of(ceiling.label())));
    }

    private String bound(MeasureResult.Flip flip) {
        return flip.assumed() ? words.say("ASSUMED") : flip.source().orElse("");
    }
}
