package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The meaning of every verdict, written down a second time from the page that fixes it: as slow and as obvious as can be,
 * sharing no code with the engine. It tries every combination of outcomes.
 */
final class Reference {

    private static final List<Strength> WEAKEST_FIRST =
            List.of(Strength.STUDY, Strength.ADVOCACY, Strength.PROGRESSIVE, Strength.FIRM);

    private final Dossier dossier;
    private final Charter charter;
    private final Reading reading;
    private final LocalDate today;

    Reference(Dossier dossier, Reading reading, LocalDate today) {
        this.dossier = dossier;
        this.charter = dossier.charter().orElseThrow();
        this.reading = reading;
        this.today = today;
    }

    Verdicts verdicts() {
        TreeMap<Id<Clause>, ClauseVerdict> clauses = new TreeMap<>();
        TreeMap<Id<Guarantee>, GuaranteeVerdict> guarantees = new TreeMap<>();
        List<Set<GuaranteeVerdict>> all = new ArrayList<>();
        for (Guarantee guarantee : charter.guarantees()) {
            for (Clause clause : guarantee.clauses()) {
                clauses.put(clause.id(), only(outcomes(clause), ClauseVerdict.UNDETERMINED));
            }
            Set<GuaranteeVerdict> outcomes = outcomes(guarantee);
            all.add(outcomes);
            guarantees.put(guarantee.id(), only(outcomes, GuaranteeVerdict.UNDETERMINED));
        }
        Set<Boolean> results = new HashSet<>();
        rule(all, 0, 0, results);
        ProgrammeVerdict programme = results.size() == 2
                ? ProgrammeVerdict.UNDETERMINED
                : results.contains(true) ? ProgrammeVerdict.COMPLIANT : ProgrammeVerdict.NON_COMPLIANT;
        return new Verdicts(programme, guarantees, clauses);
    }

    private static <V> V only(Set<V> outcomes, V otherwise) {
        return outcomes.size() == 1 ? outcomes.iterator().next() : otherwise;
    }

    // ---- clauses

    /** The verdicts that can still come out. */
    Set<ClauseVerdict> outcomes(Clause clause) {
        for (Waivers.Waiver waiver : dossier.waivers().map(Waivers::waivers).orElse(List.of())) {
            boolean expired =
                    waiver.until().isPresent() && today.isAfter(waiver.until().get());
            if (waiver.clause().toString().equals(charter.id() + "/" + clause.id()) && !expired) {
                return Set.of(ClauseVerdict.WAIVED);
            }
        }
        ClauseVerdict standing = standing(clause);
        if (clause.when().isEmpty()) {
            return Set.of(standing);
        }
        Boolean applies = holds(clause.when().get(), dossier.territory());
        if (applies == null) {
            return Set.of(standing, ClauseVerdict.NOT_APPLICABLE);
        }
        return Set.of(applies ? standing : ClauseVerdict.NOT_APPLICABLE);
    }

    /** True, false, or null where it is not known. */
    static Boolean holds(Condition condition, Territory territory) {
        if (condition instanceof Condition.OfFact fact) {
            return territory.fact(fact.fact()).map(value -> value == fact.is()).orElse(null);
        } else if (condition instanceof Condition.OfPopulation of) {
            return territory
                    .population()
                    .map(people -> of.population().contains(people.municipal()))
                    .orElse(null);
        } else if (condition instanceof Condition.OfKind kind) {
            return kind.kinds().contains(territory.kind());
        } else if (condition instanceof Condition.OfCompetence competence) {
            return territory
                    .holder(competence.competence())
                    .map(holder -> competence.heldBy().contains(holder))
                    .orElse(null);
        } else if (condition instanceof Condition.Not not) {
            Boolean inner = holds(not.not(), territory);
            return inner == null ? null : !inner;
        } else {
            boolean conjunction = condition instanceof Condition.All;
            List<Condition> parts = conjunction ? ((Condition.All) condition).all() : ((Condition.Any) condition).any();
            boolean unknown = false;
            for (Condition part : parts) {
                Boolean inner = holds(part, territory);
                if (inner == null) {
                    unknown = true;
                } else if (inner != conjunction) {
                    return inner;
                }
            }
            return unknown ? null : (Boolean) conjunction;
        }
    }

