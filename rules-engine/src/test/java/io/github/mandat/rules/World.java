package io.github.mandat.rules;

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
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A random dossier, small enough for every combination to be tried, and dense enough for all verdicts to occur. */
record World(Dossier dossier) {

    /** What a law that leaves a choice asks, and where. */
    static final String CHOICE = "La communauté a-t-elle pris la compétence ?";

    static final String ARTICLE = "CGCT L0000-1";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    static final RulesEngine ENGINE = RulesEngine.builder().clock(CLOCK).build();

    static Arbitrary<World> any() {
        return Arbitraries.randomValue(random -> new World(new Maker(random).dossier()));
    }

    /** The standard policy, with ceilings for costs. */
    static Policy policy(Random random) {
        Maker maker = new Maker(random);
        Policy policy = Policy.standard();
        for (int ceilings = random.nextInt(4); ceilings > 0; ceilings--) {
            String stratum =
                    maker.pick(new String[] {"petites-communes", "bornees", "grandes-communes", "groupes", "x"});
            policy = policy.withCeiling(Ref.of(maker.catalogueId() + "/" + stratum), Id.of("l" + random.nextInt(4)));
        }
        return policy;
    }

    Programme programme() {
        return dossier.programme();
    }

    /** This world with another programme. */
    World with(Programme programme) {
        Dossier other = Dossier.of(programme);
        other = dossier.charter().map(other::with).orElse(other);
        for (Catalogue catalogue : dossier.catalogues()) {
            other = other.with(catalogue);
        }
        return new World(dossier.waivers().map(other::with).orElse(other));
    }

    @Override
    public String toString() {
        return programme().territory() + "\n" + dossier.charter().orElseThrow().guarantees() + "\n"
                + programme().pledges() + "\n" + dossier.waivers().map(Waivers::waivers);
    }

    /** Makes random things. */
    static final class Maker {
        private final Random random;
        private final List<Clause> clauses = new ArrayList<>();

        Maker(Random random) {
            this.random = random;
        }

        Dossier dossier() {
            Charter.Builder charter = Charter.builder(Id.of("c"), "charte")
                    .accepts(pick(Charter.Acceptance.values()))
                    .restatementCounts(yes());
            int guarantees = 1 + random.nextInt(3);
            for (int g = 0; g < guarantees; g++) {
                charter.guarantee(guarantee(g));
            }
            if (yes()) {
                charter.required(1 + random.nextInt(guarantees));
            }
            Programme.Builder programme = Programme.builder(Id.of("p"), "programme", "liste", territory())
                    .charters(random.nextInt(8) == 0 ? List.of() : List.of(Id.of("c")))
                    .chapter(new Chapter(
                            Id.of("ch"),
                            "chapitre",
                            Optional.empty(),
                            pick(Chapter.Role.values()),
                            List.of(),
                            List.of()));
            if (yes()) {
                LocalDate start = TODAY.plusYears(1 - random.nextInt(9)).plusDays(random.nextInt(3) - 1L);
                programme.mandate(new Mandate(start, 6));
            }
            for (int p = random.nextInt(8); p > 0; p--) {
                programme.pledge(pledge("p" + p));
            }
            return Dossier.of(programme.build())
                    .with(charter.build())
                    .with(catalogue("cat"))
                    .with(catalogue("alt"))
                    .with(waivers());
        }

        private Guarantee guarantee(int number) {
            List<Clause> mine = new ArrayList<>();
            for (int c = 1 + random.nextInt(3); c > 0; c--) {
                mine.add(clause("g" + number + "." + c));
            }
            clauses.addAll(mine);
            return new Guarantee(Id.of("g" + number), "garantie " + number, mine, sources());
        }

        private Clause clause(String id) {
            Clause.Builder clause = Clause.builder(Id.of(id), "clause " + id)
                    .sources(sources())
                    .force(random.nextInt(5) == 0 ? Clause.Force.ILLUSTRATIVE : Clause.Force.REQUIRED)
                    .minimumStrength(pick(Strength.values()));
            for (int part = random.nextInt(3); part > 0; part--) {
                clause.part(new Clause.Part(Id.of(id + "." + part), "partie " + part));
            }
            maybe(() -> pick(Clause.Polarity.values())).ifPresent(clause::polarity);
            if (yes()) {
                clause.levers(pick(Lever.values()), Lever.OWN == pick(Lever.values()) ? Lever.OWN : Lever.ADVOCACY);
            }
            if (random.nextInt(3) == 0) {
                clause.when(condition(2));
            }
            maybe(this::parameter).ifPresent(clause::parameter);
            maybe(this::competenceId).ifPresent(clause::competence);
            return clause.build();
        }

        Condition condition(int depth) {
            return switch (random.nextInt(depth > 0 ? 7 : 4)) {
                case 0 -> new Condition.OfFact(Id.of("f" + random.nextInt(3)), yes());
                case 1 -> new Condition.OfPopulation(range());
                case 2 -> new Condition.OfKind(new TreeSet<>(List.of(pick(TerritoryKind.values()))));
                case 3 -> new Condition.OfCompetence(competenceId(), new TreeSet<>(List.of(pick(Holder.values()))));
                case 4 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
                case 5 -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
                default -> new Condition.Not(condition(depth - 1));
            };
        }

