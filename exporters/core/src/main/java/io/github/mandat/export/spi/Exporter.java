package io.github.mandat.export.spi;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes one format. Stateless, callable by several threads; with a public no-argument constructor where it is to be
 * discovered as a service. Implement at least one {@code write}.
 *
 * <p>A {@code write} never closes {@code out}, and gives the same bytes for the same arguments, in any locale. It is called
 * with options that this exporter has declared, and no others.
 *
 * @since 0.1
 */
public interface Exporter {

    /** The format that this exporter writes: always the same one. */
    ExportFormat format();

    /** The options that this exporter knows. */
    default List<ExportOption<?>> options() {
        return List.of();
    }

    /**
     * Writes a catalogue.
     *
     * @throws IOException if {@code out} fails
     * @throws UnsupportedExportException if this format has no form for a catalogue, as by default
     */
    default void write(Catalogue catalogue, ExportOptions options, OutputStream out) throws IOException {
        throw new UnsupportedExportException(format(), "a catalogue");
    }

    /**
     * Writes a programme.
     *
     * @throws IOException if {@code out} fails
     * @throws UnsupportedExportException if this format has no form for a programme, as by default
     */
    default void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        throw new UnsupportedExportException(format(), "a programme");
    }

    /**
     * Writes what a catalogue's measures ask of a territory.
     *
     * @throws IOException if {@code out} fails
     * @throws UnsupportedExportException if this format has no form for such an assessment, as by default
     */
    default void write(MeasureAssessment assessment, ExportOptions options, OutputStream out) throws IOException {
        throw new UnsupportedExportException(format(), "an assessment of measures");
    }

    /**
     * Writes an assessment.
     *
     * @throws IOException if {@code out} fails
     * @throws UnsupportedExportException if this format has no form for an assessment, as by default
     */
    default void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        throw new UnsupportedExportException(format(), "an assessment");
    }

    /**
     * Writes why documents could not be read, for formats that tools read on every push: their report must not be missing when
     * something is wrong.
     *
     * @throws IOException if {@code out} fails
     * @throws UnsupportedExportException if this format has no form for problems, as by default
     */
    default void write(List<Problem> problems, ExportOptions options, OutputStream out) throws IOException {
        throw new UnsupportedExportException(format(), "problems");
    }
}
