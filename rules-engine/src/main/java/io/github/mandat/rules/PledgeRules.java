package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be odd about pledges. */
final class PledgeRules {

    private PledgeRules() {}

    static List<Rule> all(Policy policy) {
        return List.of(
                new Duplicates(), new Twins(), new Scope(), new Ceilings(policy), new Levers(), new Comparability());
    }

    /** What is to be done with a pledge and its place in the programme. */
    private interface WithPledge {
        void apply(int place, Pledge pledge);
    }

    /** Every pledge but those that are dropped, which count for nothing. */
    private static void eachKept(Programme programme, WithPledge action) {
        for (int i = 0; i < programme.pledges().size(); i++) {
            if (programme.pledges().get(i).status() != Pledge.Status.DROPPED) {
                action.apply(i, programme.pledges().get(i));
            }
        }
    }

    private static String pointer(int pledge) {
        return "/pledges/" + pledge;
    }

    /** Pledges with the same title, typography apart, or that adopt the same measure. */
    private static final class Duplicates extends LintRule {
        Duplicates() {
            super("mandat.duplicate-pledges");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            Programme programme = subject.dossier().programme();
            Map<Object, Pledge> firsts = new HashMap<>();
            eachKept(programme, (i, pledge) -> {
                Pledge sameTitle = firsts.putIfAbsent(Digest.words(pledge.title()), pledge);
                Pledge sameMeasure = pledge.adopts()
                        .map(adopted -> firsts.putIfAbsent(adopted, pledge))
                        .orElse(null);
                Pledge first = sameTitle != null ? sameTitle : sameMeasure;
                if (first != null) {
                    findings.add(finding(
                            FindingCode.DUPLICATE_PLEDGE,
                            programme,
                            pointer(i),
                            Map.of("pledge", Argument.of(pledge.id()), "first", Argument.of(first.id()))));
                }
            });
        }
    }

    /** Pledges that stand in a first-year list alone. */
    private static final class Twins extends LintRule {
        Twins() {
            super("mandat.first-year-twins");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            Programme programme = subject.dossier().programme();
            Set<Id<Chapter>> lists = programme.chapters().stream()
                    .filter(chapter -> chapter.role() == Chapter.Role.FIRST_YEAR)
                    .map(Chapter::id)
                    .collect(Collectors.toSet());
            eachKept(programme, (i, pledge) -> {
                if (lists.contains(pledge.chapter())) {
                    findings.add(finding(
                            FindingCode.FIRST_YEAR_WITHOUT_TWIN,
                            programme,
                            pointer(i),
                            Map.of("pledge", Argument.of(pledge.id()), "title", Argument.of(pledge.title()))));
                }
            });
        }
    }

    private static Map<Ref<Measure>, MeasureResult> byMeasure(Case subject) {
        return subject.measures().stream().collect(Collectors.toMap(MeasureResult::id, Function.identity()));
    }

    /** Adopted measures that are out of scope here. */
    private static final class Scope extends LintRule {
        Scope() {
            super("mandat.measure-scope");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            Programme programme = subject.dossier().programme();
            Map<Ref<Measure>, MeasureResult> results = byMeasure(subject);
            eachKept(programme, (i, pledge) -> {
                pledge.adopts()
                        .map(results::get)
                        .filter(result -> result.status() == Applicability.OUT_OF_SCOPE)
                        .ifPresent(result -> findings.add(finding(
                                FindingCode.MEASURE_OUT_OF_SCOPE,
                                programme,
                                pointer(i) + "/adopts",
                                Map.of(
                                        "pledge", Argument.of(pledge.id()),
                                        "measure", Argument.of(result.id()),
                                        "territory",
                                                Argument.of(subject.territory().name())))));
            });
        }
    }

    /** Pledges whose cost is above the ceiling for a size class that the territory is in. */
    private static final class Ceilings extends LintRule {
        private final Policy policy;