        private Id<Competence> competenceId() {
            return Id.of(random.nextInt(4) == 0 ? "l" : "k");
        }

        private PopulationRange range() {
            return switch (random.nextInt(3)) {
                case 0 -> PopulationRange.atLeast(3500);
                case 1 -> PopulationRange.below(3500);
                default -> PopulationRange.between(3500, 20000);
            };
        }

        private Parameter parameter() {
            return new Parameter(
                    Id.of(random.nextInt(4) == 0 ? "r" : "q"),
                    BigDecimal.valueOf(random.nextInt(3)),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of("%"),
                    Optional.empty(),
                    maybe(() -> pick(Parameter.Direction.values())));
        }

        Pledge pledge(String id) {
            Pledge.Builder pledge = Pledge.builder(Id.of(id), "engagement " + random.nextInt(4), Id.of("ch"))
                    .strength(yes() ? Strength.FIRM : pick(Strength.values()))
                    .status(yes() ? Pledge.Status.ADOPTED : pick(Pledge.Status.values()));
            if (yes()) {
                pledge.levers(pick(Lever.values()));
            }
            pledge.sources(sources());
            maybe(this::parameter).ifPresent(pledge::parameter);
            maybe(() -> Ref.<Measure>of(catalogueId() + "/m" + random.nextInt(5)))
                    .ifPresent(pledge::adopts);
            maybe(() -> Ref.<CostLevel>of(catalogueId() + "/l" + random.nextInt(4)))
                    .ifPresent(pledge::cost);
            maybe(this::timing).ifPresent(pledge::timing);
            for (int a = random.nextInt(4); a > 0; a--) {
                pledge.answer(answer());
            }
            return pledge.build();
        }

        private String catalogueId() {
            return pick(new String[] {"cat", "cat", "alt"});
        }

        private Timing timing() {
            return Timing.of(pick(new String[] {"first-year", "mandate", "P1Y", "P12M", "P72M", "P73M"}));
        }

        /** A clause of the charter or, now and then, one of the same name in another charter. */
        private Ref<Clause> clauseOf(Clause clause) {
            return new Ref<>(Id.of(random.nextInt(12) == 0 ? "autre" : "c"), clause.id());
        }

        private Answer answer() {
            Clause clause = clauses.get(random.nextInt(clauses.size()));
            Answer.Stance stance = random.nextInt(8) == 0
                    ? Answer.Stance.CONTRADICTS
                    : yes() ? Answer.Stance.HONOURS : Answer.Stance.WEAKENS;
            Answer.Builder answer = Answer.builder(clauseOf(clause), stance).grade(pick(Answer.Grade.values()));
            if (!clause.parts().isEmpty() && yes()) {
                answer.parts(List.of(clause.parts()
                        .get(random.nextInt(clause.parts().size()))
                        .id()));
            } else if (random.nextInt(20) == 0) {
                answer.parts(List.of(Id.of("nowhere")));
            }
            maybe(() -> pick(Strength.values())).ifPresent(answer::strength);
            maybe(() -> "une note").ifPresent(answer::note);
            maybe(this::parameter).ifPresent(answer::parameter);
            if (random.nextInt(5) == 0) {
                answer.levers(pick(Lever.values()));
            }
            return answer.build();
        }

        Territory territory() {
            List<Fact> facts = new ArrayList<>();
            for (int f = 0; f < 3; f++) {
                if (yes()) {
                    facts.add(new Fact(Id.of("f" + f), yes(), List.of()));
                }
            }
            return new Territory(
                    "01004",
                    "Bourg",
                    yes() ? TerritoryKind.COMMUNE : pick(TerritoryKind.values()),
                    Optional.empty(),
                    maybe(() -> Population.of(List.of(0L, 2940L, 3499L, 3500L, 11_750L, 19_999L, 20_000L, 27_106L)
                            .get(random.nextInt(8)))),
                    yes() ? Stated.of(intercommunalities()) : Stated.notStated(),
                    competences(),
                    facts);
        }

        /** None, one or both, in any order. */
        private List<Competence> competences() {
            List<Competence> all = new ArrayList<>(List.of(competence("k"), competence("l")));
            Collections.shuffle(all, random);
            return all.subList(0, random.nextInt(3));
        }

        private Competence competence(String id) {
            return new Competence(
                    Id.of(id),
                    switch (random.nextInt(8)) {
                        case 0 -> Stated.notStated();
                        case 1 -> Stated.unknown(CHOICE);
                        default -> Stated.of(pick(Holder.values()));
                    },
                    maybe(() -> "Syndicat"),
                    yes()
                            ? List.of()
                            : List.of(new Provenance(
                                    Id.of("droit"), Optional.empty(), Optional.of(ARTICLE), Optional.empty())));
        }

