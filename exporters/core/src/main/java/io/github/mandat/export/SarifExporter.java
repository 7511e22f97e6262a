package io.github.mandat.export;

import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.export.SarifLog.Level;
import io.github.mandat.export.SarifLog.Result;
import io.github.mandat.export.SarifLog.Rule;
import io.github.mandat.export.SarifLog.Spot;
import io.github.mandat.export.report.Wording;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Assessments and problems as SARIF 2.1.0, so that forges and editors show them at the lines that they are about. */
final class SarifExporter implements Exporter {

    static final String PREFIX = "mandat/";

    @Override
    public ExportFormat format() {
        return new ExportFormat("sarif", "application/sarif+json", "sarif");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE, ReadingOption.READING);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Wording wording = ToolWording.of(assessment, options.get(ExportOption.LANGUAGE));
        SarifWriter.write(new SarifAssessment(assessment, wording, ReadingOption.of(options, assessment)).log(), out);
    }

    @Override
    public void write(List<Problem> problems, ExportOptions options, OutputStream out) throws IOException {
        Wording wording = ToolWording.in(options.get(ExportOption.LANGUAGE));
        Map<String, Rule> rules = new LinkedHashMap<>();
        List<Result> results = new ArrayList<>();
        for (Problem problem : problems) {
            Rule rule = rule(problem, wording);
            rules.putIfAbsent(rule.id(), rule);
            results.add(result(problem, rule, wording));
        }
        SarifWriter.write(
                new SarifLog(
                        version(),
                        wording.language().getLanguage(),
                        "",
                        problems.isEmpty(),
                        List.copyOf(rules.values()),
                        results,
                        Map.of()),
                out);
    }

    private static Rule rule(Problem problem, Wording wording) {
        Problem any = new Problem(
                problem.code(), Optional.empty(), "", Reason.of(problem.code().name()));
        return new Rule(
                PREFIX + problem.code(),
                wording.sentence(general(any.message(wording.language()))),
                wording.sentence(general(any.cure(wording.language()))),
                Level.ERROR);
    }

    private static Result result(Problem problem, Rule rule, Wording wording) {
        List<String> text = List.of(
                wording.sentence(problem.message(wording.language())),
                wording.sentence(problem.cure(wording.language())));
        String file = problem.place().map(place -> place.file()).orElse("");
        String name = problem.pointer().isEmpty() ? "/" : problem.pointer();
        return new Result(
                rule.id(),
                Level.ERROR,
                text,
                new Spot(problem.place(), name, ""),
                List.of(),
                rule.id() + "@" + file + "#" + problem.pointer() + " " + problem.message(Locale.ENGLISH));
    }

    /** A phrase that holds whatever its arguments are. */
    static String general(String template) {
        return template.replaceAll("\\{[a-zA-Z]+}", "…");
    }

    private static String version() {
        try (InputStream in = SarifExporter.class.getResourceAsStream("export.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read export.properties", e);
        }
    }
}
