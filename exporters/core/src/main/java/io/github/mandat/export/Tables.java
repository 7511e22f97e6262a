package io.github.mandat.export;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.MeasureAssessment;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Question;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Documents as tables, the most important one first. Names and constants are English, reasons in the language that is asked for. */
final class Tables {

    private Tables() {}

    /** A table that is made when it is asked for. */
    record Lazy(String name, Supplier<Table> make) {}

    static List<Lazy> of(Catalogue catalogue) {
        return List.of(new Lazy("measures", () -> measures(catalogue)));
    }

    private static Table measures(Catalogue catalogue) {
        Table.Builder table = new Table.Builder(
                "measures",
                "id",
                "title",
                "theme",
                "strata",
                "levers",
                "competence",
                "addressee",
                "cost",
                "timing",
                "partners",
                "fulfils",
                "tags",
                "sources");
        List<Labels> labels = catalogue.labels();
        for (int i = 0; i < labels.size(); i++) {
            Measure measure = catalogue.measures().get(i);
            Labels stated = labels.get(i);
            table.text(measure.id()).text(measure.title()).text(measure.theme());
            table.stated(stated.strata()).stated(stated.levers()).stated(stated.competence());
            table.stated(stated.addressee()).stated(stated.cost()).stated(stated.timing());
            table.stated(stated.partners()).all(measure.fulfils()).all(measure.tags());
            table.all(measure.sources()).end();
        }
        return table.build();
    }

    static List<Lazy> of(Programme programme) {
        return List.of(new Lazy("pledges", () -> pledges(programme)), new Lazy("answers", () -> answers(programme)));
    }

    private static Table pledges(Programme programme) {
        Table.Builder pledges = new Table.Builder(
                "pledges",
                "id",
                "title",
                "chapter",
                "strength",
                "status",
                "adopts",
                "levers",
                "cost",
                "timing",
                "partners",
                "parameters",
                "sources");
        for (Pledge pledge : programme.pledges()) {
            pledges.text(pledge.id()).text(pledge.title()).text(pledge.chapter());
            pledges.term(pledge.strength()).term(pledge.status()).maybe(pledge.adopts());
            pledges.stated(pledge.levers()).stated(pledge.cost()).stated(pledge.timing());
            pledges.stated(pledge.partners()).all(pledge.parameters()).all(pledge.sources());
            pledges.end();
        }
        return pledges.build();
    }

    private static Table answers(Programme programme) {
        Table.Builder answers = new Table.Builder(
                "answers", "pledge", "clause", "parts", "stance", "grade", "strength", "levers", "parameters", "note");
        for (Pledge pledge : programme.pledges()) {
            for (Answer answer : pledge.answers()) {
                answers.text(pledge.id()).text(answer.clause()).all(answer.parts());
                answers.term(answer.stance()).term(answer.grade()).maybe(answer.strength());
                answers.stated(answer.levers()).all(answer.parameters()).maybe(answer.note());
                answers.end();
            }
        }
        return answers.build();
    }

    static List<Lazy> of(MeasureAssessment assessment, Locale language) {
        Explainer explainer = Explainer.in(language);
        return List.of(
                new Lazy("measures", () -> measures(assessment.measures(), explainer)),
                new Lazy("questions", () -> questions(assessment.questions(), explainer)));
    }

    static List<Lazy> of(Assessment assessment, Locale language) {
        Explainer explainer = Explainer.of(assessment, language);
        return List.of(
                new Lazy("clauses", () -> clauses(assessment, explainer)),
                new Lazy("guarantees", () -> guarantees(assessment, explainer)),
                new Lazy("evidence", () -> evidence(assessment, explainer)),
                new Lazy("measures", () -> measures(assessment.measures(), explainer)),
                new Lazy("questions", () -> questions(assessment.questions(), explainer)),
                new Lazy("findings", () -> findings(assessment, explainer)));
    }

    private static Table guarantees(Assessment assessment, Explainer explainer) {
        Table.Builder table = new Table.Builder(
                "guarantees", "id", "title", "stated", "backed", "why-stated", "why-backed", "sources");
        for (GuaranteeResult guarantee : assessment.guarantees()) {
            table.text(guarantee.id()).text(guarantee.title());
            table.term(guarantee.stated()).term(guarantee.backed());
            table.text(explainer.word(guarantee.whyStated())).text(explainer.word(guarantee.whyBacked()));
            table.all(guarantee.sources()).end();
        }
        return table.build();
    }

