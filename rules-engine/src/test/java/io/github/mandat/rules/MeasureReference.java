package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.MeasureResult.Flip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What each measure asks of a territory, written down a second time from the page that fixes it, sharing no code with the
 * engine. Where the population or the bounds of a class are not known, it tries all that they can be.
 */
final class MeasureReference {

    private final Dossier dossier;
    private final Catalogue catalogue;
    private final Territory territory;
    private final boolean group;
    private final Policy policy;

    MeasureReference(Dossier dossier, Catalogue catalogue, Policy policy) {
        this.dossier = dossier;
        this.catalogue = catalogue;
        this.territory = dossier.territory();
        this.group = territory.kind().isIntercommunality();
        this.policy = policy;
    }

    static List<MeasureResult> measures(Dossier dossier, Policy policy) {
        List<MeasureResult> results = new ArrayList<>();
        for (Catalogue catalogue : dossier.catalogues()) {
            MeasureReference reference = new MeasureReference(dossier, catalogue, policy);
            catalogue.measures().forEach(measure -> results.add(reference.decide(measure)));
        }
        return results;
    }

    /** What is stated of a measure: by itself or, failing that, by its theme, by the theme's parent, and so on. */
    static <T> Stated<T> stated(Catalogue catalogue, Measure measure, Function<Labels, Stated<T>> label) {
        Stated<T> found = label.apply(measure.labels());
        Id<Theme> next = measure.theme();
        while (!found.isStated() && next != null) {
            Theme theme = catalogue.theme(next).orElseThrow();
            found = label.apply(theme.labels());
            next = theme.parent().orElse(null);
        }
        return found;
    }

    // ---- size

    private MeasureResult decide(Measure measure) {
        Optional<SortedSet<Id<Stratum>>> strata =
                stated(catalogue, measure, Labels::strata).known();
        Optional<SizeScale> scale = catalogue.sizes().known();
        if (strata.isEmpty() || scale.isEmpty()) {
            return ask(measure, reason("ASK_STRATA", "measure", Argument.of(measure.id())), Optional.empty());
        }
        List<Stratum> groups = new ArrayList<>();
        List<Stratum> communes = new ArrayList<>();
        List<Stratum> all = new ArrayList<>();
        for (Stratum stratum : scale.get().strata()) {
            boolean ofGroups = stratum.authority() == Stratum.Authority.INTERCOMMUNALITY;
            if (strata.get().contains(stratum.id())) {
                (ofGroups ? groups : communes).add(stratum);
            }
            if (ofGroups == group) {
                all.add(stratum);
            }
        }
        List<Stratum> named = group ? groups : communes;
        if (named.isEmpty() && group) {
            return result(measure, Applicability.OUT_OF_SCOPE, reason("FOR_COMMUNES"), Optional.empty());
        } else if (named.isEmpty()) {
            return via(measure, reason("FOR_INTERCOMMUNALITIES"), Optional.empty());
        } else if (!scale.get().open() && named.equals(all)) {
            return lever(measure, reason("ALL_SIZES"), Optional.empty());
        }
        Optional<Flip> flip = flip(named);
        Set<Boolean> fits = fits(named);
        if (fits.size() == 2) {
            return ask(measure, question(named), flip);
        } else if (fits.contains(true)) {
            boolean counted = territory.population().isPresent();
            return lever(measure, counted ? size("SIZE_FITS", flip) : reason("ALL_SIZES"), flip);
        } else if (!groups.isEmpty()) {
            return via(measure, reason("FOR_INTERCOMMUNALITIES"), flip);
        }
        return result(measure, Applicability.OUT_OF_SCOPE, size("SIZE_DIFFERS", flip), flip);
    }

    /** Whether the territory is in one of the classes: both where it can be and can not. */
    private Set<Boolean> fits(List<Stratum> named) {
        Set<Long> populations = new HashSet<>();
        if (territory.population().isPresent()) {
            populations.add(territory.population().get().municipal());
        } else {
            populations.addAll(List.of(0L, 1_000_000L));
            for (long bound : bounds()) {
                populations.addAll(List.of(bound - 1, bound));
            }
        }
        Set<Boolean> possible = new HashSet<>();
        for (long population : populations) {
            for (boolean heldByTheUnbounded : List.of(true, false)) {
                possible.add(isIn(named, population, heldByTheUnbounded));
            }
        }
        return possible;
    }

