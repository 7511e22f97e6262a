package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureResult.Flip;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Decides whether the measures of one catalogue can be taken in one territory, and by whom: first by size, then by lever. */
final class ApplicabilityJudge {

    /** Of two that are equally near the lower one, and a published one rather than one that is assumed. */
    private static final Comparator<Flip> NEAREST = Comparator.comparingLong(Flip::distance)
            .thenComparingLong(Flip::bound)
            .thenComparing(Flip::assumed);

    private final Territory territory;
    private final Policy policy;
    private final Optional<SizeScale> sizes;

    ApplicabilityJudge(Catalogue catalogue, Territory territory, Policy policy) {
        this.territory = territory;
        this.policy = policy;
        this.sizes = catalogue.sizes().known();
    }

    /** What is decided of a measure, before it is put together with what the catalogue says of it. */
    record Decision(
            Applicability status,
            Reason because,
            Optional<Lever> lever,
            Optional<String> holder,
            Optional<Flip> flip,
            Optional<Reason> question) {

        Decision(Applicability status, Reason because, Optional<Flip> flip) {
            this(status, because, Optional.empty(), Optional.empty(), flip, Optional.empty());
        }

        static Decision open(Reason question, Optional<Flip> flip) {
            return new Decision(
                    Applicability.UNDETERMINED,
                    ReasonCode.DEPENDS_ON_ANSWER.alone(),
                    Optional.empty(),
                    Optional.empty(),
                    flip,
                    Optional.of(question));
        }

        /** For a measure whose sizes are not stated. */
        static Decision withoutSizes(Measure measure) {
            return open(ask(ReasonCode.ASK_STRATA, "measure", Argument.of(measure.id())), Optional.empty());
        }

        Decision by(Optional<Lever> actor, Optional<String> who) {
            return new Decision(status, because, actor, who, flip, question);
        }
    }

    /** All that a decision depends on, but for the territory. */
    record Asked(
            SortedSet<Id<Stratum>> strata,
            Stated<SortedSet<Lever>> levers,
            Stated<Id<Competence>> competence,
            Stated<String> addressee) {

        /** What a measure with these labels asks; nothing where its sizes are not stated or the catalogue has none. */
        static Optional<Asked> of(Catalogue catalogue, Labels labels) {
            return labels.strata()
                    .known()
                    .filter(strata -> catalogue.sizes().known().isPresent())
                    .map(strata -> new Asked(strata, labels.levers(), labels.competence(), labels.addressee()));
        }
    }

    Decision decide(Asked asked) {
        SizeScale scale = sizes.orElseThrow();
        List<Stratum> named = asked.strata().stream()
                .flatMap(id -> scale.stratum(id).stream())
                .toList();
        List<Stratum> communes = of(named, Stratum.Authority.COMMUNE);
        List<Stratum> groups = of(named, Stratum.Authority.INTERCOMMUNALITY);
        boolean isGroup = territory.kind().isIntercommunality();
        List<Stratum> own = isGroup ? groups : communes;
        if (own.isEmpty()) {
            return isGroup
                    ? new Decision(Applicability.OUT_OF_SCOPE, ReasonCode.FOR_COMMUNES.alone(), Optional.empty())
                    : viaIntercommunality(ReasonCode.FOR_INTERCOMMUNALITIES.alone(), Optional.empty());
        }
        Size size = size(own, isGroup ? Stratum.Authority.INTERCOMMUNALITY : Stratum.Authority.COMMUNE);
        if (size.fits == Truth.UNKNOWN) {
            return Decision.open(size.because, size.flip);
        } else if (size.fits == Truth.TRUE) {
            return byLever(asked, size);
        } else if (!groups.isEmpty()) {
            return viaIntercommunality(ReasonCode.FOR_INTERCOMMUNALITIES.alone(), size.flip);
        } else {
            return new Decision(Applicability.OUT_OF_SCOPE, size.because, size.flip);
        }
    }

    /** Whether the territory is in a size class. */
    Truth isIn(Id<Stratum> id) {
        Stratum.Authority authority =
                territory.kind().isIntercommunality() ? Stratum.Authority.INTERCOMMUNALITY : Stratum.Authority.COMMUNE;
        return sizes.flatMap(scale -> scale.stratum(id))
                .filter(stratum -> stratum.authority() == authority)
                .map(stratum -> size(List.of(stratum), authority).fits)
                .orElse(Truth.FALSE);
    }

    private static List<Stratum> of(List<Stratum> strata, Stratum.Authority authority) {
        return strata.stream()
                .filter(stratum -> stratum.authority() == authority)
                .toList();
    }

    // ---- size

