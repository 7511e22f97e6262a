package io.github.mandat.export.report;

import static io.github.mandat.export.report.ReportBuilder.line;
import static io.github.mandat.export.report.ReportBuilder.plain;
import static io.github.mandat.export.report.ReportBuilder.quiet;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Verdict;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseResult.PartResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.CostProfile;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.rules.assessment.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report on an assessment: what came out at a glance, then why, then what each measure asks, then what is odd. */
final class AssessmentReport {

    private final Assessment assessment;
    private final Explainer explainer;
    private final ReportBuilder report;
    private final SharedParts parts;

    AssessmentReport(Assessment assessment, Locale language) {
        this.assessment = assessment;
        this.explainer = Explainer.of(assessment, language);
        this.report = new ReportBuilder(language);
        this.parts = new SharedParts(explainer, report);
    }

    Report report() {
        parts.subject(assessment.territory(), assessment.date(), assessment.engine());
        summary();
        parts.questions(assessment.questions());
        if (!assessment.guarantees().isEmpty()) {
            report.part("PROOF");
            assessment.guarantees().forEach(this::guarantee);
        }
        parts.measures(assessment.measures());
        costs();
        timeline();
        findings();
        parts.documents(assessment.documents());
        parts.vintage(assessment.vintage());
        return report.build(assessment.title());
    }