    private boolean isIn(List<Stratum> named, long population, boolean heldByTheUnbounded) {
        for (Stratum stratum : named) {
            boolean in = range(stratum)
                    .map(bounds -> population >= bounds.atLeast().orElse(0L)
                            && population < bounds.below().orElse(Long.MAX_VALUE))
                    .orElse(group || heldByTheUnbounded);
            if (in) {
                return true;
            }
        }
        return false;
    }

    /** The publisher's bounds or, for communes, those that stand in for them. */
    private Optional<PopulationRange> range(Stratum stratum) {
        return group ? stratum.bounds() : stratum.bounds().or(() -> assumed(stratum));
    }

    private Optional<PopulationRange> assumed(Stratum stratum) {
        return policy.assumedSizes().stratum(stratum.id()).flatMap(Stratum::bounds);
    }

    private SortedSet<Long> bounds() {
        SortedSet<Long> bounds = new TreeSet<>();
        for (Stratum stratum : catalogue.sizes().known().orElseThrow().strata()) {
            Optional<PopulationRange> range = stratum.bounds().or(() -> assumed(stratum));
            range.flatMap(PopulationRange::atLeast).ifPresent(bounds::add);
            range.flatMap(PopulationRange::below).ifPresent(bounds::add);
        }
        bounds.remove(0L);
        return bounds;
    }

    /** The nearest bound at which the territory would enter the classes or leave them. */
    private Optional<Flip> flip(List<Stratum> named) {
        if (territory.population().isEmpty()) {
            return Optional.empty();
        }
        long population = territory.population().map(Population::municipal).orElseThrow();
        Optional<Flip> nearest = Optional.empty();
        for (long bound : bounds()) {
            long distance = Math.abs(population - bound);
            boolean turns = isIn(named, bound - 1, false) != isIn(named, bound, false);
            if (turns && (nearest.isEmpty() || distance < nearest.get().distance())) {
                boolean published = named.stream()
                        .flatMap(stratum -> stratum.bounds().stream())
                        .anyMatch(range -> range.atLeast().equals(Optional.of(bound))
                                || range.below().equals(Optional.of(bound)));
                Optional<String> source = published ? Optional.empty() : Optional.of(policy.assumedSource());
                nearest = Optional.of(new Flip(population, bound, distance, !published, source));
            }
        }
        return nearest;
    }

    private Reason size(String code, Optional<Flip> flip) {
        Argument population =
                Argument.of(territory.population().map(Population::municipal).orElseThrow());
        if (flip.isEmpty()) {
            return reason(code, "population", population);
        }
        String side = flip.get().population() < flip.get().bound() ? "_BELOW" : "_FROM";
        return reason(code + side + (flip.get().assumed() ? "_ASSUMED" : ""), "population", population)
                .with("bound", Argument.of(flip.get().bound()))
                .with("distance", Argument.of(flip.get().distance()));
    }

    private Reason question(List<Stratum> named) {
        return named.stream()
                .filter(stratum -> !group && range(stratum).isEmpty())
                .map(stratum -> reason("ASK_BOUNDS", "stratum", Argument.of(stratum.label())))
                .findFirst()
                .orElse(here(reason("ASK_POPULATION")));
    }

    // ---- lever

    private MeasureResult lever(Measure measure, Reason fits, Optional<Flip> flip) {
        Optional<SortedSet<Lever>> levers =
                stated(catalogue, measure, Labels::levers).known();
        Optional<Id<Competence>> competence =
                stated(catalogue, measure, Labels::competence).known();
        Lever mine = group ? Lever.INTERCOMMUNALITY : Lever.OWN;
        if (levers.isEmpty() || levers.get().contains(mine)) {
            return competence.isPresent()
                    ? holder(measure, competence.get(), fits, flip)
                    : result(
                            measure,
                            Applicability.APPLICABLE,
                            fits,
                            levers.map(stated -> Lever.OWN),
                            Optional.empty(),
                            flip,
                            Optional.empty());
        } else if (levers.get().contains(Lever.INTERCOMMUNALITY)) {
            return via(measure, reason("LEVER_IS_INTERCOMMUNAL"), flip);
        } else if (levers.get().contains(Lever.OWN)) {
            return result(measure, Applicability.OUT_OF_SCOPE, reason("FOR_COMMUNES"), Optional.empty());
        }
        return advocacy(measure, fits, flip);
    }