    /** What the pledges make of a clause, wherever it applies. */
    ClauseVerdict standing(Clause clause) {
        if (clause.parts().isEmpty()) {
            return best(clause, null);
        }
        int honoured = 0;
        int missing = 0;
        for (Clause.Part part : clause.parts()) {
            ClauseVerdict verdict = best(clause, part);
            if (verdict == ClauseVerdict.CONTRADICTED) {
                return ClauseVerdict.CONTRADICTED;
            }
            honoured += verdict == ClauseVerdict.HONOURED ? 1 : 0;
            missing += verdict == ClauseVerdict.MISSING ? 1 : 0;
        }
        if (honoured == clause.parts().size()) {
            return ClauseVerdict.HONOURED;
        }
        return missing == clause.parts().size() ? ClauseVerdict.MISSING : ClauseVerdict.WEAKENED;
    }

    /** What all pledges make of a clause without parts, or of one part. */
    ClauseVerdict best(Clause clause, Clause.Part part) {
        boolean honoured = false;
        boolean weakened = false;
        for (Pledge pledge : dossier.programme().pledges()) {
            for (Answer answer : pledge.answers()) {
                boolean about = answer.clause().toString().equals(charter.id() + "/" + clause.id());
                boolean whole = answer.parts().isEmpty();
                boolean covers = part == null ? whole : whole || answer.parts().contains(part.id());
                boolean counts = reading == Reading.STATED || answer.grade() == Answer.Grade.CONCRETE;
                if (about && covers && counts && pledge.status() != Pledge.Status.DROPPED) {
                    if (answer.stance() == Answer.Stance.CONTRADICTS) {
                        return ClauseVerdict.CONTRADICTED;
                    } else if (shortcomings(clause, pledge, answer).isEmpty()) {
                        honoured = true;
                    } else {
                        weakened = true;
                    }
                }
            }
        }
        return honoured ? ClauseVerdict.HONOURED : weakened ? ClauseVerdict.WEAKENED : ClauseVerdict.MISSING;
    }

    /** Why an answer weighs less than honoured, in the order of the page; nothing where it does not. */
    static List<Reason> shortcomings(Clause clause, Pledge pledge, Answer answer) {
        if (pledge.status() == Pledge.Status.DROPPED) {
            return List.of(Reason.of("PLEDGE_DROPPED"));
        } else if (answer.stance() == Answer.Stance.CONTRADICTS) {
            return List.of(Reason.of("STANCE_CONTRADICTS"));
        }
        List<Reason> reasons = new ArrayList<>();
        if (answer.stance() == Answer.Stance.WEAKENS) {
            reasons.add(Reason.of("STANCE_WEAKENS"));
        }
        if (pledge.status() == Pledge.Status.UNDER_DISCUSSION) {
            reasons.add(Reason.of("UNDER_DISCUSSION"));
        }
        Strength strength = answer.strength().orElse(pledge.strength());
        if (WEAKEST_FIRST.indexOf(strength) < WEAKEST_FIRST.indexOf(clause.minimumStrength())) {
            reasons.add(Reason.of(
                    "STRENGTH_TOO_WEAK",
                    Map.of("strength", Argument.of(strength), "minimum", Argument.of(clause.minimumStrength()))));
        }
        SortedSet<Lever> levers = new TreeSet<>();
        if (answer.levers().isStated()) {
            answer.levers().known().ifPresent(levers::addAll);
        } else {
            pledge.levers().known().ifPresent(levers::addAll);
        }
        if (clause.levers().known().isPresent() && !levers.isEmpty()) {
            SortedSet<Lever> allowed = clause.levers().known().get();
            if (levers.stream().noneMatch(allowed::contains)) {
                reasons.add(Reason.of(
                        "LEVER_NOT_ALLOWED",
                        Map.of("lever", Argument.of(levers.first()), "allowed", Argument.of(allowed.first()))));
            }
        }
        promisedTooLittle(clause, pledge, answer).ifPresent(reasons::add);
        return reasons;
    }

