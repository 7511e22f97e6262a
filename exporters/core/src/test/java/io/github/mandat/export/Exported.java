package io.github.mandat.export;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What formats for other tools write, and what they write it of. */
final class Exported {

    /** Everything that could steer, break out, or fool the eye. */
    static final String HOSTILE =
            "<script>alert(1)</script> =cmd|'/C calc'!A0 ]]> &amp; \"'` [x](javascript:1) {0} %s ,;\\n:"
                    + "\u202e\u2066\u200b\ufeff\u001b[31m\u0000\u0085\r\nBEGIN:VEVENT\r\n \ud800 \udc00\ufffe\uffff\u2028👩‍👧 ";

    static final Path SENS = Path.of("../../examples/data/programmes/sens-insoumise-2026.yaml");

    private static final String ENGINE = new Fixture("").assessment().engine();

    private Exported() {}

    static String text(Document document, String format, Map<String, String> options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.standard().write(document, format, options(format, options), out);
        return neutral(out);
    }

    static String text(List<Problem> problems, String format, Map<String, String> options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporters.standard().write(problems, format, options(format, options), out);
        return neutral(out);
    }

    private static ExportOptions options(String format, Map<String, String> options) {
        return ExportOptions.parse(options, Exporters.standard().options(format));
    }

    private static String neutral(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8).replace(ENGINE, "VERSION");
    }

    /** The programme of Sens against its charter, read from their files. */
    static Assessment sens() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
        return RulesEngine.builder().clock(clock).build().assess(Dossier.open(SENS));
    }

    /** What is wrong with this text as a programme in a file of this name. */
    static List<Problem> problems(String yaml, String file) throws IOException {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        DocumentType<Programme> type = DocumentType.PROGRAMME;
        return Documents.standard()
                .read(new ByteArrayInputStream(bytes), file, type)
                .problems();
    }
}