    private MeasureResult holder(Measure measure, Id<Competence> competence, Reason fits, Optional<Flip> flip) {
        Optional<Holder> holder = territory.holder(competence);
        Competence known = null;
        for (Competence one : territory.competences()) {
            known = one.competence().equals(competence) ? one : known;
        }
        if (holder.isEmpty()) {
            Reason question = here(reason("ASK_HOLDER", "competence", Argument.of(competence)));
            if (known != null && known.holder() instanceof Stated.Unknown<?>) {
                question = new Reason("ASK_HOLDER_CHOICE", question.arguments())
                        .with(
                                "question",
                                Argument.of(
                                        known.sources().isEmpty()
                                                ? World.CHOICE
                                                : World.CHOICE + " (" + World.ARTICLE + ")"));
            }
            return ask(measure, question, flip);
        }
        Reason held = reason("COMPETENCE_HELD", "competence", Argument.of(competence))
                .with("holder", Argument.of(holder.get()));
        if (!known.sources().isEmpty()) {
            Argument by = Argument.of(holder.get());
            if (known.authority().isPresent()) {
                by = Argument.of(known.authority().get());
            } else if (holder.get() == Holder.INTERCOMMUNALITY
                    && !territory.intercommunalities().known().orElse(List.of()).isEmpty()) {
                by = Argument.of(
                        territory.intercommunalities().known().get().get(0).name());
            }
            held = new Reason("COMPETENCE_HELD_SAYS", held.arguments())
                    .with("authority", by)
                    .with("source", Argument.of(World.ARTICLE));
        }
        if (holder.get() == Holder.INTERCOMMUNALITY) {
            return via(measure, held, flip, known.authority());
        } else if (holder.get() == Holder.STATE || holder.get() == Holder.OTHER) {
            return advocacy(measure, held, flip, known.authority());
        }
        return result(
                measure,
                Applicability.APPLICABLE,
                fits,
                Optional.of(Lever.OWN),
                Optional.empty(),
                flip,
                Optional.empty());
    }

    private MeasureResult advocacy(Measure measure, Reason because, Optional<Flip> flip) {
        return advocacy(measure, because, flip, Optional.empty());
    }

    private MeasureResult advocacy(Measure measure, Reason because, Optional<Flip> flip, Optional<String> authority) {
        Optional<String> addressee =
                stated(catalogue, measure, Labels::addressee).known();
        return result(
                measure,
                Applicability.BY_ADVOCACY,
                because,
                Optional.of(Lever.ADVOCACY),
                addressee.isPresent() ? addressee : authority,
                flip,
                Optional.empty());
    }

    private MeasureResult via(Measure measure, Reason because, Optional<Flip> flip) {
        return via(measure, because, flip, Optional.empty());
    }

    private MeasureResult via(Measure measure, Reason because, Optional<Flip> flip, Optional<String> authority) {
        Optional<List<Intercommunality>> known = territory.intercommunalities().known();
        if (known.isEmpty()) {
            return ask(measure, here(reason("ASK_INTERCOMMUNALITY")), flip);
        } else if (known.get().isEmpty()) {
            return result(measure, Applicability.OUT_OF_SCOPE, reason("NO_INTERCOMMUNALITY"), flip);
        }
        String first =
                authority.isPresent() ? authority.get() : known.get().get(0).name();
        return result(
                measure,
                Applicability.VIA_INTERCOMMUNALITY,
                because.with("intercommunality", Argument.of(first)),
                Optional.of(Lever.INTERCOMMUNALITY),
                Optional.of(first),
                flip,
                Optional.empty());
    }

    // ---- results