    private static Table clauses(Assessment assessment, Explainer explainer) {
        Table.Builder table = new Table.Builder(
                "clauses",
                "id",
                "guarantee",
                "wording",
                "force",
                "stated",
                "backed",
                "why-stated",
                "why-backed",
                "missing-parts",
                "pledges",
                "remedies",
                "sources");
        for (GuaranteeResult guarantee : assessment.guarantees()) {
            for (ClauseResult clause : guarantee.clauses()) {
                table.text(clause.id())
                        .text(guarantee.id())
                        .text(clause.wording())
                        .term(clause.force());
                table.term(clause.stated()).term(clause.backed());
                table.text(explainer.word(clause.whyStated())).text(explainer.word(clause.whyBacked()));
                table.all(clause.parts().stream()
                        .filter(part -> part.backed() == ClauseVerdict.MISSING)
                        .map(ClauseResult.PartResult::id)
                        .toList());
                table.all(clause.evidence().stream().map(Evidence::pledge).toList());
                table.all(clause.remedies()).all(clause.sources()).end();
            }
        }
        return table.build();
    }

    private static Table evidence(Assessment assessment, Explainer explainer) {
        Table.Builder table = new Table.Builder(
                "evidence",
                "clause",
                "pledge",
                "title",
                "stance",
                "grade",
                "strength",
                "parts",
                "weighs",
                "because",
                "note",
                "source",
                "place");
        for (GuaranteeResult guarantee : assessment.guarantees()) {
            for (ClauseResult clause : guarantee.clauses()) {
                for (Evidence one : clause.evidence()) {
                    table.text(clause.id()).text(one.pledge()).text(one.title());
                    table.term(one.stance()).term(one.grade()).term(one.strength());
                    table.all(one.parts()).term(one.weighs());
                    table.all(one.because().stream().map(explainer::word).toList());
                    table.maybe(one.note())
                            .maybe(one.source())
                            .maybe(one.place())
                            .end();
                }
            }
        }
        return table.build();
    }

    private static Table measures(List<MeasureResult> measures, Explainer explainer) {
        Table.Builder table = new Table.Builder(
                "measures",
                "id",
                "title",
                "theme",
                "status",
                "because",
                "lever",
                "holder",
                "question",
                "cost-rank",
                "cost",
                "above-ceiling",
                "timing",
                "population",
                "nearest-bound",
                "bound-assumed",
                "adopted-by",
                "sources");
        for (MeasureResult measure : measures) {
            table.text(measure.id()).text(measure.title()).text(measure.theme()).term(measure.status());
            table.text(explainer.word(measure.because())).maybe(measure.lever()).maybe(measure.holder());
            table.maybe(measure.question().map(explainer::word));
            table.number(measure.cost().known().map(MeasureResult.Cost::rank));
            table.stated(measure.cost(), MeasureResult.Cost::label);
            table.maybe(measure.ceiling().map(MeasureResult.Cost::label)).stated(measure.timing());
            table.number(measure.flip().map(MeasureResult.Flip::population));
            table.number(measure.flip().map(MeasureResult.Flip::bound));
            table.maybe(measure.flip().map(MeasureResult.Flip::assumed));
            table.all(measure.adoptedBy()).all(measure.sources()).end();
        }
        return table.build();
    }

    private static Table questions(List<Question> questions, Explainer explainer) {
        Table.Builder table = new Table.Builder("questions", "question", "decides");
        for (Question question : questions) {
            table.text(explainer.word(question.asks())).all(question.decides()).end();
        }
        return table.build();
    }

    private static Table findings(Assessment assessment, Explainer explainer) {
        Table.Builder table = new Table.Builder(
                "findings", "severity", "code", "document", "place", "pointer", "message", "cure", "rule");
        for (Finding finding : assessment.findings()) {
            table.term(finding.severity()).text(finding.code()).text(finding.document());
            table.maybe(finding.place()).text(finding.pointer());
            table.text(explainer.word(finding.reason()))
                    .text(explainer.cure(finding))
                    .text(finding.rule());
            table.end();
        }
        return table.build();
    }
}
