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
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * The meaning of every verdict, written down a second time from the page that fixes it: as slow and as obvious as can be,
 * sharing no code with the engine. It tries every combination of outcomes.
 */
final class Reference {

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
            List<Set<ClauseVerdict>> required = new ArrayList<>();
            for (Clause clause : guarantee.clauses()) {
                Set<ClauseVerdict> outcomes = outcomes(clause);
                clauses.put(clause.id(), only(outcomes, ClauseVerdict.UNDETERMINED));
                if (clause.force() == Clause.Force.REQUIRED) {
                    required.add(outcomes);
                }
            }
            Set<GuaranteeVerdict> outcomes = new HashSet<>();
            combine(required, 0, new ArrayList<>(), outcomes);
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

    private Set<ClauseVerdict> outcomes(Clause clause) {
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
    private static Boolean holds(Condition condition, Territory territory) {
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

    private ClauseVerdict standing(Clause clause) {
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
    private ClauseVerdict best(Clause clause, Clause.Part part) {
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
                    } else if (honours(clause, pledge, answer)) {
                        honoured = true;
                    } else {
                        weakened = true;
                    }
                }
            }
        }
        return honoured ? ClauseVerdict.HONOURED : weakened ? ClauseVerdict.WEAKENED : ClauseVerdict.MISSING;
    }

    private static boolean honours(Clause clause, Pledge pledge, Answer answer) {
        if (answer.stance() != Answer.Stance.HONOURS || pledge.status() == Pledge.Status.UNDER_DISCUSSION) {
            return false;
        }
        int strength = answer.strength().orElse(pledge.strength()).ordinal();
        if (strength < clause.minimumStrength().ordinal()) {
            return false;
        }
        Set<Lever> levers = new HashSet<>();
        if (answer.levers().isStated()) {
            answer.levers().known().ifPresent(levers::addAll);
        } else {
            pledge.levers().known().ifPresent(levers::addAll);
        }
        if (clause.levers().known().isPresent() && !levers.isEmpty()) {
            levers.retainAll(clause.levers().known().get());
            if (levers.isEmpty()) {
                return false;
            }
        }
        for (Parameter wanted : clause.parameters()) {
            Set<Id<Parameter>> overridden = new HashSet<>();
            List<Parameter> promised = new ArrayList<>(answer.parameters());
            answer.parameters().forEach(own -> overridden.add(own.name()));
            pledge.parameters().stream()
                    .filter(one -> !overridden.contains(one.name()))
                    .forEach(promised::add);
            for (Parameter one : promised) {
                boolean same = one.name().equals(wanted.name())
                        && one.unit().equals(wanted.unit())
                        && one.basis().equals(wanted.basis());
                if (same && fallsShort(clause, wanted, one)) {
                    return false;
                }
            }
        }
        return true;
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

    /** Tries every combination; a guarantee without a clause left could still be held either way. */
    private void rule(List<Set<GuaranteeVerdict>> guarantees, int next, int accepted, Set<Boolean> results) {
        if (next == guarantees.size()) {
            results.add(accepted >= charter.required().orElse(guarantees.size()));
            return;
        }
        for (GuaranteeVerdict verdict : guarantees.get(next)) {
            if (verdict == GuaranteeVerdict.UNDETERMINED) {
                rule(guarantees, next + 1, accepted, results);
                rule(guarantees, next + 1, accepted + 1, results);
            } else {
                boolean accept = switch (charter.accepts()) {
                    case SATISFIED -> verdict == GuaranteeVerdict.SATISFIED;
                    case WEAKENED -> verdict == GuaranteeVerdict.SATISFIED || verdict == GuaranteeVerdict.WEAKENED;
                    case PARTIAL -> verdict != GuaranteeVerdict.MISSING && verdict != GuaranteeVerdict.BREACHED;
                };
                rule(guarantees, next + 1, accepted + (accept ? 1 : 0), results);
            }
        }
    }
}