    private MeasureResult ask(Measure measure, Reason question, Optional<Flip> flip) {
        return result(
                measure,
                Applicability.UNDETERMINED,
                reason("DEPENDS_ON_ANSWER"),
                Optional.empty(),
                Optional.empty(),
                flip,
                Optional.of(question));
    }

    private MeasureResult result(Measure measure, Applicability status, Reason because, Optional<Flip> flip) {
        return result(measure, status, because, Optional.empty(), Optional.empty(), flip, Optional.empty());
    }

    private MeasureResult result(
            Measure measure,
            Applicability status,
            Reason because,
            Optional<Lever> lever,
            Optional<String> holder,
            Optional<Flip> flip,
            Optional<Reason> question) {
        Ref<Measure> id = new Ref<>(catalogue.id(), measure.id());
        SortedSet<Id<Pledge>> adoptedBy = new TreeSet<>();
        for (Pledge pledge : dossier.programme().pledges()) {
            if (pledge.adopts().equals(Optional.of(id)) && pledge.status() != Pledge.Status.DROPPED) {
                adoptedBy.add(pledge.id());
            }
        }
        return new MeasureResult(
                id,
                measure.title(),
                catalogue.themes().stream()
                        .filter(theme -> theme.id().equals(measure.theme()))
                        .map(theme -> theme.title())
                        .findFirst()
                        .orElse(measure.theme().value()),
                status,
                because,
                lever,
                holder,
                flip,
                question,
                cost(stated(catalogue, measure, Labels::cost)),
                ceiling(cost(stated(catalogue, measure, Labels::cost))),
                stated(catalogue, measure, Labels::timing),
                adoptedBy,
                measure.sources());
    }

    /** The lowest level that the policy allows here, where the cost is above it. */
    private Optional<MeasureResult.Cost> ceiling(Stated<MeasureResult.Cost> cost) {
        Optional<MeasureResult.Cost> lowest = Optional.empty();
        for (Policy.Ceiling ceiling : policy.ceilings()) {
            Optional<CostLevel> level = catalogue.costs().known().orElseThrow().level(ceiling.level());
            boolean binds = holds(ceiling) && level.isPresent();
            if (binds && (lowest.isEmpty() || level.get().rank() < lowest.get().rank())) {
                lowest = Optional.of(new MeasureResult.Cost(
                        level.get().id(), level.get().rank(), level.get().label()));
            }
        }
        boolean above = cost.known().isPresent()
                && lowest.isPresent()
                && cost.known().get().rank() > lowest.get().rank();
        return above ? lowest : Optional.empty();
    }

    /** Whether a ceiling is of this catalogue, for a size class that the territory is surely in. */
    boolean holds(Policy.Ceiling ceiling) {
        Optional<SizeScale> scale = catalogue.sizes().known();
        if (!ceiling.stratum().document().equals(catalogue.id()) || scale.isEmpty()) {
            return false;
        }
        List<Stratum> all = new ArrayList<>();
        List<Stratum> named = new ArrayList<>();
        for (Stratum stratum : scale.get().strata()) {
            if ((stratum.authority() == Stratum.Authority.INTERCOMMUNALITY) == group) {
                all.add(stratum);
                if (stratum.id().equals(ceiling.stratum().item())) {
                    named.add(stratum);
                }
            }
        }
        boolean only = !scale.get().open() && named.equals(all);
        return !named.isEmpty() && (only || fits(named).equals(Set.of(true)));
    }

    private Stated<MeasureResult.Cost> cost(Stated<Id<CostLevel>> cost) {
        if (cost instanceof Stated.Unknown<?> unknown) {
            return Stated.unknown(unknown.because());
        } else if (cost.known().isEmpty()) {
            return Stated.notStated();
        }
        CostLevel level = catalogue
                .costs()
                .known()
                .orElseThrow()
                .level(cost.known().get())
                .orElseThrow();
        return Stated.of(new MeasureResult.Cost(level.id(), level.rank(), level.label()));
    }

    private static Reason reason(String code) {
        return Reason.of(code);
    }

    private static Reason reason(String code, String name, Argument argument) {
        return Reason.of(code, Map.of(name, argument));
    }

    private Reason here(Reason question) {
        return question.with("territory", Argument.of(territory.code())).with("name", Argument.of(territory.name()));
    }
}
