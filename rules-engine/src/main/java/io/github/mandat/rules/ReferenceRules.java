package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** References from one document to another that lead nowhere. */
final class ReferenceRules {

    private ReferenceRules() {}

    static List<Rule> all() {
        return List.of(new References());
    }

    private static final class References extends LintRule {
        References() {
            super("mandat.references");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            Dossier dossier = subject.dossier();
            Programme programme = dossier.programme();
            for (int i = 0; i < programme.pledges().size(); i++) {
                pledge(dossier, programme.pledges().get(i), "/pledges/" + i, findings);
            }
            for (Catalogue catalogue : dossier.catalogues()) {
                for (int i = 0; i < catalogue.measures().size(); i++) {
                    Measure measure = catalogue.measures().get(i);
                    String pointer = "/measures/" + i + "/fulfils";
                    measure.fulfils().forEach(clause -> clause(dossier, clause, catalogue, pointer, findings));
                }
            }
            dossier.waivers().ifPresent(waivers -> {
                for (int i = 0; i < waivers.waivers().size(); i++) {
                    Waivers.Waiver waiver = waivers.waivers().get(i);
                    clause(dossier, waiver.clause(), waivers, "/waivers/" + i + "/clause", findings);
                }
            });
        }

        private static void pledge(Dossier dossier, Pledge pledge, String pointer, List<Finding> findings) {
            pledge.adopts()
                    .filter(measure -> dossier.measure(measure).isEmpty())
                    .ifPresent(measure -> report(measure, dossier.programme(), pointer + "/adopts", findings));
            pledge.cost()
                    .known()
                    .filter(level -> dossier.costLevel(level).isEmpty())
                    .ifPresent(level -> report(level, dossier.programme(), pointer + "/cost", findings));
            for (int i = 0; i < pledge.answers().size(); i++) {
                Answer answer = pledge.answers().get(i);
                Optional<Clause> clause = dossier.clause(answer.clause());
                if (clause.isEmpty()) {
                    clause(
                            dossier,
                            answer.clause(),
                            dossier.programme(),
                            pointer + "/answers/" + i + "/clause",
                            findings);
                    continue;
                }
                for (Id<Clause.Part> part : answer.parts()) {
                    if (clause.get().parts().stream().noneMatch(one -> one.id().equals(part))) {
                        report(
                                new Ref<>(answer.clause().document(), part),
                                dossier.programme(),
                                pointer + "/answers/" + i + "/parts",
                                findings);
                    }
                }
            }
        }

        /** Clauses of other charters than the one at hand are left alone. */
        private static void clause(
                Dossier dossier, Ref<Clause> clause, Document document, String pointer, List<Finding> findings) {
            boolean ours = dossier.charter()
                    .map(Charter::id)
                    .filter(clause.document()::equals)
                    .isPresent();
            if (ours && dossier.clause(clause).isEmpty()) {
                report(clause, document, pointer, findings);
            }
        }

        private static void report(Ref<?> ref, Document document, String pointer, List<Finding> findings) {
            findings.add(
                    finding(FindingCode.UNKNOWN_REFERENCE, document, pointer, Map.of("reference", Argument.of(ref))));
        }
    }
}
