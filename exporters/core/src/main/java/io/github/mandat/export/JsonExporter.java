package io.github.mandat.export;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Syntax;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.io.OutputStream;

/** The documents themselves, as JSON: what a reader reads back. */
final class JsonExporter implements Exporter {

    @Override
    public ExportFormat format() {
        return new ExportFormat("json", "application/json", "json");
    }

    @Override
    public void write(Catalogue catalogue, ExportOptions options, OutputStream out) throws IOException {
        Documents.standard().write(catalogue, DocumentType.CATALOGUE, Syntax.JSON, out);
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        Documents.standard().write(programme, DocumentType.PROGRAMME, Syntax.JSON, out);
    }

    @Override
    public void write(MeasureAssessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Documents.standard().write(assessment, MeasureAssessment.TYPE, Syntax.JSON, out);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Documents.standard().write(assessment, Assessment.TYPE, Syntax.JSON, out);
    }
}