    private void summary() {
        report.part("RESULT");
        Assessment.Outcome outcome = assessment.verdict();
        List<List<Span>> readings = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            boolean decisive = outcome.decisive().filter(reading::equals).isPresent();
            String name = explainer.term(reading) + (decisive ? " " + report.say("DECISIVE") : "");
            String why = explainer.word(outcome.why(reading));
            readings.add(List.of(plain(name), verdict(outcome.in(reading)), plain(why)));
        }
        report.table(List.of("READING", "PROGRAMME", "WHY"), readings);
        if (assessment.guarantees().isEmpty()) {
            return;
        }
        report.paragraph(plain(report.say(
                "AT_A_GLANCE",
                Map.of(
                        "all", Argument.of(assessment.guarantees().size()),
                        "stated", Argument.of(satisfied(Reading.STATED)),
                        "backed", Argument.of(satisfied(Reading.BACKED))))));
        report.table(
                List.of("GUARANTEE", "STATED", "BACKED", "WHY_BACKED"),
                assessment.guarantees().stream()
                        .map(guarantee -> List.of(
                                plain(guarantee.id() + " " + guarantee.title()),
                                verdict(guarantee.stated()),
                                verdict(guarantee.backed()),
                                plain(explainer.word(guarantee.whyBacked()))))
                        .toList());
    }

    private long satisfied(Reading reading) {
        return assessment.guarantees().stream()
                .filter(guarantee -> guarantee.in(reading) == GuaranteeVerdict.SATISFIED)
                .count();
    }

    private void guarantee(GuaranteeResult guarantee) {
        report.heading(3, plain(guarantee.id() + " · " + guarantee.title() + " — "), verdict(guarantee.backed()));
        report.items(guarantee.clauses().stream().map(this::clause).toList());
    }

    private Item clause(ClauseResult clause) {
        List<Span> line = new ArrayList<>();
        line.add(plain(clause.id() + " "));
        line.add(verdict(clause.backed()));
        line.add(plain(" — " + clause.wording()));
        if (clause.force() == Clause.Force.ILLUSTRATIVE) {
            line.add(quiet(" " + report.say("ILLUSTRATIVE")));
        }
        List<Item> under = new ArrayList<>();
        boolean explains = clause.backed() != ClauseVerdict.HONOURED;
        if (explains) {
            under.add(line(plain(report.wording().capital(explainer.word(clause.whyBacked())) + ".")));
        }
        if (explains) {
            clause.parts().forEach(part -> under.add(part(part)));
        }
        clause.questions()
                .forEach(question ->
                        under.add(line(new Span(report.wording().capital(explainer.word(question)), Tone.OPEN))));
        clause.evidence().forEach(evidence -> under.add(evidence(evidence)));
        clause.remedies()
                .forEach(measure ->
                        under.add(line(plain(report.say("REMEDY", Map.of("measure", Argument.of(measure)))))));
        return new Item(line, under);
    }

    private Item part(PartResult part) {
        return line(plain(part.id() + " "), verdict(part.backed()), plain(" — " + part.wording()));
    }

    private Item evidence(Evidence evidence) {
        List<Span> line = new ArrayList<>();
        List<Provenance> places = Stream.concat(evidence.source().stream(), evidence.alsoAt().stream())
                .toList();
        line.add(quiet((places.isEmpty() ? "?" : report.wording().places(places)) + " "));
        boolean restated = evidence.grade() == Answer.Grade.RESTATED;
        line.add(new Span(weight(evidence), restated ? Tone.QUIET : Tone.of(evidence.weighs())));
        line.add(restated ? quiet(" — " + evidence.title()) : plain(" — " + evidence.title()));
        String parts = evidence.parts().stream().map(Object::toString).collect(Collectors.joining(", "));
        if (!parts.isEmpty()) {
            line.add(quiet(" [" + parts + "]"));
        }
        // A note says what falls short better than the bare stance does.
        Stream<String> why = evidence.because().stream()
                .filter(reason -> evidence.note().isEmpty() || !reason.code().equals("STANCE_WEAKENS"))
                .map(explainer::word);
        String remarks = Stream.concat(why, evidence.note().stream()).collect(Collectors.joining(" ; "));
        if (!remarks.isEmpty()) {
            line.add(quiet(" (" + remarks + ")"));
        }
        return new Item(line, List.of());
    }

    /** What a pledge does to the clause, in a word. */
    private String weight(Evidence evidence) {
        if (evidence.grade() == Answer.Grade.RESTATED) {
            return explainer.term(evidence.grade());
        }
        return switch (evidence.weighs()) {
            case HONOURED -> explainer.term(Answer.Stance.HONOURS);
            case WEAKENED -> explainer.term(Answer.Stance.WEAKENS);
            case CONTRADICTED -> explainer.term(Answer.Stance.CONTRADICTS);
            default -> report.say("COUNTS_FOR_NOTHING");
        };
    }

    private void costs() {
        report.part("COSTS");
        CostProfile costs = assessment.costs();
        List<Item> items = new ArrayList<>();
        costs.levels()
                .forEach(level -> items.add(line(plain(report.say(
                        "COST_LEVEL",
                        Map.of(
                                "label", Argument.of(level.label()),
                                "catalogue", Argument.of(level.level().document()),
                                "pledges", Argument.of(level.pledges())))))));
        items.add(line(plain(report.say("COST_UNKNOWN", Map.of("pledges", Argument.of(costs.unknown()))))));
        costs.totals()
                .forEach(total -> items.add(line(plain(report.say(
                        total.atMost().isPresent() ? "COST_TOTAL" : "COST_TOTAL_OPEN",
                        Map.of(
                                "atLeast", Argument.of(total.atLeast().toPlainString()),
                                "atMost",
                                        Argument.of(total.atMost()
                                                .map(most -> most.toPlainString())
                                                .orElse("")),
                                "unit",
                                        Argument.of(total.unit()
                                                + total.basis()
                                                        .map(basis -> " " + basis)
                                                        .orElse("")),
                                "notEstimated", Argument.of(total.notEstimated())))))));
        report.items(items);
    }

    private void timeline() {
        report.part("TIMELINE");
        Timeline timeline = assessment.timeline();
        List<Item> items = new ArrayList<>();
        timeline.end()
                .ifPresent(end -> items.add(line(plain(report.say("MANDATE_END", Map.of("end", Argument.of(end)))))));
        items.add(count("FIRST_YEAR", timeline.firstYear().size()));
        items.add(count("FITS", timeline.fits().size()));
        items.add(count("TOO_LATE", timeline.tooLate().size()));
        items.add(count("NO_TIMING", timeline.open().size()));
        report.items(items);
    }

    private Item count(String code, int pledges) {
        return line(plain(report.say(code, Map.of("pledges", Argument.of(pledges)))));
    }

    /** Findings of one code together, the cure once. */
    private void findings() {
        if (assessment.findings().isEmpty()) {
            return;
        }
        report.part("FINDINGS");
        Map<String, List<Finding>> byCode = new LinkedHashMap<>();
        assessment
                .findings()
                .forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                        .add(finding));
        report.items(byCode.values().stream().map(this::findings).toList());
    }

    private Item findings(List<Finding> same) {
        Finding first = same.get(0);
        List<Item> under = new ArrayList<>();
        for (Finding finding : same) {
            String where = finding.place().map(Place::toString).orElse(finding.document() + finding.pointer());
            under.add(line(plain(report.wording().capital(explainer.word(finding.reason())) + ". "), quiet(where)));
        }
        under.add(line(quiet(report.say("CURE", Map.of("cure", Argument.of(explainer.cure(first)))))));
        return new Item(
                List.of(
                        new Span(explainer.term(first.severity()), Tone.of(first.severity())),
                        plain(" " + first.code() + " (" + same.size() + ")")),
                under);
    }

    // ---- words

    private <V extends Enum<V> & Verdict> Span verdict(V verdict) {
        return new Span(explainer.term(verdict), Tone.of(verdict));
    }
}
