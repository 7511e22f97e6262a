package io.github.mandat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.fixture.Golden;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseVerdict;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitExporterTest {

    private static String junit(Assessment assessment, String reading) throws IOException {
        return Exported.text(assessment, "junit", Map.of("reading", reading));
    }

    /** The report, if it is valid and its sums are right. */
    private static Document valid(String xml) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitExporterTest.class.getResource("/junit/junit.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        for (String name : List.of("testsuites", "testsuite")) {
            elements(document, name).forEach(JunitExporterTest::assertSums);
        }
        return document;
    }

    private static void assertSums(Element suite) {
        Map<String, String> counts =
                Map.of("tests", "testcase", "failures", "failure", "errors", "error", "skipped", "skipped");
        counts.forEach((attribute, element) -> {
            if (suite.hasAttribute(attribute)) {
                String counted =
                        Integer.toString(suite.getElementsByTagName(element).getLength());
                assertEquals(counted, suite.getAttribute(attribute), attribute);
            }
        });
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void reports_are_as_the_golden_files(String language) throws Exception {
        String xml = Exported.text(new Fixture("").assessment(), "junit", Map.of("lang", language));
        valid(xml);
        Golden.assertSame("junit_" + language + ".xml", xml);
    }

    @ParameterizedTest
    @CsvSource({
        "HONOURED, REQUIRED, ''",
        "WEAKENED, REQUIRED, failure",
        "MISSING, REQUIRED, failure",
        "CONTRADICTED, REQUIRED, failure",
        "NOT_APPLICABLE, REQUIRED, skipped",
        "WAIVED, REQUIRED, skipped",
        "UNDETERMINED, REQUIRED, skipped",
        "HONOURED, ILLUSTRATIVE, ''",
        "WEAKENED, ILLUSTRATIVE, skipped",
        "MISSING, ILLUSTRATIVE, skipped",
        "CONTRADICTED, ILLUSTRATIVE, skipped",
        "UNDETERMINED, ILLUSTRATIVE, skipped"
    })
    void a_required_clause_that_falls_short_fails_and_what_does_not_count_is_skipped(
            ClauseVerdict verdict, Clause.Force force, String element) throws Exception {
        Document report = valid(junit(Recast.all(new Fixture("").assessment(), verdict, force), "charter"));
        for (Element testcase : elements(report, "testcase").subList(1, 5)) {
            NodeList outcome = testcase.getElementsByTagName("*");
            assertEquals(element.isEmpty() ? 0 : 1, outcome.getLength());
            if (!element.isEmpty()) {
                assertEquals(element, outcome.item(0).getNodeName());
                assertEquals(verdict.name(), ((Element) outcome.item(0)).getAttribute("type"));
            }
        }
    }

    @Test
    void the_reading_decides_what_fails() throws Exception {
        Assessment sens = Exported.sens();
        Document stated = valid(junit(sens, "stated"));
        Document backed = valid(junit(sens, "backed"));
        assertEquals(junit(sens, "stated"), junit(sens, "charter"), "its charter goes by what is stated");
        assertEquals(10, elements(stated, "testsuite").size(), "the programme, then nine guarantees");
        assertEquals(0, elements(stated, "failure").size());
        assertTrue(elements(backed, "failure").size() > 10, () -> elements(backed, "failure") + "");
        assertThrows(IllegalArgumentException.class, () -> junit(sens, "none"));
    }

    @Test
    void a_failure_names_the_lines_of_the_pledges_in_the_programme_s_file() throws Exception {
        Element weakened = elements(valid(junit(Exported.sens(), "backed")), "failure").stream()
                .filter(failure -> failure.getAttribute("type").equals("WEAKENED"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "affaiblie : les engagements vont dans ce sens et restent en deçà", weakened.getAttribute("message"));
        String file = Exported.SENS.toString();
        assertTrue(
                weakened.getTextContent()
                        .lines()
                        .anyMatch(
                                line -> line.startsWith(file + ":") && line.matches(".*:[0-9]+:[0-9]+ affaiblit — .*")),
                weakened::getTextContent);
    }

    @Test
    void problems_are_errors_with_place_and_cure() throws Exception {
        String yaml = "kind: programme\nformat: 1\nid: x\ntitel: y\n";
        Document report = valid(Exported.text(Exported.problems(yaml, "a b.yaml"), "junit", Map.of("lang", "en")));
        Element unknown = elements(report, "error").stream()
                .filter(error -> error.getAttribute("type").equals("UNKNOWN_FIELD"))
                .findFirst()
                .orElseThrow();
        assertEquals("a b.yaml:4:1 UNKNOWN_FIELD /titel", ((Element) unknown.getParentNode()).getAttribute("name"));
        assertTrue(unknown.getTextContent().contains("a b.yaml:4:1"), unknown::getTextContent);
        assertTrue(unknown.getTextContent().contains("Did you mean 'title'?"), unknown::getTextContent);
    }

    @Test
    void no_problem_is_a_test_that_passes() throws Exception {
        Document report = valid(Exported.text(List.of(), "junit", Map.of()));
        assertEquals(1, elements(report, "testcase").size());
    }

    @Test
    void hostile_text_comes_out_harmless_and_legible() throws Exception {
        String xml = junit(new Fixture(Exported.HOSTILE).assessment(), "charter");
        Document report = valid(xml);
        assertEquals(
                elements(valid(junit(new Fixture("").assessment(), "charter")), "*").stream()
                        .map(Element::getNodeName)
                        .toList(),
                elements(report, "*").stream().map(Element::getNodeName).toList());
        assertFalse(xml.contains("<script") || xml.contains("]]>"), xml);
        assertFalse(xml.matches("(?s).*[\\p{Cc}\\p{Cs}\\u202e\\u2066\\u200b\\ufeff&&[^\\n]].*"), xml);
        String title = report.getDocumentElement().getAttribute("name");
        assertTrue(title.startsWith("<script>alert(1)</script> =cmd|'/C calc'!A0 ]]> &amp; \"'`"), title);
        assertTrue(title.contains("👩‍👧"), title);
    }

    @Test
    void very_long_words_are_kept() throws Exception {
        String word = "é".repeat(10_000);
        assertTrue(valid(junit(new Fixture(word).assessment(), "charter"))
                .getDocumentElement()
                .getAttribute("name")
                .startsWith(word));
    }
}
