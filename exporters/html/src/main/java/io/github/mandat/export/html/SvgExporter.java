package io.github.mandat.export.html;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Pictures alone, {@code svg}, to be embedded elsewhere: coverage, costs or timeline. Text is text, nothing is loaded.
 *
 * @since 0.1
 */
public final class SvgExporter implements Exporter {

    /** What is drawn. */
    enum Subject {
        COVERAGE,
        COSTS,
        TIMELINE
    }

    static final ExportOption<Subject> PICTURE =
            new ExportOption<>("picture", Subject.COVERAGE, SvgExporter::subject, "coverage | costs | timeline");

    /** An exporter, as the service loader makes it. */
    public SvgExporter() {}

    private static Subject subject(String text) {
        for (Subject subject : Subject.values()) {
            if (subject.name().toLowerCase(Locale.ROOT).equals(text)) {
                return subject;
            }
        }
        throw new IllegalArgumentException("picture '" + text + "' must be coverage, costs or timeline");
    }

    @Override
    public ExportFormat format() {
        return new ExportFormat("svg", "image/svg+xml", "svg");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE, PICTURE);
    }

    /** Its themes against size classes, cost levels or times. */
    @Override
    public void write(Catalogue catalogue, ExportOptions options, OutputStream out) throws IOException {
        Words words = Words.in(options.get(ExportOption.LANGUAGE));
        Picture picture = switch (options.get(PICTURE)) {
            case COVERAGE -> CatalogueMatrix.sizes(catalogue, words);
            case COSTS -> CatalogueMatrix.costs(catalogue, words);
            case TIMELINE -> CatalogueMatrix.times(catalogue, words);
        };
        write(picture, words, out);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Words words = Words.of(assessment, options.get(ExportOption.LANGUAGE));
        Picture picture = switch (options.get(PICTURE)) {
            case COVERAGE -> new CoveragePicture(assessment, words, CoveragePicture.Layout.WIDE);
            case COSTS -> AssessmentPictures.costs(assessment, words);
            case TIMELINE -> AssessmentPictures.timeline(assessment, words);
        };
        write(picture, words, out);
    }

    private static void write(Picture picture, Words words, OutputStream out) throws IOException {
        out.write(picture.alone(words.language()).getBytes(StandardCharsets.UTF_8));
    }
}
