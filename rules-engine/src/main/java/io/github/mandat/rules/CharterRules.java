package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be odd about a charter, its waivers, and how the catalogues and the programme stand to it. */
final class CharterRules {

    private CharterRules() {}

    static List<Rule> all() {
        return List.of(new Reach(), new Answers(), new Expiry(), new Coverage());
    }

    /** Conditions that no territory fulfils, guarantees without a clause that counts. */
    private static final class Reach extends LintRule {
        Reach() {
            super("mandat.charter-reach");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            subject.dossier().charter().ifPresent(charter -> {
                for (int i = 0; i < charter.guarantees().size(); i++) {
                    check(charter, charter.guarantees().get(i), "/guarantees/" + i, findings);
                }
            });
        }

        private static void check(Charter charter, Guarantee guarantee, String pointer, List<Finding> findings) {
            if (guarantee.clauses().stream().noneMatch(Clause::isRequired)) {
                findings.add(finding(
                        FindingCode.RULE_NEVER_MATCHES,
                        charter,
                        pointer + "/clauses",
                        Map.of("item", Argument.of(guarantee.id()))));
            }
            for (int i = 0; i < guarantee.clauses().size(); i++) {
                Clause clause = guarantee.clauses().get(i);
                Optional<Condition> when = clause.when();
                if (when.isPresent() && !Satisfiability.canHold(when.get())) {
                    findings.add(finding(
                            FindingCode.RULE_NEVER_MATCHES,
                            charter,
                            pointer + "/clauses/" + i + "/when",
                            Map.of("item", Argument.of(clause.id()))));
                }
            }
        }
    }

    /** A charter that the programme does not say it answers: what is missing may only not have been judged. */
    private static final class Answers extends LintRule {
        Answers() {
            super("mandat.charter-answered");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            subject.dossier()
                    .charter()
                    .filter(charter -> !subject.dossier().programme().charters().contains(charter.id()))
                    .ifPresent(charter -> findings.add(finding(
                            FindingCode.CHARTER_NOT_ANSWERED,
                            subject.dossier().programme(),
                            "/charters",
                            Map.of("charter", Argument.of(charter.id())))));
        }
    }

    /** Waivers that are over. */
    private static final class Expiry extends LintRule {
        Expiry() {
            super("mandat.waiver-expiry");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            subject.dossier().waivers().ifPresent(waivers -> {
                for (int i = 0; i < waivers.waivers().size(); i++) {
                    Waivers.Waiver waiver = waivers.waivers().get(i);
                    if (!waiver.holdsOn(subject.date())) {
                        findings.add(finding(
                                FindingCode.WAIVER_EXPIRED,
                                waivers,
                                "/waivers/" + i + "/until",
                                Map.of(
                                        "clause", Argument.of(waiver.clause()),
                                        "until", Argument.of(waiver.until().orElseThrow()))));
                    }
                }
            });
        }
    }

    /** Clauses that are not backed, and that no measure of the catalogues fulfils. */
    private static final class Coverage extends LintRule {
        Coverage() {
            super("mandat.clause-coverage");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            Optional<Charter> charter = subject.dossier().charter();
            Set<Ref<Clause>> covered = subject.dossier().catalogues().stream()
                    .map(Catalogue::measures)
                    .flatMap(List::stream)
                    .flatMap(measure -> measure.fulfils().stream())
                    .collect(Collectors.toSet());
            if (charter.isEmpty() || subject.dossier().catalogues().isEmpty()) {
                return;
            }
            for (int i = 0; i < subject.guarantees().size(); i++) {
                List<ClauseResult> clauses = subject.guarantees().get(i).clauses();
                for (int j = 0; j < clauses.size(); j++) {
                    ClauseResult clause = clauses.get(j);
                    boolean gap = clause.force() == Clause.Force.REQUIRED
                            && (clause.backed() == ClauseVerdict.MISSING || clause.backed() == ClauseVerdict.WEAKENED);
                    if (gap && !covered.contains(new Ref<>(charter.get().id(), clause.id()))) {
                        findings.add(finding(
                                FindingCode.CLAUSE_WITHOUT_MEASURE,
                                charter.get(),
                                "/guarantees/" + i + "/clauses/" + j,
                                Map.of("clause", Argument.of(clause.id()))));
                    }
                }
            }
        }
    }
}
