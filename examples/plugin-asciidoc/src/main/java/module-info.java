/** Mandat's reports as AsciiDoc. */
module org.example.asciidoc {
    requires io.github.mandat.export;

    provides io.github.mandat.export.spi.Exporter with
            org.example.asciidoc.AsciidocExporter;
}
