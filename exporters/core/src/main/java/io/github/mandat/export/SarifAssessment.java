package io.github.mandat.export;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.export.SarifLog.Level;
import io.github.mandat.export.SarifLog.Result;
import io.github.mandat.export.SarifLog.Rule;
import io.github.mandat.export.SarifLog.Spot;
import io.github.mandat.export.report.ClauseProof;
import io.github.mandat.export.report.Wording;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.rules.assessment.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An assessment as a run: a rule for each clause, a result for each that falls short, and the findings. */
final class SarifAssessment {

    private final Assessment assessment;
    private final Judged judged;
    private final Wording wording;
    private final Explainer english;
    private final Reading reading;
    private final ClauseProof proof;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final List<Result> results = new ArrayList<>();

    SarifAssessment(Assessment assessment, Wording wording, Reading reading) {
        this.assessment = assessment;
        this.judged = new Judged(assessment);
        this.wording = wording;
        this.english = Explainer.of(assessment, Locale.ENGLISH);
        this.reading = reading;
        this.proof = ClauseProof.of(wording, reading);
    }

    SarifLog log() {
        for (GuaranteeResult guarantee : assessment.guarantees()) {
            for (ClauseResult clause : guarantee.clauses()) {
                Rule rule = rule(guarantee, clause);
                rules.putIfAbsent(rule.id(), rule);
                level(clause).ifPresent(level -> results.add(result(clause, level)));
            }
        }
        assessment.findings().forEach(this::finding);
        return new SarifLog(
                assessment.engine(),
                wording.language().getLanguage(),
                "mandat/" + judged.charter() + "/" + judged.programme(),
                true,
                List.copyOf(rules.values()),
                results,
                properties());
    }

    private Rule rule(GuaranteeResult guarantee, ClauseResult clause) {
        boolean required = clause.force() == Clause.Force.REQUIRED;
        List<String> help = new ArrayList<>();
        help.add(wording.say(
                "CLAUSE_OF",
                Map.of("guarantee", Argument.of(guarantee.id()), "title", Argument.of(guarantee.title()))));
        help.add(wording.say(required ? "IS_REQUIRED" : "IS_ILLUSTRATIVE"));
        if (!clause.sources().isEmpty()) {
            String sources = clause.sources().stream().map(Provenance::toString).collect(Collectors.joining(", "));
            help.add(wording.say("STATED_AT", "sources", sources));
        }
        Level usual = required ? Level.ERROR : Level.NOTE;
        return new Rule(judged.rule(clause.id()), clause.wording(), String.join(" ", help), usual);
    }

    /** How bad it is; none where there is nothing to mend. */
    private Optional<Level> level(ClauseResult clause) {
        Optional<Level> level = switch (clause.in(reading)) {
            case MISSING, CONTRADICTED -> Optional.of(Level.ERROR);
            case WEAKENED, UNDETERMINED -> Optional.of(Level.WARNING);
            case HONOURED, NOT_APPLICABLE, WAIVED -> Optional.empty();
        };
        return level.map(found -> clause.force() == Clause.Force.REQUIRED ? found : Level.NOTE);
    }

    @SuppressWarnings("ReferenceEquality") // of two equal pieces of evidence one is shown first, the other besides
    private Result result(ClauseResult clause, Level level) {
        String rule = judged.rule(clause.id());
        Optional<Evidence> weakest = proof.toLookAt(clause);
        List<String> text = new ArrayList<>(List.of(clause.id() + " " + proof.message(clause), clause.wording()));
        text.addAll(proof.gaps(clause));
        text.addAll(proof.remedies(clause));
        weakest.ifPresent(evidence -> text.add(proof.what(evidence)));
        Spot missing = new Spot(judged.file().map(file -> new Place(file, 1, 1)), judged.programme(), "");
        return new Result(
                rule,
                level,
                text,
                weakest.map(evidence -> spot(evidence, "")).orElse(missing),
                clause.evidence().stream()
                        .filter(evidence ->
                                weakest.filter(one -> one == evidence).isEmpty())
                        .map(evidence -> spot(evidence, proof.what(evidence)))
                        .toList(),
                rule + "@" + judged.programme());
    }

    private Spot spot(Evidence evidence, String message) {
        return new Spot(evidence.place(), judged.programme() + "/" + evidence.pledge(), message);
    }

    private void finding(Finding finding) {
        String id = SarifExporter.PREFIX + finding.code();
        Level level = level(finding.severity());
        Reason any = Reason.of(finding.code());
        rules.putIfAbsent(id, new Rule(id, general(any), general(Reason.of(finding.code() + ".cure")), level));
        List<String> text = List.of(
                wording.sentence(wording.explainer().word(finding.reason())),
                wording.sentence(wording.explainer().cure(finding)));
        Spot at = new Spot(finding.place(), finding.document() + finding.pointer(), "");
        String known = id + "@" + finding.document() + " " + english.word(finding.reason());
        results.add(new Result(id, level, text, at, List.of(), known));
    }

    private String general(Reason reason) {
        String text = wording.explainer().word(reason);
        return wording.sentence(text.equals(reason.code() + " ()") ? reason.code() : SarifExporter.general(text));
    }

    private static Level level(Severity severity) {
        return switch (severity) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case INFO -> Level.NOTE;
        };
    }

    private SortedMap<String, String> properties() {
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put("programme", judged.programme());
        properties.put("charter", judged.charter());
        properties.put("date", assessment.date().toString());
        properties.put("reading", reading.name());
        properties.put("stated", assessment.verdict().stated().name());
        properties.put("backed", assessment.verdict().backed().name());
        assessment
                .documents()
                .forEach(document -> properties.put(
                        "digest of " + document.id(), document.digest().value()));
        return properties;
    }
}
