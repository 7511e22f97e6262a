/** Every artifact of the bom, as a module. */
module org.example.consumer {
    requires io.github.mandat.catalogue;
    requires io.github.mandat.export;
    requires io.github.mandat.export.docx;
    requires io.github.mandat.export.html;
    requires io.github.mandat.export.pdf;
    requires io.github.mandat.export.xlsx;
    requires io.github.mandat.rules;
    requires io.github.mandat.territory.france;
    requires io.github.mandat.testkit;
}
