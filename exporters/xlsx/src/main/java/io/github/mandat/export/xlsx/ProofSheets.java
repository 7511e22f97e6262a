package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.export.xlsx.Sheet.Row;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseResult.PartResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.GuaranteeResult;
import java.util.ArrayList;
import java.util.List;

/** The proof as three sheets that lead to one another: guarantees, clauses, evidence. */
final class ProofSheets {

    private static final List<String> GUARANTEES = List.of(
            "GUARANTEE 12",
            "GUARANTEE_TITLE 44",
            "STATED 18",
            "BACKED 18",
            "WHY_STATED 44",
            "WHY_BACKED 44",
            "CLAUSES 10",
            "HONOURED_CLAUSES 14",
            "SOURCE 16");
    private static final List<String> CLAUSES = List.of(
            "GUARANTEE 12",
            "CLAUSE 10",
            "WORDING 56",
            "FORCE 14",
            "STATED 18",
            "BACKED 18",
            "WHY_STATED 38",
            "WHY_BACKED 38",
            "PARTS_MISSING 34",
            "PLEDGES 15",
            "EVIDENCE 34",
            "QUESTIONS 38",
            "REMEDIES 38",
            "SOURCE 16");
    private static final List<String> EVIDENCE = List.of(
            "CLAUSE 12",
            "CLAUSE_WORDING 40",
            "PLEDGE 30",
            "PLEDGE_TITLE 52",
            "STANCE 14",
            "GRADE 12",
            "STRENGTH 14",
            "PARTS 18",
            "WEIGHT 20",
            "BECAUSE 44",
            "NOTE 44",
            "SOURCE 16",
            "ALSO_AT 16");

    private final List<GuaranteeResult> guarantees;
    private final Words words;
    private final SharedSheets shared;

    ProofSheets(List<GuaranteeResult> guarantees, Words words) {
        this.guarantees = guarantees;
        this.words = words;
        this.shared = new SharedSheets(words);
    }

    Sheet guarantees() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < guarantees.size(); i++) {
            rows.add(guarantee(guarantees.get(i), i).at(guaranteeAt(i)));
        }
        return shared.sheet("GUARANTEES", GUARANTEES, rows);
    }

    private Row guarantee(GuaranteeResult guarantee, int index) {
        long honoured = guarantee.clauses().stream()
                .filter(clause -> clause.backed() == ClauseVerdict.HONOURED)
                .count();
        return Row.of(
                Cell.text(guarantee.id().value()).to(clauseAt(index, 0)),
                Cell.text(guarantee.title()),
                Marks.verdict(guarantee.stated(), words),
                Marks.verdict(guarantee.backed(), words),
                Cell.text(words.sentence(guarantee.whyStated())),
                Cell.text(words.sentence(guarantee.whyBacked())),
                Cell.number(guarantee.clauses().size()),
                Cell.number(honoured),
                words.places(guarantee.sources()));
    }

    Sheet clauses() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < guarantees.size(); i++) {
            List<ClauseResult> clauses = guarantees.get(i).clauses();
            for (int j = 0; j < clauses.size(); j++) {
                Cell guarantee = Cell.text(guarantees.get(i).id().value()).to(guaranteeAt(i));
                rows.add(clause(guarantee, clauses.get(j), evidenceAt(i, j)).at(clauseAt(i, j)));
            }
        }
        return shared.sheet("CLAUSES", CLAUSES, rows);
    }

    private Row clause(Cell guarantee, ClauseResult clause, String evidence) {
        return Row.of(
                guarantee,
                Cell.text(clause.id().value()).to(evidence),
                Cell.text(clause.wording()),
                Cell.text(words.term(clause.force())),
                Marks.verdict(clause.stated(), words),
                Marks.verdict(clause.backed(), words),
                Cell.text(words.sentence(clause.whyStated())),
                Cell.text(words.sentence(clause.whyBacked())),
                Cell.lines(clause.parts().stream()
                        .filter(part -> part.backed() != ClauseVerdict.HONOURED)
                        .map(this::part)
                        .toList()),
                Cell.number(clause.evidence().size()),
                Cell.lines(clause.evidence().stream().map(Evidence::pledge).toList()),
                words.sentences(clause.questions()),
                Cell.lines(clause.remedies()),
                words.places(clause.sources()));
    }

    private String part(PartResult part) {
        return part.id() + " " + Marks.verdict(part.backed(), words).text() + " — " + part.wording();
    }

    Sheet evidence() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < guarantees.size(); i++) {
            List<ClauseResult> clauses = guarantees.get(i).clauses();
            for (int j = 0; j < clauses.size(); j++) {
                for (Evidence evidence : clauses.get(j).evidence()) {
                    rows.add(evidence(clauses.get(j), clauseAt(i, j), evidence).at(evidenceAt(i, j)));
                }
            }
        }
        return shared.sheet("EVIDENCE_SHEET", EVIDENCE, rows);
    }

    private Row evidence(ClauseResult clause, String back, Evidence evidence) {
        return Row.of(
                Cell.text(clause.id().value()).to(back),
                Cell.text(clause.wording()),
                Cell.text(evidence.pledge().value()),
                Cell.text(evidence.title()),
                Cell.text(words.term(evidence.stance())),
                Cell.text(words.term(evidence.grade())),
                Cell.text(words.term(evidence.strength())),
                Cell.lines(evidence.parts()),
                weight(evidence),
                words.sentences(evidence.because()),
                Cell.optional(evidence.note()),
                words.places(evidence.source().stream().toList()),
                words.places(evidence.alsoAt()));
    }

    /** A pledge that restates the guarantee weighs in one of the two readings only. */
    private Cell weight(Evidence evidence) {
        Cell.Text weight = Marks.verdict(evidence.weighs(), words);
        return evidence.grade() == Answer.Grade.RESTATED
                ? Cell.quiet(weight.text() + " " + words.say("STATED_ONLY"))
                : weight;
    }

    private static String guaranteeAt(int guarantee) {
        return "guarantee " + guarantee;
    }

    private static String clauseAt(int guarantee, int clause) {
        return "clause " + guarantee + " " + clause;
    }

    private static String evidenceAt(int guarantee, int clause) {
        return "evidence " + guarantee + " " + clause;
    }
}