        private List<Intercommunality> intercommunalities() {
            return random.nextInt(3) == 0
                    ? List.of()
                    : List.of(new Intercommunality("200000001", "CC", TerritoryKind.COMMUNITY_OF_COMMUNES));
        }

        Catalogue catalogue(String id) {
            SizeScale sizes = new SizeScale(
                    List.of(
                            stratum("petites-communes", Stratum.Authority.COMMUNE, Optional.empty()),
                            stratum(
                                    "bornees",
                                    Stratum.Authority.COMMUNE,
                                    Optional.of(PopulationRange.between(3500, 20000))),
                            stratum("grandes-communes", Stratum.Authority.COMMUNE, Optional.empty()),
                            stratum("sans-bornes", Stratum.Authority.COMMUNE, Optional.empty()),
                            stratum(
                                    "groupes",
                                    Stratum.Authority.INTERCOMMUNALITY,
                                    maybe(() -> PopulationRange.atLeast(3500)))),
                    yes(),
                    List.of());
            List<CostLevel> levels = new ArrayList<>();
            for (int l = 0; l < 3; l++) {
                levels.add(new CostLevel(Id.of("l" + l), "niveau " + l, l, maybe(this::amount)));
            }
            Theme part = new Theme(Id.of("t"), "partie", Optional.empty(), labels(), List.of(), List.of());
            Theme theme = new Theme(Id.of("u"), "thème", Optional.of(part.id()), labels(), List.of(), List.of());
            Catalogue.Builder catalogue = Catalogue.builder(Id.of(id), "catalogue")
                    .costs(new CostScale(levels, false))
                    .themes(List.of(part, theme));
            if (random.nextInt(10) > 0) {
                catalogue.sizes(sizes);
            }
            for (int m = 0; m < 4; m++) {
                catalogue.measure(Measure.builder(Id.of("m" + m), "mesure " + m, Id.of(yes() ? "t" : "u"))
                        .sources(sources())
                        .labels(labels())
                        .fulfils(maybe(() -> clauses.get(random.nextInt(clauses.size()))).stream()
                                .map(this::clauseOf)
                                .toList())
                        .build());
            }
            return catalogue.build();
        }

        private static Stratum stratum(String id, Stratum.Authority authority, Optional<PopulationRange> bounds) {
            return new Stratum(Id.of(id), id, authority, bounds);
        }

        private CostLevel.Amount amount() {
            BigDecimal atLeast = BigDecimal.valueOf(random.nextInt(100));
            return new CostLevel.Amount(
                    atLeast,
                    maybe(() -> atLeast.add(BigDecimal.valueOf(random.nextInt(1000), 1))),
                    pick(new String[] {"EUR", "postes"}),
                    maybe(() -> "par an"));
        }

        private Labels labels() {
            return new Labels(
                    stated(() -> some("petites-communes", "bornees", "grandes-communes", "sans-bornes", "groupes")),
                    stated(this::levers),
                    yes() ? Stated.of(competenceId()) : Stated.notStated(),
                    stated(() -> "la préfecture"),
                    stated(() -> Id.of("l" + random.nextInt(3))),
                    stated(this::timing),
                    Stated.notStated(),
                    Stated.notStated());
        }

        private SortedSet<Id<Stratum>> some(String... ids) {
            boolean all = random.nextInt(4) == 0;
            SortedSet<Id<Stratum>> strata = new TreeSet<>(List.of(Id.of(pick(ids))));
            List.of(ids).forEach(id -> {
                if (all || yes()) {
                    strata.add(Id.of(id));
                }
            });
            return strata;
        }

        private SortedSet<Lever> levers() {
            return new TreeSet<>(List.of(pick(Lever.values()), pick(Lever.values())));
        }

        /** Stated more often than not, and said to be unknown now and then. */
        private <T> Stated<T> stated(Supplier<T> value) {
            return switch (random.nextInt(8)) {
                case 0 -> Stated.unknown("illisible");
                case 1, 2, 3 -> Stated.notStated();
                default -> Stated.of(value.get());
            };
        }

        private Waivers waivers() {
            List<Waivers.Waiver> granted = new ArrayList<>();
            for (Clause clause : clauses) {
                if (random.nextInt(8) == 0) {
                    Optional<LocalDate> until = maybe(() -> TODAY.plusDays(random.nextInt(3) - 1L));
                    granted.add(new Waivers.Waiver(clauseOf(clause), "comité", "raison", until, List.of()));
                }
            }
            return new Waivers(Id.of("w"), "dérogations", "1", Id.of("p"), List.of(), granted);
        }

        /** No place, or some. */
        private List<Provenance> sources() {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(line -> Provenance.line("texte", line + 1))
                    .toList();
        }

        private boolean yes() {
            return random.nextBoolean();
        }

        private <T> Optional<T> maybe(Supplier<T> value) {
            return yes() ? Optional.of(value.get()) : Optional.empty();
        }

        private <T> T pick(T[] values) {
            return values[random.nextInt(values.length)];
        }
    }
}
