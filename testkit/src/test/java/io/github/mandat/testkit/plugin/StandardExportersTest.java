package io.github.mandat.testkit.plugin;

import io.github.mandat.export.Exporters;
import io.github.mandat.export.spi.Exporter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;

/** The library's own formats keep the contract. */
class StandardExportersTest {

    /** A format by its id. */
    abstract static class Format implements ExporterContract {
        private final String id;
        private final Set<String> drops;

        Format(String id, String... drops) {
            this.id = id;
            this.drops = Set.of(drops);
        }

        @Override
        public Exporter exporter() {
            return Exporters.discover().exporter(id);
        }

        @Override
        public Set<String> drops() {
            return drops;
        }
    }

    /** A format that is an archive of XML. */
    abstract static class Archive extends Format {
        Archive(String id, String... drops) {
            super(id, drops);
        }

        @Override
        public String text(byte[] file) throws IOException {
            StringBuilder text = new StringBuilder();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        }
    }

    @Nested
    class Json extends Format {
        Json() {
            super("json");
        }
    }

    @Nested
    class Csv extends Format {
        Csv() {
            super("csv", "measure");
        }
    }

    @Nested
    class JsonLines extends Format {
        JsonLines() {
            super("jsonl");
        }
    }

    @Nested
    class Markdown extends Format {
        Markdown() {
            super("markdown", "measure", "pledge");
        }
    }

    @Nested
    class Junit extends Format {
        Junit() {
            super("junit", "measure", "pledge");
        }
    }

    @Nested
    class Sarif extends Format {
        Sarif() {
            super("sarif", "measure", "pledge", "clause");
        }
    }

    @Nested
    class Ical extends Format {
        Ical() {
            super("ical");
        }
    }

    @Nested
    class Html extends Format {
        Html() {
            super("html");
        }
    }

    @Nested
    class Svg extends Format {
        Svg() {
            super("svg", "measure", "pledge");
        }
    }

    @Nested
    class Xlsx extends Archive {
        Xlsx() {
            super("xlsx");
        }
    }

    @Nested
    class Docx extends Archive {
        Docx() {
            super("docx", "measure", "pledge");
        }
    }

    @Nested
    class Pdf extends Format {
        Pdf() {
            super("pdf", "measure", "pledge");
        }

        @Override
        public String text(byte[] file) throws IOException {
            try (PDDocument document = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(document);
            }
        }
    }
}
