package io.github.mandat.export.html;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseResult.PartResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The proof, which unfolds: guarantee, clause, evidence. */
final class Proof {

    private final Page page;
    private final Words words;
    private final Markup out;
    private final Assessment assessment;
    private final Set<String> measures;

    Proof(Page page, Assessment assessment) {
        this.page = page;
        this.words = page.words();
        this.out = page.out;
        this.assessment = assessment;
        this.measures = assessment.measures().stream()
                .map(measure -> measure.id().toString())
                .collect(Collectors.toSet());
    }

    void write() {
        out.element("p", words.say("PROOF_MEANS"), "class", "quiet").newLine();
        new FilterBar(page, "proof-list", "CLAUSES_MANY")
                .choice("backed", "BACKED", verdicts(Reading.BACKED))
                .choice("stated", "STATED", verdicts(Reading.STATED))
                .write();
        out.open("div", "id", "proof-list", "class", "list");
        assessment.guarantees().forEach(this::guarantee);
        out.close();
    }

    private Map<String, String> verdicts(Reading reading) {
        Map<String, String> values = new LinkedHashMap<>();
        for (ClauseVerdict verdict : ClauseVerdict.values()) {
            if (assessment.clauses().anyMatch(clause -> clause.in(reading) == verdict)) {
                values.put(verdict.name(), words.term(verdict));
            }
        }
        return values;
    }

    private void guarantee(GuaranteeResult guarantee) {
        page.item("guarantee-" + guarantee.id(), guarantee.id().value(), "data-group", "");
        out.open("details").open("summary");
        out.element("h3", guarantee.id() + " · " + guarantee.title());
        both(guarantee.stated(), guarantee.backed(), "");
        out.element("p", words.sentence(guarantee.whyBacked()), "class", "quiet");
        out.close().newLine();
        places(guarantee.sources().stream());
        guarantee.clauses().forEach(this::clause);
        out.close().close().newLine();
    }

    private void places(Stream<Provenance> sources) {
        String places = words.places(sources);
        if (!places.isEmpty()) {
            out.element("p", words.say("STATED_AT", "places", places), "class", "quiet");
        }
    }

    private void clause(ClauseResult clause) {
        page.item(
                "clause-" + clause.id(),
                clause.id().value(),
                "data-item",
                "",
                "data-backed",
                clause.backed().name(),
                "data-stated",
                clause.stated().name());
        out.open("details").open("summary");
        out.element("h4", clause.id() + " · " + clause.wording());
        boolean counts = clause.force() == Clause.Force.REQUIRED;
        both(clause.stated(), clause.backed(), counts ? "" : words.say("ILLUSTRATIVE"));
        out.close();
        body(clause);
        out.close().close().newLine();
    }

    private void body(ClauseResult clause) {
        out.open("dl", "class", "why");
        why("WHY_STATED", words.sentence(clause.whyStated()));
        why("WHY_BACKED", words.sentence(clause.whyBacked()));
        clause.questions().forEach(question -> why("QUESTION", words.sentence(question)));
        out.close();
        if (!clause.parts().isEmpty()) {
            out.element("p", words.say("PARTS"), "class", "label").open("ul", "class", "rows");
            clause.parts().forEach(this::part);
            out.close();
        }
        if (!clause.evidence().isEmpty()) {
            out.element("p", words.say("EVIDENCE"), "class", "label").open("ul", "class", "rows");
            clause.evidence().forEach(this::evidence);
            out.close();
        }
        if (!clause.remedies().isEmpty()) {
            out.element("p", words.say("REMEDIES"), "class", "label").open("ul", "class", "rows");
            clause.remedies().forEach(measure -> remedy(measure.toString()));
            out.close();
        }
        places(clause.sources().stream());
    }

    private void why(String label, String text) {
        out.open("div").element("dt", words.say(label)).element("dd", text).close();
    }

    private void remedy(String measure) {
        out.open("li");
        if (measures.contains(measure)) {
            out.element("a", measure, "href", "#measure-" + measure);
        } else {
            out.text(measure);
        }
        out.close();
    }

    private void part(PartResult part) {
        out.open("li").text(part.id() + " · " + part.wording());
        both(part.stated(), part.backed(), "");
        out.close();
    }

    /** The verdicts in both readings, and a remark. */
    private void both(Enum<?> stated, Enum<?> backed, String remark) {
        out.open("p", "class", "both");
        for (Reading reading : Reading.values()) {
            out.open("span").text(words.term(reading) + words.say("COLON"));
            page.verdict(reading == Reading.STATED ? stated : backed);
            out.close().text(" ");
        }
        if (!remark.isEmpty()) {
            page.quiet(remark);
        }
        out.close();
    }

    private void evidence(Evidence evidence) {
        out.open("li");
        boolean restated = evidence.grade() == Answer.Grade.RESTATED;
        page.tag(
                restated ? Look.ASIDE : Look.of(evidence.weighs()),
                words.say("WEIGHS."
                        + (restated
                                ? evidence.grade().name()
                                : evidence.weighs().name())));
        out.text(" ").element("a", evidence.title(), "href", "#pledge-" + evidence.pledge());
        String parts = evidence.parts().stream().map(Object::toString).collect(Collectors.joining(", "));
        String labels = Stream.of(
                        words.say("STANCE." + evidence.stance().name()),
                        words.say("GRADE." + evidence.grade().name()),
                        words.say("STRENGTH." + evidence.strength().name()),
                        parts.isEmpty() ? "" : words.say("FOR_PARTS", "parts", parts),
                        words.places(Stream.concat(evidence.source().stream(), evidence.alsoAt().stream())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        out.element("p", labels, "class", "quiet");
        String remarks = Stream.concat(
                        evidence.because().stream().map(words::sentence),
                        evidence.note().stream().map(words::capital))
                .collect(Collectors.joining(" "));
        if (!remarks.isEmpty()) {
            out.element("p", remarks);
        }
        out.close().newLine();
    }
}
