package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is odd about the documents of a random world, found the slow and obvious way: one loop for each sentence of the reference page. */
final class FindingsReference {

    private final Dossier dossier;
    private final Charter charter;
    private final List<Pledge> pledges;
    private final Policy policy;
    private final List<Finding> findings = new ArrayList<>();

    private FindingsReference(Dossier dossier, Policy policy) {
        this.dossier = dossier;
        this.charter = dossier.charter().orElseThrow();
        this.pledges = dossier.programme().pledges();
        this.policy = policy;
    }

    /** In no order. */
    static List<Finding> of(Dossier dossier, Policy policy) {
        FindingsReference reference = new FindingsReference(dossier, policy);
        for (int i = 0; i < reference.pledges.size(); i++) {
            Pledge pledge = reference.pledges.get(i);
            String pointer = "/pledges/" + i;
            reference.references(pledge, pointer);
            if (pledge.status() != Pledge.Status.DROPPED) {
                reference.duplicates(pledge, i, pointer);
                reference.firstYear(pledge, pointer);
                reference.adopted(pledge, pointer);
                reference.cost(pledge, pointer);
                reference.levers(pledge, pointer);
                reference.quantities(pledge, pointer);
            }
        }
        reference.charter();
        reference.waivers();
        reference.catalogues();
        return reference.findings;
    }

    private void add(FindingCode code, Document document, String pointer, Map<String, Argument> arguments) {
        findings.add(LintRule.finding(code, document, pointer, arguments));
    }

    private void add(FindingCode code, String pointer, Map<String, Argument> arguments) {
        add(code, dossier.programme(), pointer, arguments);
    }

    // ---- pledges

    private void duplicates(Pledge pledge, int place, String pointer) {
        Optional<Pledge> first = Optional.empty();
        for (int i = place - 1; i >= 0; i--) {
            boolean kept = pledges.get(i).status() != Pledge.Status.DROPPED;
            if (kept && pledges.get(i).title().equals(pledge.title())) {
                first = Optional.of(pledges.get(i));
            }
        }
        for (int i = 0; i < place && first.isEmpty() && pledge.adopts().isPresent(); i++) {
            boolean kept = pledges.get(i).status() != Pledge.Status.DROPPED;
            if (kept && pledges.get(i).adopts().equals(pledge.adopts())) {
                first = Optional.of(pledges.get(i));
            }
        }
        first.ifPresent(other -> add(
                FindingCode.DUPLICATE_PLEDGE,
                pointer,
                Map.of("pledge", Argument.of(pledge.id()), "first", Argument.of(other.id()))));
    }

    private void firstYear(Pledge pledge, String pointer) {
        for (Chapter chapter : dossier.programme().chapters()) {
            if (chapter.id().equals(pledge.chapter()) && chapter.role() == Chapter.Role.FIRST_YEAR) {
                add(
                        FindingCode.FIRST_YEAR_WITHOUT_TWIN,
                        pointer,
                        Map.of("pledge", Argument.of(pledge.id()), "title", Argument.of(pledge.title())));
            }
        }
    }

    private void adopted(Pledge pledge, String pointer) {
        for (MeasureResult measure : MeasureReference.measures(dossier, policy)) {
            if (pledge.adopts().equals(Optional.of(measure.id())) && measure.status() == Applicability.OUT_OF_SCOPE) {
                add(
                        FindingCode.MEASURE_OUT_OF_SCOPE,
                        pointer + "/adopts",
                        Map.of(
                                "pledge", Argument.of(pledge.id()),
                                "measure", Argument.of(measure.id()),
                                "territory", Argument.of(dossier.territory().name())));
            }
        }
    }

    private void cost(Pledge pledge, String pointer) {
        for (Policy.Ceiling ceiling : policy.ceilings()) {
            Catalogue catalogue =
                    dossier.catalogue(ceiling.stratum().document()).orElseThrow();
            List<CostLevel> scale = catalogue.costs().known().orElseThrow().levels();
            Optional<CostLevel> highest = level(scale, Optional.of(ceiling.level()));
            Optional<CostLevel> cost = level(scale, costIn(catalogue, pledge));
            boolean holds = new MeasureReference(dossier, catalogue, policy).holds(ceiling);
            if (holds
                    && highest.isPresent()
                    && cost.isPresent()
                    && cost.get().rank() > highest.get().rank()) {
                add(
                        FindingCode.COST_ABOVE_CEILING,
                        pointer,
                        Map.of(
                                "pledge", Argument.of(pledge.id()),
                                "cost", Argument.of(cost.get().label()),
                                "ceiling", Argument.of(highest.get().label())));
            }
        }
    }