    /** The first quantity that falls short: in the order of the clause, then of the answer, then of the pledge. */
    private static Optional<Reason> promisedTooLittle(Clause clause, Pledge pledge, Answer answer) {
        Set<Id<Parameter>> overridden = new HashSet<>();
        List<Parameter> promised = new ArrayList<>(answer.parameters());
        answer.parameters().forEach(own -> overridden.add(own.name()));
        pledge.parameters().stream()
                .filter(one -> !overridden.contains(one.name()))
                .forEach(promised::add);
        for (Parameter wanted : clause.parameters()) {
            for (Parameter one : promised) {
                boolean same = one.name().equals(wanted.name())
                        && one.unit().equals(wanted.unit())
                        && one.basis().equals(wanted.basis());
                if (same && fallsShort(clause, wanted, one)) {
                    return Optional.of(Reason.of(
                            "PARAMETER_SHORT",
                            Map.of(
                                    "parameter", Argument.of(wanted.name()),
                                    "value", Argument.of(one),
                                    "wanted", Argument.of(wanted))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fallsShort(Clause clause, Parameter wanted, Parameter promised) {
        Parameter.Direction direction = wanted.direction().orElse(null);
        if (direction == null && clause.polarity().isPresent()) {
            direction = clause.polarity().get() == Clause.Polarity.MORE
                    ? Parameter.Direction.AT_LEAST
                    : Parameter.Direction.AT_MOST;
        }
        double more = promised.value().doubleValue() - wanted.value().doubleValue();
        if (direction == null) {
            return more != 0;
        }
        if (promised.direction().isPresent() && promised.direction().get() != direction) {
            return true;
        }
        return direction == Parameter.Direction.AT_LEAST ? more < 0 : more > 0;
    }

    // ---- guarantees

    /** The verdicts that can still come out. */
    Set<GuaranteeVerdict> outcomes(Guarantee guarantee) {
        List<Set<ClauseVerdict>> required = new ArrayList<>();
        for (Clause clause : guarantee.clauses()) {
            if (clause.force() == Clause.Force.REQUIRED) {
                required.add(outcomes(clause));
            }
        }
        Set<GuaranteeVerdict> outcomes = new HashSet<>();
        combine(required, 0, new ArrayList<>(), outcomes);
        return outcomes;
    }

    private void combine(
            List<Set<ClauseVerdict>> clauses, int next, List<ClauseVerdict> chosen, Set<GuaranteeVerdict> outcomes) {
        if (next == clauses.size()) {
            outcomes.add(guarantee(chosen));
            return;
        }
        for (ClauseVerdict verdict : clauses.get(next)) {
            List<ClauseVerdict> more = new ArrayList<>(chosen);
            if (verdict != ClauseVerdict.NOT_APPLICABLE && verdict != ClauseVerdict.WAIVED) {
                more.add(verdict);
            }
            combine(clauses, next + 1, more, outcomes);
        }
    }

    private static GuaranteeVerdict guarantee(List<ClauseVerdict> clauses) {
        if (clauses.isEmpty()) {
            return GuaranteeVerdict.UNDETERMINED;
        } else if (clauses.contains(ClauseVerdict.CONTRADICTED)) {
            return GuaranteeVerdict.BREACHED;
        }
        long honoured = clauses.stream().filter(ClauseVerdict.HONOURED::equals).count();
        long weakened = clauses.stream().filter(ClauseVerdict.WEAKENED::equals).count();
        if (honoured == clauses.size()) {
            return GuaranteeVerdict.SATISFIED;
        } else if (honoured + weakened == clauses.size()) {
            return GuaranteeVerdict.WEAKENED;
        } else {
            return honoured + weakened > 0 ? GuaranteeVerdict.PARTIAL : GuaranteeVerdict.MISSING;
        }
    }

    // ---- programme

    /** Tries every combination. */
    private void rule(List<Set<GuaranteeVerdict>> guarantees, int next, int accepted, Set<Boolean> results) {
        if (next == guarantees.size()) {
            results.add(accepted >= charter.required().orElse(guarantees.size()));
            return;
        }
        for (boolean accept : accepted(guarantees.get(next))) {
            rule(guarantees, next + 1, accepted + (accept ? 1 : 0), results);
        }
    }

    /** Whether a guarantee with these outcomes is accepted; one without a clause left could still be held either way. */
    Set<Boolean> accepted(Set<GuaranteeVerdict> outcomes) {
        Set<Boolean> accepted = new HashSet<>();
        for (GuaranteeVerdict verdict : outcomes) {
            if (verdict == GuaranteeVerdict.UNDETERMINED) {
                return Set.of(true, false);
            }
            accepted.add(
                    switch (charter.accepts()) {
                        case SATISFIED -> verdict == GuaranteeVerdict.SATISFIED;
                        case WEAKENED -> verdict == GuaranteeVerdict.SATISFIED || verdict == GuaranteeVerdict.WEAKENED;
                        case PARTIAL -> verdict != GuaranteeVerdict.MISSING && verdict != GuaranteeVerdict.BREACHED;
                    });
        }
        return accepted;
    }
}
