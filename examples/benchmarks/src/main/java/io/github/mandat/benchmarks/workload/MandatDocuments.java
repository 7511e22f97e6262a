package io.github.mandat.benchmarks.workload;

import io.github.mandat.benchmarks.workload.PlainMeasure.Reach;
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
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The workload as Mandat's documents, in which the same questions are asked. See the package {@code benchmarks}. */
public final class MandatDocuments {

    private static final Id<Catalogue> CATALOGUE = Id.of("catalogue");
    private static final Id<Charter> CHARTER = Id.of("charter");
    private static final Id<Chapter> CHAPTER = Id.of("all");
    private static final Id<Stratum> INTERCOMMUNALITIES = Id.of("intercommunalities");
    private static final SourceDocument GUIDE = source("guide", "Guide of measures");
    private static final List<String> VERBS =
            List.of("Develop", "Protect", "Renovate", "Open", "Fund", "Plan", "Extend", "Share");
    private static final List<String> THINGS = List.of(
            "the public canteen",
            "water under public management",
            "safe cycle lanes",
            "the insulation of schools",
            "a health centre",
            "the municipal library",
            "green spaces within reach",
            "aid to associations",
            "night buses");
    private static final List<String> HOWS = List.of(
            "with a yearly report to the council",
            "street by street, the oldest first",
            "with the residents of each district",
            "by the end of the mandate");

    private final Workload workload;
    private final SortedSet<Integer> bounds;
    private final Catalogue catalogue;
    private final Charter charter;
    private final Map<String, List<Answer>> answers = new HashMap<>();

    public MandatDocuments(Workload workload) {
        this.workload = workload;
        this.bounds = bounds(workload);
        this.catalogue = makeCatalogue();
        this.charter = makeCharter();
        workload.measures().forEach(measure -> answers.put(measure.id(), answersOf(measure)));
    }

    /** The measures, with the sizes, levers, costs, times, tags and sources that a real catalogue states. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The guarantees: each requirement is a clause, and its parts, where there are several, are the clause's. */
    public Charter charter() {
        return charter;
    }

    // ---- the catalogue

    private Catalogue makeCatalogue() {
        Catalogue.Builder builder = Catalogue.builder(CATALOGUE, "Catalogue of the benchmark")
                .language("en")
                .document(GUIDE)
                .sizes(new SizeScale(strata(), false, List.of()))
                .costs(costs());
        workload.measures().stream()
                .mapToInt(PlainMeasure::theme)
                .distinct()
                .sorted()
                .forEach(theme -> builder.theme(new Theme(
                        theme(theme),
                        "Theme " + theme,
                        Optional.empty(),
                        own(),
                        List.of(),
                        List.of(Provenance.line("guide", 10 + theme)))));
        for (int i = 0; i < workload.measures().size(); i++) {
            builder.measure(measure(i, workload.measures().get(i)));
        }
        return builder.build();
    }

    private static Labels own() {
        SortedSet<Lever> levers = new TreeSet<>(List.of(Lever.OWN));
        return new Labels(
                Stated.notStated(),
                Stated.of(levers),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                Stated.of(new Timing.OverMandate()),
                Stated.of(List.of("the residents")),
                Stated.notStated());
    }

    private Measure measure(int number, PlainMeasure plain) {
        Labels stated = new Labels(
                Stated.of(strata(plain)),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                Stated.of(Id.of("level-" + number % 4)),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated());
        String title = VERBS.get(number % VERBS.size()) + " " + THINGS.get(number % THINGS.size()) + ", "
                + HOWS.get(number % HOWS.size()) + " (" + plain.id() + ")";
        return Measure.builder(Id.of(plain.id()), title, theme(plain.theme()))
                .labels(stated)
                .tags(plain.tags())
                .sources(List.of(provenance(100 + 3 * number, title), provenance(101 + 3 * number, plain.id())))
                .build();
    }

    private static Provenance provenance(int line, String wording) {
        Digest digest = Digest.ofBytes(wording.getBytes(StandardCharsets.UTF_8));
        return new Provenance(GUIDE.id(), Optional.of(line), Optional.empty(), Optional.of(digest));
    }

