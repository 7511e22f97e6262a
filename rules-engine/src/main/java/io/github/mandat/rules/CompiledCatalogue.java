package io.github.mandat.rules;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureAssessment;
import io.github.mandat.rules.assessment.MeasureResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue of which an engine has worked out once what does not depend on the territory. Made by
 * {@link RulesEngine#compile(Catalogue)}; immutable to its callers, for any number of threads.
 *
 * <pre>{@code
 * CompiledCatalogue compiled = RulesEngine.standard().compile(catalogue);
 * List<Applicability> statuses = compiled.statuses(territory);
 * }</pre>
 *
 * @since 0.1
 */
public final class CompiledCatalogue {

    private static final int UNASKED = -1;

    private final RulesEngine engine;
    private final Catalogue catalogue;
    private final List<Entry> entries = new ArrayList<>();
    /** Most measures share what is asked of a territory with others. */
    private final List<ApplicabilityJudge.Asked> asked;

    /** Made at the first look-up, which a single proof does without; made twice, each would be right by itself. */
    private volatile @Nullable Statuses statuses;

    /** What is decided for territories alike. */
    private record Statuses(Traits traits, Memo<List<Applicability>> decided) {}

    /** A measure, and the place of what it asks among all that is asked. */
    private record Entry(
            Measure measure,
            Ref<Measure> id,
            String theme,
            Labels labels,
            Stated<MeasureResult.Cost> cost,
            int asked) {}

    CompiledCatalogue(RulesEngine engine, Catalogue catalogue) {
        this.engine = engine;
        this.catalogue = requireNonNull(catalogue, "catalogue");
        Map<ApplicabilityJudge.Asked, Integer> places = new LinkedHashMap<>();
        List<Labels> labels = catalogue.labels();
        for (int i = 0; i < labels.size(); i++) {
            Measure measure = catalogue.measures().get(i);
            Labels stated = labels.get(i);
            int place = ApplicabilityJudge.Asked.of(catalogue, stated)
                    .map(one -> places.computeIfAbsent(one, fresh -> places.size()))
                    .orElse(UNASKED);
            Ref<Measure> id = new Ref<>(catalogue.id(), measure.id());
            entries.add(new Entry(measure, id, theme(measure), stated, cost(stated), place));
        }
        asked = List.copyOf(places.keySet());
    }

    /** The catalogue. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The competences that its measures call on. */
    Stream<Id<Competence>> competences() {
        return asked.stream().flatMap(one -> one.competence().known().stream());
    }

    /**
     * Whether each measure can be taken in a territory, and by whom: {@link MeasureResult#status()}, in the order of the measures,
     * without proof. It is decided once for all territories alike, which share the list.
     */
    public List<Applicability> statuses(Territory territory) {
        Statuses known = known();
        long alike = known.traits.of(territory);
        List<Applicability> decided = known.decided.get(alike);
        return decided != null ? decided : known.decided.put(alike, decide(territory));
    }

    private Statuses known() {
        Statuses known = statuses;
        if (known == null) {
            known = new Statuses(new Traits(List.of(this), engine.policy()), new Memo<>());
            statuses = known;
        }
        return known;
    }

    private List<Applicability> decide(Territory territory) {
        ApplicabilityJudge judge = new ApplicabilityJudge(catalogue, territory, engine.policy());
        List<Applicability> decided =
                asked.stream().map(one -> judge.decide(one).status()).toList();
        return entries.stream()
                .map(entry -> entry.asked == UNASKED ? Applicability.UNDETERMINED : decided.get(entry.asked))
                .toList();
    }

    /** What each measure asks of a territory, with proof: {@link RulesEngine#applicable(Catalogue, Territory)}. */
    public MeasureAssessment applicable(Territory territory) {
        return engine.assessment(catalogue, territory, List.of(), results(territory, Map.of()));
    }

    /**
     * What each measure asks of the territory that a provider found, with proof:
     * {@link RulesEngine#applicable(Catalogue, TerritoryMatch)}.
     *
     * @throws IllegalArgumentException if the provider found none, or several
     */
    public MeasureAssessment applicable(TerritoryMatch match) {
        Territory territory = match.only()
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + match.asked() + "' is not the code or name of one "
                                + "territory, but of " + match.candidates().size()));
        return engine.assessment(catalogue, territory, match.vintage(), results(territory, Map.of()));
    }

    /** What each measure asks of a territory, and which pledges adopt it. */
    List<MeasureResult> results(Territory territory, Map<Ref<Measure>, SortedSet<Id<Pledge>>> adoptions) {
        ApplicabilityJudge judge = new ApplicabilityJudge(catalogue, territory, engine.policy());
        Optional<MeasureResult.Cost> ceiling = ceiling(judge);
        List<ApplicabilityJudge.Decision> decided =
                asked.stream().map(judge::decide).toList();
        List<MeasureResult> results = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Measure measure = entry.measure;
            ApplicabilityJudge.Decision decision = entry.asked == UNASKED
                    ? ApplicabilityJudge.Decision.withoutSizes(measure)
                    : decided.get(entry.asked);
            results.add(new MeasureResult(
                    entry.id,
                    measure.title(),
                    entry.theme,
                    decision.status(),
                    decision.because(),
                    decision.lever(),
                    decision.holder(),
                    decision.flip(),
                    decision.question(),
                    entry.cost,
                    ceiling.filter(highest -> isAbove(entry.cost, highest)),
                    entry.labels.timing(),
                    adoptions.getOrDefault(entry.id, Collections.emptySortedSet()),
                    measure.sources()));
        }
        return results;
    }

    private static boolean isAbove(Stated<MeasureResult.Cost> cost, MeasureResult.Cost highest) {
        return cost.known().filter(own -> own.rank() > highest.rank()).isPresent();
    }

    /** The title of its theme or, of a catalogue that is not valid, the theme's id. */
    private String theme(Measure measure) {
        return catalogue
                .theme(measure.theme())
                .map(Theme::title)
                .orElse(measure.theme().value());
    }

    /** The level with its label; what is not stated, or cannot be known, stays so. */
    private Stated<MeasureResult.Cost> cost(Labels labels) {
        if (labels.cost() instanceof Stated.Unknown<?> unknown) {
            return Stated.unknown(unknown.because());
        }
        return labels.cost().known().flatMap(this::cost).map(Stated::of).orElse(Stated.notStated());
    }

    private Optional<MeasureResult.Cost> cost(Id<CostLevel> wanted) {
        return catalogue
                .costs()
                .known()
                .flatMap(scale -> scale.level(wanted))
                .map(level -> new MeasureResult.Cost(level.id(), level.rank(), level.label()));
    }

    /** The lowest of the ceilings for the size classes that the territory is in. */
    private Optional<MeasureResult.Cost> ceiling(ApplicabilityJudge judge) {
        return engine.policy().ceilings().stream()
                .filter(ceiling -> ceiling.stratum().document().equals(catalogue.id()))
                .filter(ceiling -> judge.isIn(ceiling.stratum().item()) == Truth.TRUE)
                .flatMap(ceiling -> cost(ceiling.level()).stream())
                .min(Comparator.comparingInt(MeasureResult.Cost::rank));
    }
}