        Ceilings(Policy policy) {
            super("mandat.cost-ceilings");
            this.policy = policy;
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            Programme programme = subject.dossier().programme();
            for (Policy.Ceiling ceiling : policy.ceilings()) {
                Optional<Catalogue> catalogue =
                        subject.dossier().catalogue(ceiling.stratum().document());
                Optional<CostLevel> highest = catalogue
                        .flatMap(known -> known.costs().known())
                        .flatMap(scale -> scale.level(ceiling.level()));
                boolean holds = catalogue
                        .map(known -> new ApplicabilityJudge(known, subject.territory(), policy)
                                .isIn(ceiling.stratum().item()))
                        .filter(Truth.TRUE::equals)
                        .isPresent();
                if (holds && highest.isPresent()) {
                    check(programme, subject, catalogue.get(), highest.get(), findings);
                }
            }
        }

        private static void check(
                Programme programme, Case subject, Catalogue catalogue, CostLevel highest, List<Finding> findings) {
            eachKept(programme, (i, pledge) -> {
                subject.dossier()
                        .cost(pledge)
                        .filter(cost -> cost.document().equals(catalogue.id()))
                        .flatMap(cost -> subject.dossier().costLevel(cost))
                        .filter(level -> level.rank() > highest.rank())
                        .ifPresent(level -> findings.add(finding(
                                FindingCode.COST_ABOVE_CEILING,
                                programme,
                                pointer(i),
                                Map.of(
                                        "pledge", Argument.of(pledge.id()),
                                        "cost", Argument.of(level.label()),
                                        "ceiling", Argument.of(highest.label())))));
            });
        }
    }

    /** Pledges to act alone where somebody else holds the competence. */
    private static final class Levers extends LintRule {
        Levers() {
            super("mandat.levers-held");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            Programme programme = subject.dossier().programme();
            eachKept(programme, (i, pledge) -> {
                boolean alone = pledge.levers()
                        .known()
                        .filter(Set.of(Lever.OWN)::equals)
                        .isPresent();
                if (alone) {
                    competences(pledge, subject)
                            .distinct()
                            .forEach(competence -> subject.territory()
                                    .holder(competence)
                                    .filter(holder -> holder != Holder.OWN && holder != Holder.SHARED)
                                    .ifPresent(holder -> findings.add(finding(
                                            FindingCode.LEVER_NOT_HELD,
                                            programme,
                                            pointer(i) + "/levers",
                                            Map.of(
                                                    "pledge", Argument.of(pledge.id()),
                                                    "competence", Argument.of(competence),
                                                    "holder", Argument.of(holder))))));
                }
            });
        }

        /** The competences that the pledge's measure and clauses call on. */
        private static Stream<Id<Competence>> competences(Pledge pledge, Case subject) {
            Stream<Id<Competence>> ofMeasure = pledge.adopts().stream()
                    .flatMap(adopted -> subject.dossier().labels(adopted).stream())
                    .flatMap(labels -> labels.competence().known().stream());
            Stream<Id<Competence>> ofClauses = pledge.answers().stream()
                    .map(Answer::clause)
                    .flatMap(clause -> subject.dossier().clause(clause).stream())
                    .flatMap(clause -> clause.competence().known().stream());
            return Stream.concat(ofMeasure, ofClauses);
        }
    }

    /** Quantities that cannot be held against the clause's. */
    private static final class Comparability extends LintRule {
        Comparability() {
            super("mandat.comparable-parameters");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            Programme programme = subject.dossier().programme();
            eachKept(programme, (i, pledge) -> {
                for (int j = 0; j < pledge.answers().size(); j++) {
                    Answer answer = pledge.answers().get(j);
                    Optional<Clause> clause = subject.dossier().clause(answer.clause());
                    if (clause.isPresent()) {
                        Answered answered = new Answered(pledge, answer, i, j);
                        for (Parameter odd : Weighing.incomparable(clause.get(), answered)) {
                            findings.add(finding(
                                    FindingCode.PARAMETER_NOT_COMPARABLE,
                                    programme,
                                    answered.pointer(),
                                    Map.of(
                                            "pledge", Argument.of(pledge.id()),
                                            "clause", Argument.of(clause.get().id()),
                                            "parameter", Argument.of(odd.name()))));
                        }
                    }
                }
            });
        }
    }
}