    private static SourceDocument source(String id, String title) {
        return new SourceDocument(
                Id.of(id),
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 1, 1)),
                Optional.empty());
    }

    private static Id<Theme> theme(int number) {
        return Id.of("theme-" + number);
    }

    private static CostScale costs() {
        return new CostScale(
                IntStream.range(0, 4)
                        .mapToObj(rank -> new CostLevel(Id.of("level-" + rank), "Cost " + rank, rank, Optional.empty()))
                        .toList(),
                false);
    }

    /** The smallest populations of the size classes: all bounds that any measure has, from none on. */
    private static SortedSet<Integer> bounds(Workload workload) {
        SortedSet<Integer> bounds = new TreeSet<>(List.of(0, Commune.MEDIUM, Commune.LARGE));
        workload.measures().forEach(measure -> bounds.add(measure.atLeast()));
        return bounds;
    }

    /** A class from each bound to the next, and the intercommunalities. */
    private List<Stratum> strata() {
        List<Stratum> strata = new ArrayList<>();
        List<Integer> from = List.copyOf(bounds);
        for (int i = 0; i < from.size(); i++) {
            PopulationRange range = i + 1 < from.size()
                    ? PopulationRange.between(from.get(i), from.get(i + 1))
                    : PopulationRange.atLeast(from.get(i));
            Id<Stratum> id = communesFrom(from.get(i));
            strata.add(new Stratum(id, id.value(), Stratum.Authority.COMMUNE, Optional.of(range)));
        }
        strata.add(new Stratum(
                INTERCOMMUNALITIES, "intercommunalities", Stratum.Authority.INTERCOMMUNALITY, Optional.empty()));
        return strata;
    }

    private static Id<Stratum> communesFrom(int population) {
        return Id.of("from-" + population);
    }

    private SortedSet<Id<Stratum>> strata(PlainMeasure measure) {
        SortedSet<Id<Stratum>> strata = new TreeSet<>();
        if (measure.reach() == Reach.INTERCOMMUNALITIES) {
            strata.add(INTERCOMMUNALITIES);
        } else {
            int smallest = Math.max(measure.atLeast(), smallest(measure.reach()));
            bounds.tailSet(smallest).forEach(bound -> strata.add(communesFrom(bound)));
        }
        return strata;
    }

    private static int smallest(Reach reach) {
        return reach == Reach.LARGE ? Commune.LARGE : reach == Reach.MEDIUM_AND_LARGE ? Commune.MEDIUM : 0;
    }

    // ---- the charter

    private Charter makeCharter() {
        Map<Integer, List<Clause>> clauses = new LinkedHashMap<>();
        for (Requirement requirement : workload.requirements()) {
            Clause.Builder clause = Clause.builder(Id.of(requirement.id()), "Requirement " + requirement.id());
            if (requirement.need() > 1) {
                requirement
                        .parts()
                        .forEach(part -> clause.part(new Clause.Part(Id.of(part.id()), "Part " + part.id())));
            }
            clauses.computeIfAbsent(requirement.guarantee(), guarantee -> new ArrayList<>())
                    .add(clause.build());
        }
        Charter.Builder builder = Charter.builder(CHARTER, "Charter of the benchmark")
                .language("en")
                .required(Workload.REQUIRED);
        clauses.forEach((guarantee, all) -> builder.guarantee(
                new Guarantee(Id.of("g" + (guarantee + 1)), "Guarantee " + (guarantee + 1), all, List.of())));
        return builder.build();
    }

    // ---- programmes

    /** The programme's pledges adopt its measures and answer the clauses that these are candidates of. */
    public Programme programme(int number, boolean adopting) {
        PlainProgramme plain = workload.programmes().get(number);
        Programme.Builder builder = Programme.builder(
                        Id.of(plain.id()), "Programme " + plain.id(), "List " + plain.id(), territory(somewhere()))
                .language("en")
                .document(source("text", "Text of the programme"))
                .charters(List.of(CHARTER))
                .catalogues(adopting ? List.of(CATALOGUE) : List.of())
                .chapter(new Chapter(CHAPTER, "All", Optional.empty(), Chapter.Role.THEMATIC, List.of(), List.of()));
        for (int i = 0; i < plain.measures().size(); i++) {
            String measure = plain.measures().get(i);
            Pledge.Builder pledge = Pledge.builder(Id.of("e-" + (i + 1)), "Do " + measure, CHAPTER)
                    .answers(answers.getOrDefault(measure, List.of()))
                    .source(Provenance.line("text", i + 1));
            if (adopting) {
                pledge.adopts(new Ref<>(CATALOGUE, Id.of(measure)));
            }
            builder.pledge(pledge.build());
        }
        return builder.build();
    }

    /** All that the programme is judged by. */
    public Dossier dossier(int number) {
        return Dossier.of(programme(number, true)).with(charter).with(catalogue);
    }

    /** The programme and the charter alone: what the peers are asked about, and nothing besides. */
    public Dossier dossierOfCompliance(int number) {
        return Dossier.of(programme(number, false)).with(charter);
    }

    private List<Answer> answersOf(PlainMeasure measure) {
        List<Answer> all = new ArrayList<>();
        for (Requirement requirement : workload.requirements()) {
            List<Id<Clause.Part>> parts = requirement.parts().stream()
                    .filter(part -> part.candidates().contains(measure.id()))
                    .map(part -> Id.<Clause.Part>of(part.id()))
                    .toList();
            if (!parts.isEmpty()) {
                all.add(Answer.builder(new Ref<>(CHARTER, Id.of(requirement.id())), Answer.Stance.HONOURS)
                        .parts(requirement.need() > 1 ? parts : List.of())
                        .build());
            }
        }
        return all;
    }

    // ---- territories

    private Commune somewhere() {
        return workload.communes().get(0);
    }

    /** A commune, as a member of an intercommunality. */
    public static Territory territory(Commune commune) {
        Intercommunality group =
                new Intercommunality("200000000", "Intercommunality", TerritoryKind.COMMUNITY_OF_COMMUNES);
        return new Territory(
                commune.code(),
                "Commune " + commune.code(),
                TerritoryKind.COMMUNE,
                Optional.empty(),
                Optional.of(Population.of(commune.population())),
                Stated.of(List.of(group)),
                List.of(),
                List.of());
    }
}
