package io.github.mandat.export;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.export.JunitSuite.Case;
import io.github.mandat.export.JunitSuite.Outcome;
import io.github.mandat.export.report.ClauseProof;
import io.github.mandat.export.report.Wording;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Assessments and problems as JUnit XML, so that whatever shows test results shows them: a clause is a test case. */
final class JunitExporter implements Exporter {

    @Override
    public ExportFormat format() {
        return new ExportFormat("junit", "application/xml", "xml");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE, ReadingOption.READING);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Wording wording = ToolWording.of(assessment, options.get(ExportOption.LANGUAGE));
        Reading reading = ReadingOption.of(options, assessment);
        ClauseProof proof = ClauseProof.of(wording, reading);
        String charter = new Judged(assessment).charter();
        List<JunitSuite> suites = new ArrayList<>();
        suites.add(programme(assessment, wording, reading));
        for (GuaranteeResult guarantee : assessment.guarantees()) {
            List<Case> cases = guarantee.clauses().stream()
                    .map(clause -> clause(charter + "." + guarantee.id(), clause, clause.in(reading), proof))
                    .toList();
            SortedMap<String, String> verdicts = new TreeMap<>();
            verdicts.put("stated", guarantee.stated().name());
            verdicts.put("backed", guarantee.backed().name());
            suites.add(new JunitSuite(guarantee.id() + " " + guarantee.title(), verdicts, cases, List.of()));
        }
        write(JunitReport.of(assessment.title(), suites, Optional.of(assessment.date())), out);
    }

    private static Case clause(String className, ClauseResult clause, ClauseVerdict verdict, ClauseProof proof) {
        Outcome outcome = outcome(clause, verdict);
        List<String> lines = outcome == Outcome.PASSED ? List.of() : proof.lines(clause);
        String name = clause.id() + " " + clause.wording();
        return new Case(className, name, outcome, verdict.name(), proof.message(clause), lines);
    }

    private static Outcome outcome(ClauseResult clause, ClauseVerdict verdict) {
        return switch (verdict) {
            case HONOURED -> Outcome.PASSED;
            case WEAKENED, MISSING, CONTRADICTED ->
                clause.force() == Clause.Force.REQUIRED ? Outcome.FAILED : Outcome.SKIPPED;
            case NOT_APPLICABLE, WAIVED, UNDETERMINED -> Outcome.SKIPPED;
        };
    }

    /** The verdict by the charter's own rule, which may ask for less than all clauses; and the findings. */
    private static JunitSuite programme(Assessment assessment, Wording wording, Reading reading) {
        Assessment.Outcome verdict = assessment.verdict();
        Outcome outcome = switch (verdict.in(reading)) {
            case COMPLIANT -> Outcome.PASSED;
            case NON_COMPLIANT -> Outcome.FAILED;
            case UNDETERMINED -> Outcome.SKIPPED;
        };
        String message = verdict(verdict.in(reading), verdict.why(reading), wording);
        String name = new Judged(assessment).programme();
        List<String> guarantees = assessment.guarantees().stream()
                .map(guarantee ->
                        guarantee.id() + " " + verdict(guarantee.in(reading), guarantee.why(reading), wording))
                .toList();
        return new JunitSuite(
                assessment.title(),
                properties(assessment, reading),
                List.of(new Case(name, name, outcome, verdict.in(reading).name(), message, guarantees)),
                assessment.findings().stream()
                        .map(finding -> finding(finding, wording))
                        .toList());
    }

    private static String verdict(Enum<?> verdict, Reason why, Wording wording) {
        return wording.say(
                "VERDICT",
                Map.of(
                        "verdict", Argument.of(wording.explainer().term(verdict)),
                        "why", Argument.of(wording.explainer().word(why))));
    }

    private static SortedMap<String, String> properties(Assessment assessment, Reading reading) {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put("engine", "Mandat " + assessment.engine());
        properties.put("date", assessment.date().toString());
        properties.put(
                "territory",
                assessment.territory().code() + " " + assessment.territory().name());
        properties.put("reading", reading.name());
        properties.put("stated", assessment.verdict().stated().name());
        properties.put("backed", assessment.verdict().backed().name());
        assessment
                .documents()
                .forEach(document -> properties.put(
                        document.kind() + " " + document.id(),
                        document.version() + " " + document.digest().value()));
        return properties;
    }

    private static String finding(Finding finding, Wording wording) {
        String where = finding.place().map(Place::toString).orElse(finding.document() + finding.pointer());
        return where + " " + wording.explainer().term(finding.severity()) + " " + finding.code() + " "
                + wording.sentence(wording.explainer().word(finding.reason())) + " "
                + wording.sentence(wording.explainer().cure(finding));
    }

    @Override
    public void write(List<Problem> problems, ExportOptions options, OutputStream out) throws IOException {
        Wording wording = ToolWording.in(options.get(ExportOption.LANGUAGE));
        List<Case> cases = new ArrayList<>();
        problems.forEach(problem -> cases.add(problem(problem, wording)));
        if (cases.isEmpty()) {
            cases.add(new Case("mandat.documents", wording.say("DOCUMENTS_VALID"), Outcome.PASSED, "", "", List.of()));
        }
        String name = wording.say("DOCUMENTS_READ");
        JunitSuite suite = new JunitSuite(name, new TreeMap<>(), cases, List.of());
        write(JunitReport.of(name, List.of(suite), Optional.empty()), out);
    }

    private static Case problem(Problem problem, Wording wording) {
        String where = problem.place().map(place -> place + " ").orElse("");
        return new Case(
                "mandat.documents",
                where + problem.code() + " " + problem.pointer(),
                Outcome.BROKEN,
                problem.code().name(),
                problem.message(wording.language()),
                List.of(
                        where + wording.sentence(problem.message(wording.language())),
                        wording.sentence(problem.cure(wording.language()))));
    }

    private static void write(String xml, OutputStream out) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