    /** The pledge's own level or, failing that, that of the measure that it adopts. */
    private Optional<Id<CostLevel>> costIn(Catalogue catalogue, Pledge pledge) {
        if (pledge.cost().isStated()) {
            return pledge.cost()
                    .known()
                    .filter(ref -> ref.document().equals(catalogue.id()))
                    .map(Ref::item);
        }
        return adopted(catalogue, pledge)
                .flatMap(measure -> MeasureReference.stated(catalogue, measure, Labels::cost)
                        .known());
    }

    private static Optional<Measure> adopted(Catalogue catalogue, Pledge pledge) {
        return catalogue.measures().stream()
                .filter(measure -> pledge.adopts().equals(Optional.of(new Ref<>(catalogue.id(), measure.id()))))
                .findFirst();
    }

    private static Optional<CostLevel> level(List<CostLevel> scale, Optional<Id<CostLevel>> id) {
        return scale.stream()
                .filter(level -> Optional.of(level.id()).equals(id))
                .findFirst();
    }

    private void levers(Pledge pledge, String pointer) {
        Set<Id<Competence>> called = new LinkedHashSet<>();
        for (Catalogue catalogue : dossier.catalogues()) {
            adopted(catalogue, pledge)
                    .flatMap(measure -> MeasureReference.stated(catalogue, measure, Labels::competence)
                            .known())
                    .ifPresent(called::add);
        }
        for (Answer answer : pledge.answers()) {
            clause(answer.clause())
                    .flatMap(clause -> clause.competence().known())
                    .ifPresent(called::add);
        }
        boolean alone = pledge.levers().known().isPresent()
                && pledge.levers().known().get().equals(Set.of(Lever.OWN));
        for (Id<Competence> competence : called) {
            Optional<Holder> holder = dossier.territory().holder(competence);
            if (alone
                    && holder.isPresent()
                    && !Set.of(Holder.OWN, Holder.SHARED).contains(holder.get())) {
                add(
                        FindingCode.LEVER_NOT_HELD,
                        pointer + "/levers",
                        Map.of(
                                "pledge", Argument.of(pledge.id()),
                                "competence", Argument.of(competence),
                                "holder", Argument.of(holder.get())));
            }
        }
    }

    /** A promised quantity that has the name of a wanted one, and another unit or basis. */
    private void quantities(Pledge pledge, String pointer) {
        for (int i = 0; i < pledge.answers().size(); i++) {
            Answer answer = pledge.answers().get(i);
            Optional<Clause> clause = clause(answer.clause());
            if (clause.isPresent()) {
                for (Parameter wanted : clause.get().parameters()) {
                    List<Parameter> promised = new ArrayList<>(pledge.parameters());
                    for (Parameter own : answer.parameters()) {
                        promised.removeIf(one -> one.name().equals(own.name()));
                    }
                    promised.addAll(answer.parameters());
                    for (Parameter one : promised) {
                        boolean comparable = wanted.unit().equals(one.unit())
                                && wanted.basis().equals(one.basis());
                        if (wanted.name().equals(one.name()) && !comparable) {
                            add(
                                    FindingCode.PARAMETER_NOT_COMPARABLE,
                                    pointer + "/answers/" + i,
                                    Map.of(
                                            "pledge", Argument.of(pledge.id()),
                                            "clause", Argument.of(clause.get().id()),
                                            "parameter", Argument.of(one.name())));
                        }
                    }
                }
            }
        }
    }

    // ---- references

    /** Of the charter at hand. */
    private Optional<Clause> clause(Ref<Clause> wanted) {
        return charter.clauses()
                .filter(clause -> new Ref<>(charter.id(), clause.id()).equals(wanted))
                .findFirst();
    }

    private void unknown(Ref<?> ref, Document document, String pointer) {
        add(FindingCode.UNKNOWN_REFERENCE, document, pointer, Map.of("reference", Argument.of(ref)));
    }

    private void unknownClause(Ref<Clause> ref, Document document, String pointer) {
        if (ref.document().equals(charter.id()) && clause(ref).isEmpty()) {
            unknown(ref, document, pointer);
        }
    }

