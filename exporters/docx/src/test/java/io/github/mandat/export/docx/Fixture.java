package io.github.mandat.export.docx;

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
import io.github.mandat.catalogue.document.Dossier;
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
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A small dossier in which most things occur, with texts of the test's choosing. */
final class Fixture {

    private final String text;

    /** @param text put before every text of the documents */
    Fixture(String text) {
        this.text = text;
    }

    private String say(String more) {
        return text + more;
    }

    Programme programme() {
        SourceDocument tract = new SourceDocument(
                Id.of("tract"), say("Tract"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Territory bourg =
                Territory.of("01004", say("Bourg"), TerritoryKind.COMMUNE).withPopulation(Population.of(2940));
        return Programme.builder(Id.of("bourg-2026"), say("Programme de Bourg"), say("Bourg ensemble"), bourg)
                .document(tract)
                .mandate(new Mandate(LocalDate.of(2026, 3, 22), 6))
                .charters(List.of(Id.of("charte")))
                .catalogues(List.of(Id.of("cent")))
                .chapter(chapter("ville", Chapter.Role.THEMATIC))
                .chapter(chapter("vite", Chapter.Role.FIRST_YEAR))
                .pledge(pledge("bancs", "ville", 4)
                        .adopts(Ref.of("cent/bancs"))
                        .answer(answer("g1.1", Answer.Stance.HONOURS).build())
                        .build())
                .pledge(pledge("cour", "vite", 9)
                        .strength(Strength.STUDY)
                        .timing(Timing.of("first-year"))
                        .answer(answer("g1.2", Answer.Stance.HONOURS)
                                .parts(List.of(Id.of("g1.2a")))
                                .note(say("une étude"))
                                .build())
                        .build())
                .pledge(pledge("grille", "ville", 12)
                        .status(Pledge.Status.UNDER_DISCUSSION)
                        .answer(answer("g2.1", Answer.Stance.CONTRADICTS).build())
                        .answer(answer("g1.3", Answer.Stance.HONOURS)
                                .grade(Answer.Grade.RESTATED)
                                .build())
                        .build())
                .build();
    }

    private Chapter chapter(String id, Chapter.Role role) {
        return new Chapter(Id.of(id), say(id), Optional.empty(), role, List.of(), List.of());
    }

    private Pledge.Builder pledge(String id, String chapter, int line) {
        return Pledge.builder(Id.of(id), say(id), Id.of(chapter)).source(Provenance.line("tract", line));
    }

    private static Answer.Builder answer(String clause, Answer.Stance stance) {
        return Answer.builder(Ref.of("charte/" + clause), stance);
    }

    private Charter charter() {
        Clause bancs = Clause.builder(Id.of("g1.1"), say("poser des bancs")).build();
        Clause cour = Clause.builder(Id.of("g1.2"), say("ouvrir la cour"))
                .part(new Clause.Part(Id.of("g1.2a"), say("le soir")))
                .part(new Clause.Part(Id.of("g1.2b"), say("l'été")))
                .build();
        Clause zone = Clause.builder(Id.of("g1.3"), say("lever la zone"))
                .when(new Condition.OfFact(Id.of("zone"), true))
                .build();
        Clause grille = Clause.builder(Id.of("g2.1"), say("ôter la grille")).build();
        return Charter.builder(Id.of("charte"), say("Charte de Bourg"))
                .guarantee(new Guarantee(Id.of("g1"), say("Une ville ouverte"), List.of(bancs, cour, zone), List.of()))
                .guarantee(new Guarantee(Id.of("g2"), say("Sans grille"), List.of(grille), List.of()))
                .build();
    }

    Catalogue catalogue() {
        Labels large = new Labels(
                Stated.of(new TreeSet<>(List.of(Id.of("grandes")))),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                Stated.of(Id.of("c1")),
                Stated.of(Timing.of("P3Y")),
                Stated.of(List.of(say("Région"))),
                Stated.of(List.of()));
        return Catalogue.builder(Id.of("cent"), say("Cent mesures"))
                .publisher(say("Collectif"))
                .sizes(new SizeScale(
                        List.of(
                                stratum("petites", PopulationRange.below(3500)),
                                stratum("grandes", PopulationRange.atLeast(3500))),
                        false,
                        List.of()))
                .costs(new CostScale(List.of(new CostLevel(Id.of("c1"), say("€"), 1, Optional.empty())), true))
                .theme(new Theme(Id.of("rue"), say("La rue"), Optional.empty(), Labels.none(), List.of(), List.of()))
                .measure(Measure.builder(Id.of("bancs"), say("Des bancs"), Id.of("rue"))
                        .labels(large)
                        .build())
                .measure(Measure.builder(Id.of("arbres"), say("Des arbres"), Id.of("rue"))
                        .build())
                .build();
    }

    private Stratum stratum(String id, PopulationRange bounds) {
        return new Stratum(Id.of(id), say(id), Stratum.Authority.COMMUNE, Optional.of(bounds));
    }

    Assessment assessment() {
        Clock clock = Clock.fixed(LocalDate.of(2026, 11, 22).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return RulesEngine.builder()
                .clock(clock)
                .build()
                .assess(Dossier.of(programme()).with(charter()).with(catalogue()));
    }
}
