package io.github.mandat.export;

import io.github.mandat.export.JunitSuite.Case;
import io.github.mandat.export.JunitSuite.Outcome;
import io.github.mandat.export.report.Report;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Suites as the XML that Jenkins, GitLab and others read: the elements and attributes that their schemas have in common, and no
 * others.
 */
final class JunitReport {

    private final XmlWriter xml = new XmlWriter();
    private final Optional<LocalDate> date;

    private JunitReport(Optional<LocalDate> date) {
        this.date = date;
    }

    /** @param date the day that the suites are of, where it is known */
    static String of(String name, List<JunitSuite> suites, Optional<LocalDate> date) {
        JunitReport report = new JunitReport(date);
        report.xml.start("testsuites", counted(name, suites));
        suites.forEach(report::suite);
        report.xml.end();
        return report.xml.toString();
    }

    private static Map<String, String> counted(String name, List<JunitSuite> suites) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", Report.printable(name));
        attributes.put("tests", sum(suites, Outcome.values()));
        attributes.put("failures", sum(suites, Outcome.FAILED));
        attributes.put("errors", sum(suites, Outcome.BROKEN));
        attributes.put("time", "0");
        return attributes;
    }

    private static String sum(List<JunitSuite> suites, Outcome... outcomes) {
        long sum = 0;
        for (JunitSuite suite : suites) {
            for (Outcome outcome : outcomes) {
                sum += suite.count(outcome);
            }
        }
        return Long.toString(sum);
    }

    private void suite(JunitSuite suite) {
        Map<String, String> attributes = counted(suite.name(), List.of(suite));
        attributes.put("skipped", Long.toString(suite.count(Outcome.SKIPPED)));
        date.ifPresent(day -> attributes.put("timestamp", day + "T00:00:00"));
        xml.start("testsuite", attributes);
        if (!suite.properties().isEmpty()) {
            xml.start("properties", Map.of());
            suite.properties().forEach(this::property);
            xml.end();
        }
        suite.cases().forEach(this::testcase);
        if (!suite.out().isEmpty()) {
            xml.text("system-out", Map.of(), lines(suite.out()));
        }
        xml.end();
    }

    private void property(String name, String value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("value", Report.printable(value));
        xml.empty("property", attributes);
    }

    private void testcase(Case one) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", Report.printable(one.name()));
        attributes.put("classname", Report.printable(one.className()));
        attributes.put("time", "0");
        if (one.outcome() == Outcome.PASSED) {
            xml.empty("testcase", attributes);
            return;
        }
        xml.start("testcase", attributes);
        Map<String, String> why = new LinkedHashMap<>();
        why.put("type", one.type());
        why.put("message", Report.printable(one.message()));
        xml.text(one.outcome().element(), why, lines(one.lines()));
        xml.end();
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(Report::printable).collect(Collectors.joining("\n", "", lines.isEmpty() ? "" : "\n"));
    }
}
