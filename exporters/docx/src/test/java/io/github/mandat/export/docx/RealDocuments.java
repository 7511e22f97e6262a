package io.github.mandat.export.docx;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.rules.RulesEngine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Published documents of examples/data, and what the engine makes of them on a fixed day. */
final class RealDocuments {

    private static final Path DATA = Path.of("../../examples/data");
    private static final Clock DAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    private RealDocuments() {}

    static Map<String, Document> all() {
        RulesEngine engine = RulesEngine.builder().clock(DAY).build();
        Dossier sens = Dossier.open(DATA.resolve("programmes/sens-insoumise-2026.yaml"));
        Catalogue catalogue = Documents.standard()
                .read(DATA.resolve("catalogues/nos-50-ambitions-2026.yaml"), DocumentType.CATALOGUE)
                .orThrow();
        Map<String, Document> all = new LinkedHashMap<>();
        all.put("assessment", engine.assess(sens));
        all.put("programme", sens.programme());
        all.put("catalogue", catalogue);
        all.put("measures", engine.applicable(catalogue, sens.territory()));
        return all;
    }
}
