package io.github.mandat.export.html;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.assessment.Assessment;
import java.util.ArrayList;
import java.util.List;

/** As much as one can fear: 407 measures and 2,000 pledges, each of which answers a clause. */
final class Large {

    private Large() {}

    static Programme programme() {
        Dossier sens = Documents.sens();
        Charter charter = sens.charter().orElseThrow();
        List<Clause> clauses = charter.clauses().toList();
        List<Pledge> pledges = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            Clause clause = clauses.get(i % clauses.size());
            int chapters = sens.programme().chapters().size();
            pledges.add(Pledge.builder(
                            Id.of("engagement-" + i),
                            "Engagement de la rue " + i + ", dit en une phrase de longueur ordinaire",
                            sens.programme().chapters().get(i % chapters).id())
                    .source(Provenance.line("001", i + 1))
                    .answer(Answer.builder(
                                    Ref.of(charter.id() + "/" + clause.id()),
                                    i % 3 == 0 ? Answer.Stance.WEAKENS : Answer.Stance.HONOURS)
                            .note("une note de la personne qui a lu le programme")
                            .build())
                    .build());
        }
        return sens.programme().toBuilder().pledges(pledges).build();
    }

    private static Catalogue catalogue() {
        Catalogue real = Documents.sens().catalogues().get(0);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < 407; i++) {
            Measure model = real.measures().get(i % real.measures().size());
            measures.add(new Measure(
                    Id.of("mesure-" + i),
                    model.title() + " (" + i + ")",
                    model.theme(),
                    model.labels(),
                    model.parameters(),
                    model.fulfils(),
                    model.tags(),
                    model.sources()));
        }
        return real.toBuilder().measures(measures).build();
    }

    static Assessment assessment() {
        return Documents.engine()
                .assess(Dossier.of(programme())
                        .with(Documents.sens().charter().orElseThrow())
                        .with(catalogue()));
    }
}
