package io.github.mandat.rules;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A programme held against its charter once, whose verdicts in any territory then take a look-up. Made by
 * {@link RulesEngine#compile(Dossier)}, with the waivers of that day; immutable to its callers, for any number of threads.
 *
 * <pre>{@code
 * CompiledProgramme compiled = RulesEngine.standard().compile(dossier);
 * Verdicts verdicts = compiled.verdicts(territory, Reading.BACKED);
 * }</pre>
 *
 * @since 0.1
 */
public final class CompiledProgramme {

    private static final Verdicts WITHOUT_CHARTER = new Verdicts(ProgrammeVerdict.UNDETERMINED, Map.of(), Map.of());

    private final Dossier dossier;
    private final Optional<Charter> charter;
    private final List<HeldClause.OfGuarantee> held;
    private final Truths truths;
    private final Memo<Verdicts> stated = new Memo<>();
    private final Memo<Verdicts> backed = new Memo<>();

    CompiledProgramme(Dossier dossier, LocalDate today) {
        this.dossier = requireNonNull(dossier, "dossier");
        this.charter = dossier.charter();
        this.held = charter.map(known -> HeldClause.all(dossier.programme(), known, waivers(dossier, known, today)))
                .orElse(List.of());
        this.truths = new Truths(conditions().toList());
    }

    private static Map<Id<Clause>, Waivers.Waiver> waivers(Dossier dossier, Charter charter, LocalDate today) {
        Map<Id<Clause>, Waivers.Waiver> waivers = new HashMap<>();
        dossier.waivers().map(Waivers::waivers).orElse(List.of()).stream()
                .filter(waiver -> waiver.clause().document().equals(charter.id()) && waiver.holdsOn(today))
                .forEach(waiver -> waivers.putIfAbsent(waiver.clause().item(), waiver));
        return waivers;
    }

    /** The programme, and what it is held against. */
    public Dossier dossier() {
        return dossier;
    }

    /** The conditions under which its clauses apply: its verdicts depend on the territory through them alone. */
    Stream<Condition> conditions() {
        return charter.stream().flatMap(Charter::clauses).flatMap(clause -> clause.when().stream());
    }

    /** What the programme makes of its charter in a territory; nothing where there is no charter. */
    Optional<Judgement> judge(Territory territory) {
        return charter.map(known -> Judgement.of(known, held, territory));
    }

    /**
     * The verdicts as if the programme were one of this territory, without proof. Territories in which the same clauses apply share
     * them. Without a charter they are empty, and the programme's is undetermined.
     */
    public Verdicts verdicts(Territory territory, Reading reading) {
        Memo<Verdicts> memo = reading == Reading.STATED ? stated : backed;
        int alike = truths.of(territory);
        Verdicts known = memo.get(alike);
        return known != null ? known : memo.put(alike, decide(territory, reading));
    }

    private Verdicts decide(Territory territory, Reading reading) {
        return judge(territory).map(judgement -> verdicts(judgement, reading)).orElse(WITHOUT_CHARTER);
    }

    private static Verdicts verdicts(Judgement judgement, Reading reading) {
        Map<Id<Guarantee>, GuaranteeVerdict> guarantees = new LinkedHashMap<>();
        Map<Id<Clause>, ClauseVerdict> clauses = new LinkedHashMap<>();
        for (Judgement.OfGuarantee guarantee : judgement.guarantees()) {
            guarantees.put(guarantee.guarantee().id(), GuaranteeOutcomes.verdict(guarantee.in(reading)));
            for (Judgement.OfClause clause : guarantee.clauses()) {
                clauses.put(clause.held().clause().id(), clause.in(reading).verdict());
            }
        }
        return new Verdicts(judgement.programme(reading).verdict(), guarantees, clauses);
    }
}
