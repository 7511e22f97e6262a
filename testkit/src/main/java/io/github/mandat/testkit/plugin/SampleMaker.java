package io.github.mandat.testkit.plugin;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Mandate;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes samples, with texts of one's choosing around every text. */
final class SampleMaker {

    private static final List<String> TIMINGS = List.of("first-year", "P3Y", "mandate");

    private final String before;
    private final String after;

    SampleMaker(String before, String after) {
        this.before = before;
        this.after = after;
    }

    Sample make(int measures, int pledges) {
        return new Sample(programme(measures, pledges), charter(), catalogue(measures));
    }

    private String say(String text) {
        return before + text + after;
    }

    private SourceDocument source(String id) {
        return new SourceDocument(
                Id.of(id), say("Document"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    // ---- the programme

    private Programme programme(int measures, int pledges) {
        Territory bourg =
                Territory.of("01004", say("Bourg"), TerritoryKind.COMMUNE).withPopulation(Population.of(2940));
        Programme.Builder programme = Programme.builder(
                        Id.of("bourg-2026"), say("Programme"), say("Bourg ensemble"), bourg)
                .document(source("tract"))
                .mandate(new Mandate(LocalDate.of(2026, 3, 22), 6))
                .charters(List.of(Id.of("charte")))
                .catalogues(List.of(Id.of("mesures")))
                .chapter(new Chapter(
                        Id.of("ville"), say("Ville"), Optional.empty(), Chapter.Role.THEMATIC, List.of(), List.of()));
        for (int i = 0; i < pledges; i++) {
            programme.pledge(pledge(i, measures));
        }
        return programme.build();
    }

    private Pledge pledge(int i, int measures) {
        Pledge.Builder pledge = Pledge.builder(Id.of("pledge-" + i), say("Engagement " + i), Id.of("ville"))
                .timing(Timing.of(TIMINGS.get(i % TIMINGS.size())))
                .source(Provenance.line("tract", i + 1));
        switch (i % 4) {
            case 0 -> pledge.answer(answer("g1.1", Answer.Stance.HONOURS).build());
            case 1 ->
                pledge.strength(Strength.STUDY)
                        .levers(Lever.ADVOCACY)
                        .answer(answer("g1.2", Answer.Stance.HONOURS)
                                .parts(List.of(Id.of("g1.2a")))
                                .note(say("Une étude"))
                                .build());
            case 2 -> pledge.answer(answer("g2.1", Answer.Stance.CONTRADICTS).build());
            default ->
                pledge.status(Pledge.Status.UNDER_DISCUSSION)
                        .answer(answer("g1.1", Answer.Stance.WEAKENS)
                                .grade(Answer.Grade.RESTATED)
                                .build());
        }
        if (i < measures) {
            pledge.adopts(Ref.of("mesures/measure-" + i));
        }
        return pledge.build();
    }

    private static Answer.Builder answer(String clause, Answer.Stance stance) {
        return Answer.builder(Ref.of("charte/" + clause), stance);
    }

    // ---- the charter

    private Charter charter() {
        Clause first = Clause.builder(Id.of("g1.1"), say("Poser des bancs")).build();
        Clause second = Clause.builder(Id.of("g1.2"), say("Ouvrir la cour"))
                .part(new Clause.Part(Id.of("g1.2a"), say("Le soir")))
                .part(new Clause.Part(Id.of("g1.2b"), say("L'été")))
                .build();
        Clause open = Clause.builder(Id.of("g2.2"), say("Lever la zone"))
                .when(new Condition.OfFact(Id.of("zone"), true))
                .build();
        Clause opposed = Clause.builder(Id.of("g2.1"), say("Ôter la grille")).build();
        Clause missing =
                Clause.builder(Id.of("g3.1"), say("Planter des arbres")).build();
        return Charter.builder(Id.of("charte"), say("Charte"))
                .guarantee(new Guarantee(Id.of("g1"), say("Une ville ouverte"), List.of(first, second), List.of()))
                .guarantee(new Guarantee(Id.of("g2"), say("Sans grille"), List.of(opposed, open), List.of()))
                .guarantee(new Guarantee(Id.of("g3"), say("Une ville verte"), List.of(missing), List.of()))
                .build();
    }

    // ---- the catalogue

    private Catalogue catalogue(int measures) {
        Catalogue.Builder catalogue = Catalogue.builder(Id.of("mesures"), say("Mesures"))
                .publisher(say("Collectif"))
                .document(source("cahier"))
                .sizes(new SizeScale(
                        List.of(
                                stratum("petites", PopulationRange.below(3500)),
                                stratum("grandes", PopulationRange.atLeast(3500))),
                        false,
                        List.of()))
                .costs(new CostScale(
                        List.of(
                                new CostLevel(Id.of("c0"), say("gratuit"), 0, Optional.empty()),
                                new CostLevel(Id.of("c1"), say("peu"), 1, Optional.empty())),
                        false))
                .theme(new Theme(Id.of("rue"), say("La rue"), Optional.empty(), Labels.none(), List.of(), List.of()));
        for (int i = 0; i < measures; i++) {
            catalogue.measure(measure(i));
        }
        return catalogue.build();
    }

    private Measure measure(int i) {
        Labels labels = new Labels(
                Stated.of(new TreeSet<>(List.of(Id.of(i % 2 == 0 ? "petites" : "grandes")))),
                Stated.of(new TreeSet<>(List.of(i % 3 == 0 ? Lever.ADVOCACY : Lever.OWN))),
                Stated.notStated(),
                i % 3 == 0 ? Stated.of(say("Région")) : Stated.notStated(),
                i % 5 == 4 ? Stated.unknown(say("image perdue")) : Stated.of(Id.of("c" + i % 2)),
                Stated.of(Timing.of(TIMINGS.get(i % TIMINGS.size()))),
                Stated.of(List.of(say("Associations"))),
                Stated.notStated());
        return Measure.builder(Id.of("measure-" + i), say("Mesure " + i), Id.of("rue"))
                .labels(labels)
                .fulfils(i == 1 ? List.of(Ref.of("charte/g3.1")) : List.of())
                .sources(List.of(Provenance.line("cahier", i + 1)))
                .build();
    }

    private Stratum stratum(String id, PopulationRange bounds) {
        return new Stratum(Id.of(id), say(id), Stratum.Authority.COMMUNE, Optional.of(bounds));
    }
}