    /** Whether the size fits, why or what to ask, and how far it is from a bound. */
    private record Size(Truth fits, Reason because, Optional<Flip> flip) {}

    /** A range of populations, and whether it is assumed. */
    private record Bounds(PopulationRange range, boolean assumed) {}

    private Size size(List<Stratum> wanted, Stratum.Authority authority) {
        SizeScale scale = sizes.orElseThrow();
        if (!scale.open() && wanted.containsAll(of(scale.strata(), authority))) {
            return new Size(Truth.TRUE, ReasonCode.ALL_SIZES.alone(), Optional.empty());
        }
        List<Bounds> ranges = new ArrayList<>();
        Optional<Stratum> unbounded = Optional.empty();
        for (Stratum stratum : wanted) {
            Optional<Bounds> bounds = bounds(stratum, authority);
            bounds.ifPresent(ranges::add);
            unbounded = bounds.isPresent() ? unbounded : Optional.of(stratum);
        }
        Optional<Long> population = territory.population().map(Population::municipal);
        Optional<Flip> flip = population.flatMap(count -> flip(count, ranges));
        if (population.map(count -> contains(ranges, count)).orElseGet(() -> leaveNoneOut(ranges))) {
            Reason fits = population.map(count -> reason(true, count, flip)).orElseGet(ReasonCode.ALL_SIZES::alone);
            return new Size(Truth.TRUE, fits, flip);
        } else if (unbounded.isPresent()) {
            return new Size(
                    Truth.UNKNOWN,
                    ask(
                            ReasonCode.ASK_BOUNDS,
                            "stratum",
                            Argument.of(unbounded.get().label())),
                    flip);
        } else if (population.isEmpty()) {
            return new Size(Truth.UNKNOWN, Conditions.about(ReasonCode.ASK_POPULATION, territory, Map.of()), flip);
        } else {
            return new Size(Truth.FALSE, reason(false, population.get(), flip), flip);
        }
    }

    /** The publisher's bounds or, failing that, the assumed ones. A class of intercommunalities without bounds holds all. */
    private Optional<Bounds> bounds(Stratum stratum, Stratum.Authority authority) {
        if (stratum.bounds().isPresent()) {
            return stratum.bounds().map(range -> new Bounds(range, false));
        } else if (authority == Stratum.Authority.INTERCOMMUNALITY) {
            return Optional.of(new Bounds(PopulationRange.atLeast(0), false));
        }
        return policy.assumedSizes()
                .stratum(stratum.id())
                .flatMap(Stratum::bounds)
                .map(range -> new Bounds(range, true));
    }

    /** Why the size fits or differs, with the nearest bound. */
    private static Reason reason(boolean fits, long population, Optional<Flip> flip) {
        Map<String, Argument> people = Map.of("population", Argument.of(population));
        if (flip.isEmpty()) {
            return ReasonCode.SIZE_FITS.with(people);
        }
        ReasonCode code;
        if (population < flip.get().bound()) {
            ReasonCode published = fits ? ReasonCode.SIZE_FITS_BELOW : ReasonCode.SIZE_DIFFERS_BELOW;
            ReasonCode assumed = fits ? ReasonCode.SIZE_FITS_BELOW_ASSUMED : ReasonCode.SIZE_DIFFERS_BELOW_ASSUMED;
            code = flip.get().assumed() ? assumed : published;
        } else {
            ReasonCode published = fits ? ReasonCode.SIZE_FITS_FROM : ReasonCode.SIZE_DIFFERS_FROM;
            ReasonCode assumed = fits ? ReasonCode.SIZE_FITS_FROM_ASSUMED : ReasonCode.SIZE_DIFFERS_FROM_ASSUMED;
            code = flip.get().assumed() ? assumed : published;
        }
        return code.with(people)
                .with("bound", Argument.of(flip.get().bound()))
                .with("distance", Argument.of(flip.get().distance()));
    }

    /** The nearest bound at which the population would enter or leave the ranges. */
    private Optional<Flip> flip(long population, List<Bounds> ranges) {
        return ranges.stream()
                .flatMap(bounds -> Stream.of(bounds.range.atLeast(), bounds.range.below())
                        .flatMap(Optional::stream)
                        .filter(edge -> edge > 0 && contains(ranges, edge) != contains(ranges, edge - 1))
                        .map(edge -> flip(population, edge, bounds.assumed)))
                .min(NEAREST);
    }

    private Flip flip(long population, long edge, boolean assumed) {
        Optional<String> source = assumed ? Optional.of(policy.assumedSource()) : Optional.empty();
        return new Flip(population, edge, Math.abs(population - edge), assumed, source);
    }

