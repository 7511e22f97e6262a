package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.export.report.Report.Tone;
import io.github.mandat.export.xlsx.Sheet.Row;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.CostProfile;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** What stands beside the verdict: findings, costs, times. */
final class AsideSheets {

    private static final List<String> FINDINGS = List.of(
            "SEVERITY 18",
            "CODE 28",
            "TEXT 70",
            "CURE 56",
            "DOCUMENT_ID 26",
            "POINTER 34",
            "FILE 34",
            "LINE_NUMBER 10");
    private static final List<String> COSTS = List.of(
            "SUBJECT 20",
            "LABEL 40",
            "PLEDGES 14",
            "FROM 16",
            "TO 16",
            "UNIT 18",
            "NOT_ESTIMATED 14",
            "DAY 14",
            "PLEDGE_IDS 60");

    private final Assessment assessment;
    private final Words words;
    private final SharedSheets shared;

    AsideSheets(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.shared = new SharedSheets(words);
    }

    Sheet findings() {
        return shared.sheet(
                "FINDINGS",
                FINDINGS,
                assessment.findings().stream().map(this::finding).toList());
    }

    private Row finding(Finding finding) {
        return Row.of(
                Marks.mark(Tone.of(finding.severity()), words.term(finding.severity())),
                Cell.text(finding.code()),
                Cell.text(words.sentence(finding.reason())),
                Cell.text(words.explainer().cure(finding)),
                Cell.text(finding.document().value()),
                Cell.text(finding.pointer()),
                Cell.optional(finding.place().map(Place::file)),
                finding.place().<Cell>map(place -> Cell.number(place.line())).orElse(Cell.EMPTY));
    }

    Sheet costsAndTimeline() {
        List<Row> rows = new ArrayList<>(costs());
        rows.addAll(timeline());
        return shared.sheet("COSTS_AND_TIMELINE", COSTS, rows);
    }

    private List<Row> costs() {
        List<Row> rows = new ArrayList<>();
        CostProfile costs = assessment.costs();
        costs.levels()
                .forEach(level -> rows.add(plain(
                        "COST",
                        Cell.text(level.label() + " (" + level.level().document() + ")"),
                        Cell.number(level.pledges()))));
        rows.add(plain("COST", Cell.text(words.say("COST_UNKNOWN")), Cell.number(costs.unknown())));
        for (CostProfile.Total total : costs.totals()) {
            rows.add(Row.of(
                    Cell.text(words.say("COST")),
                    Cell.text(words.say("COST_TOTAL")),
                    Cell.number(total.estimated()),
                    new Cell.Number(total.atLeast()),
                    total.atMost().<Cell>map(Cell.Number::new).orElseGet(() -> Cell.quiet(words.say("NO_MAXIMUM"))),
                    Cell.text(total.unit()
                            + total.basis().map(basis -> " " + basis).orElse("")),
                    Cell.number(total.notEstimated()),
                    Cell.EMPTY,
                    Cell.EMPTY));
        }
        return rows;
    }

    private Row plain(String code, Cell label, Cell pledges) {
        return Row.of(
                Cell.text(words.say(code)),
                label,
                pledges,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY);
    }

    private List<Row> timeline() {
        Timeline timeline = assessment.timeline();
        List<Row> rows = new ArrayList<>();
        timeline.end().ifPresent(end -> rows.add(time("MANDATE_END", Cell.EMPTY, Cell.day(end), Cell.EMPTY)));
        rows.add(time("FIRST_YEAR", timeline.firstYear()));
        rows.add(time("FITS", timeline.fits()));
        rows.add(time("TOO_LATE", timeline.tooLate()));
        rows.add(time("NO_TIMING", timeline.open()));
        return rows;
    }

    private Row time(String code, SortedSet<Id<Pledge>> pledges) {
        return time(code, Cell.number(pledges.size()), Cell.EMPTY, Cell.lines(pledges));
    }

    private Row time(String code, Cell count, Cell day, Cell pledges) {
        return Row.of(
                Cell.text(words.say("TIMELINE")),
                Cell.text(words.say(code)),
                count,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                day,
                pledges);
    }
}
