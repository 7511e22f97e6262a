package io.github.mandat.export;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A format that holds documents as tables. */
abstract class TableExporter implements Exporter {

    /** Writes the tables, of which there is at least one. */
    abstract void tables(List<Tables.Lazy> tables, ExportOptions options, OutputStream out) throws IOException;

    @Override
    public final void write(Catalogue catalogue, ExportOptions options, OutputStream out) throws IOException {
        tables(Tables.of(catalogue), options, out);
    }

    @Override
    public final void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        tables(Tables.of(programme), options, out);
    }

    @Override
    public final void write(MeasureAssessment assessment, ExportOptions options, OutputStream out) throws IOException {
        tables(Tables.of(assessment, options.get(ExportOption.LANGUAGE)), options, out);
    }

    @Override
    public final void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        tables(Tables.of(assessment, options.get(ExportOption.LANGUAGE)), options, out);
    }
}