    private static boolean leaveNoneOut(List<Bounds> ranges) {
        return contains(ranges, 0)
                && ranges.stream()
                        .flatMap(bounds -> bounds.range.below().stream())
                        .allMatch(edge -> contains(ranges, edge));
    }

    private static boolean contains(List<Bounds> ranges, long population) {
        return ranges.stream().anyMatch(bounds -> bounds.range.contains(population));
    }

    // ---- lever

    private Decision byLever(Asked asked, Size size) {
        Optional<SortedSet<Lever>> levers = asked.levers().known();
        Lever own = territory.kind().isIntercommunality() ? Lever.INTERCOMMUNALITY : Lever.OWN;
        if (levers.isEmpty() || levers.get().contains(own)) {
            return asked.competence().known().isPresent()
                    ? byHolder(asked, size)
                    : itself(size).by(levers.map(stated -> Lever.OWN), Optional.empty());
        } else if (levers.get().contains(Lever.INTERCOMMUNALITY)) {
            return viaIntercommunality(ReasonCode.LEVER_IS_INTERCOMMUNAL.alone(), size.flip);
        } else {
            return levers.get().contains(Lever.OWN) // so it is an intercommunality
                    ? new Decision(Applicability.OUT_OF_SCOPE, ReasonCode.FOR_COMMUNES.alone(), Optional.empty())
                    : advocacy(size, asked.addressee().known());
        }
    }

    private static Decision itself(Size size) {
        return new Decision(Applicability.APPLICABLE, size.because, size.flip);
    }

    private Decision byHolder(Asked asked, Size size) {
        var competence = asked.competence().known().orElseThrow();
        Optional<Holder> holder = territory.holder(competence);
        if (holder.isEmpty()) {
            return Decision.open(Conditions.askHolder(competence, territory), size.flip);
        }
        Competence known = territory.competence(competence).orElseThrow();
        Reason held = held(known, holder.get());
        return switch (holder.get()) {
            case OWN, SHARED -> itself(size).by(Optional.of(Lever.OWN), Optional.empty());
            case INTERCOMMUNALITY -> viaIntercommunality(held, size.flip, known.authority());
            case STATE, OTHER ->
                advocacy(
                        new Size(Truth.TRUE, held, size.flip),
                        asked.addressee().known().or(known::authority));
        };
    }

    /** That somebody holds a competence and, if it is known, where that is written and what the holder is called. */
    private Reason held(Competence competence, Holder holder) {
        Map<String, Argument> arguments =
                Map.of("competence", Argument.of(competence.competence()), "holder", Argument.of(holder));
        if (competence.sources().isEmpty()) {
            return ReasonCode.COMPETENCE_HELD.with(arguments);
        }
        Provenance written = competence.sources().get(0);
        Optional<String> called = competence
                .authority()
                .or(() -> holder == Holder.INTERCOMMUNALITY
                        ? territory
                                .intercommunalities()
                                .known()
                                .flatMap(groups -> groups.stream()
                                        .map(Intercommunality::name)
                                        .findFirst())
                        : Optional.empty());
        return ReasonCode.COMPETENCE_HELD_SAYS
                .with(arguments)
                .with("authority", called.<Argument>map(Argument::of).orElse(Argument.of(holder)))
                .with("source", Argument.of(written.locator().orElse(written.toString())));
    }

    private static Decision advocacy(Size size, Optional<String> addressee) {
        return new Decision(Applicability.BY_ADVOCACY, size.because, size.flip)
                .by(Optional.of(Lever.ADVOCACY), addressee);
    }

    private Decision viaIntercommunality(Reason because, Optional<Flip> flip) {
        return viaIntercommunality(because, flip, Optional.empty());
    }

    /** Through the intercommunality that is named or, failing that, the first one that the territory names. */
    private Decision viaIntercommunality(Reason because, Optional<Flip> flip, Optional<String> named) {
        Optional<List<Intercommunality>> known = territory.intercommunalities().known();
        if (known.isEmpty()) {
            return Decision.open(Conditions.about(ReasonCode.ASK_INTERCOMMUNALITY, territory, Map.of()), flip);
        } else if (known.get().isEmpty()) {
            return new Decision(Applicability.OUT_OF_SCOPE, ReasonCode.NO_INTERCOMMUNALITY.alone(), flip);
        }
        String name = named.orElse(known.get().get(0).name());
        return new Decision(
                        Applicability.VIA_INTERCOMMUNALITY, because.with("intercommunality", Argument.of(name)), flip)
                .by(Optional.of(Lever.INTERCOMMUNALITY), Optional.of(name));
    }

    private static Reason ask(ReasonCode code, String name, Argument argument) {
        return code.with(Map.of(name, argument));
    }
}