    private void references(Pledge pledge, String pointer) {
        pledge.adopts()
                .filter(measure -> dossier.catalogues().stream()
                        .allMatch(catalogue -> adopted(catalogue, pledge).isEmpty()))
                .ifPresent(measure -> unknown(measure, dossier.programme(), pointer + "/adopts"));
        pledge.cost()
                .known()
                .filter(cost -> dossier.catalogues().stream()
                        .filter(catalogue -> catalogue.id().equals(cost.document()))
                        .allMatch(catalogue -> level(
                                        catalogue.costs().known().orElseThrow().levels(), Optional.of(cost.item()))
                                .isEmpty()))
                .ifPresent(cost -> unknown(cost, dossier.programme(), pointer + "/cost"));
        for (int i = 0; i < pledge.answers().size(); i++) {
            Answer answer = pledge.answers().get(i);
            unknownClause(answer.clause(), dossier.programme(), pointer + "/answers/" + i + "/clause");
            Optional<Clause> clause = clause(answer.clause());
            for (Id<Clause.Part> part : answer.parts()) {
                Set<Id<Clause.Part>> known = new HashSet<>();
                clause.ifPresent(one -> one.parts().forEach(its -> known.add(its.id())));
                if (clause.isPresent() && !known.contains(part)) {
                    unknown(new Ref<>(charter.id(), part), dossier.programme(), pointer + "/answers/" + i + "/parts");
                }
            }
        }
    }

    // ---- charter, waivers, catalogues

    private void charter() {
        if (!dossier.programme().charters().contains(charter.id())) {
            add(FindingCode.CHARTER_NOT_ANSWERED, "/charters", Map.of("charter", Argument.of(charter.id())));
        }
        Reference backed = new Reference(dossier, Reading.BACKED, World.TODAY);
        for (int i = 0; i < charter.guarantees().size(); i++) {
            Guarantee guarantee = charter.guarantees().get(i);
            String clauses = "/guarantees/" + i + "/clauses";
            boolean counts = false;
            for (int j = 0; j < guarantee.clauses().size(); j++) {
                Clause clause = guarantee.clauses().get(j);
                counts |= clause.force() == Clause.Force.REQUIRED;
                if (clause.when().isPresent()
                        && ConditionsTest.nobodyFulfils(clause.when().get())) {
                    neverMatches(clause.id(), clauses + "/" + j + "/when");
                }
                Set<ClauseVerdict> verdicts = backed.outcomes(clause);
                boolean gap = verdicts.equals(Set.of(ClauseVerdict.MISSING))
                        || verdicts.equals(Set.of(ClauseVerdict.WEAKENED));
                if (gap && clause.force() == Clause.Force.REQUIRED && !isFulfilled(clause)) {
                    add(
                            FindingCode.CLAUSE_WITHOUT_MEASURE,
                            charter,
                            clauses + "/" + j,
                            Map.of("clause", Argument.of(clause.id())));
                }
            }
            if (!counts) {
                neverMatches(guarantee.id(), clauses);
            }
        }
    }

    private void neverMatches(Id<?> item, String pointer) {
        add(FindingCode.RULE_NEVER_MATCHES, charter, pointer, Map.of("item", Argument.of(item)));
    }

    private boolean isFulfilled(Clause clause) {
        for (Catalogue catalogue : dossier.catalogues()) {
            for (Measure measure : catalogue.measures()) {
                if (measure.fulfils().contains(new Ref<>(charter.id(), clause.id()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void waivers() {
        Waivers waivers = dossier.waivers().orElseThrow();
        for (int i = 0; i < waivers.waivers().size(); i++) {
            Waivers.Waiver waiver = waivers.waivers().get(i);
            unknownClause(waiver.clause(), waivers, "/waivers/" + i + "/clause");
            if (waiver.until().isPresent() && waiver.until().get().isBefore(World.TODAY)) {
                add(
                        FindingCode.WAIVER_EXPIRED,
                        waivers,
                        "/waivers/" + i + "/until",
                        Map.of(
                                "clause", Argument.of(waiver.clause()),
                                "until", Argument.of(waiver.until().get())));
            }
        }
    }

    private void catalogues() {
        for (Catalogue catalogue : dossier.catalogues()) {
            for (int i = 0; i < catalogue.measures().size(); i++) {
                for (Ref<Clause> fulfilled : catalogue.measures().get(i).fulfils()) {
                    unknownClause(fulfilled, catalogue, "/measures/" + i + "/fulfils");
                }
            }
        }
    }
}
