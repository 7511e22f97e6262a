package io.github.mandat.export.pdf;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Documents to export: the real one of Sens, and small ones with texts and sizes of the test's choosing. */
final class Documents {

    private static final RulesEngine ENGINE = RulesEngine.builder()
            .clock(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
            .build();

    private Documents() {}

    static byte[] pdf(Document document, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = ExportOptions.standard().with(ExportOption.LANGUAGE, language);
        Exporters.discover().write(document, "pdf", options, out);
        return out.toByteArray();
    }

    static Dossier sens() {
        return Dossier.open(Path.of("../../examples/data/programmes/sens-insoumise-2026.yaml"));
    }

    static Assessment assess(Dossier dossier) {
        return ENGINE.assess(dossier);
    }

    /** What the catalogue of Sens asks of Sens. */
    static Document applicability(Dossier dossier) {
        return ENGINE.applicable(dossier.catalogues().get(0), dossier.territory());
    }

    /** A small assessment with this text in its titles. */
    static Assessment saying(String text) {
        return assess(Dossier.of(programme(text, 2)).with(charter(text)).with(catalogue(text, 2)));
    }

    static Programme programme(String text, int pledges) {
        Territory bourg =
                Territory.of("01004", "Bourg " + text, TerritoryKind.COMMUNE).withPopulation(Population.of(2940));
        Programme.Builder programme = Programme.builder(
                        Id.of("bourg-2026"), "Programme " + text, "Bourg ensemble", bourg)
                .charters(List.of(Id.of("charte")))
                .catalogues(List.of(Id.of("cent")))
                .chapter(new Chapter(
                        Id.of("ville"),
                        "La ville " + text,
                        Optional.empty(),
                        Chapter.Role.THEMATIC,
                        List.of(),
                        List.of()));
        for (int index = 0; index < pledges; index++) {
            programme.pledge(Pledge.builder(
                            Id.of("p" + index), "Poser le banc n° " + index + " " + text, Id.of("ville"))
                    .adopts(Ref.of("cent/m" + index % 2))
                    .answer(Answer.builder(
                                    Ref.of("charte/c" + index % 2),
                                    index % 2 == 0 ? Answer.Stance.HONOURS : Answer.Stance.WEAKENS)
                            .build())
                    .build());
        }
        return programme.build();
    }

    static Charter charter(String text) {
        List<Clause> clauses = List.of(
                Clause.builder(Id.of("c0"), "Poser des bancs " + text).build(),
                Clause.builder(Id.of("c1"), "Ouvrir la cour " + text).build());
        return Charter.builder(Id.of("charte"), "Charte " + text)
                .guarantee(new Guarantee(Id.of("g1"), "Une ville ouverte " + text, clauses, List.of()))
                .build();
    }

    static Catalogue catalogue(String text, int measures) {
        Catalogue.Builder catalogue = Catalogue.builder(Id.of("cent"), "Cent mesures " + text)
                .theme(new Theme(
                        Id.of("rue"), "La rue " + text, Optional.empty(), Labels.none(), List.of(), List.of()));
        for (int index = 0; index < measures; index++) {
            catalogue.measure(
                    Measure.builder(Id.of("m" + index), "Planter l'arbre n° " + index + " " + text, Id.of("rue"))
                            .build());
        }
        return catalogue.build();
    }
}
