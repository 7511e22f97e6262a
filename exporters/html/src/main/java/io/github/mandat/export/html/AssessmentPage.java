package io.github.mandat.export.html;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.Reading;
import java.util.Locale;

/** The page of an assessment: the picture, then the proof, then what it rests on. */
final class AssessmentPage {

    private final Assessment assessment;
    private final Words words;
    private final Page page;
    private final Markup out;

    AssessmentPage(Assessment assessment, Locale language) {
        this.assessment = assessment;
        this.words = Words.of(assessment, language);
        this.page = new Page(words, assessment.title());
        this.out = page.out;
    }

    String write() {
        Ground ground = new Ground(page);
        page.lead(() -> ground.subject(assessment.territory(), assessment.date(), assessment.engine()));
        page.part("result", "RESULT", this::result);
        if (!assessment.guarantees().isEmpty()) {
            page.part("proof", "PROOF", new Proof(page, assessment)::write);
        }
        if (!assessment.questions().isEmpty()) {
            page.part("questions", "QUESTIONS", () -> ground.questions(assessment.questions()));
        }
        PledgeIndex pledges = new PledgeIndex(page, assessment);
        if (!pledges.isEmpty()) {
            page.part("pledges", "PLEDGES", pledges::write);
        }
        if (!assessment.measures().isEmpty()) {
            page.part("measures", "MEASURES", new MeasureList(page, assessment.measures(), pledges.known())::write);
        }
        if (!assessment.findings().isEmpty()) {
            page.part("findings", "FINDINGS", new FindingList(page, assessment.findings())::write);
        }
        ground.rest(assessment.documents(), assessment.vintage());
        return page.write();
    }

    private void result() {
        out.open("div", "class", "readings");
        for (Reading reading : Reading.values()) {
            reading(reading);
        }
        out.close().newLine();
        if (!assessment.guarantees().isEmpty()) {
            coverage();
        }
        out.open("div", "class", "pair");
        figure(AssessmentPictures.costs(assessment, words), "costs");
        figure(AssessmentPictures.timeline(assessment, words), "timeline");
        out.close().newLine();
    }

    private void reading(Reading reading) {
        Assessment.Outcome outcome = assessment.verdict();
        boolean decisive = outcome.decisive().filter(reading::equals).isPresent();
        out.open("div", "class", decisive ? "reading decisive" : "reading");
        out.element("h3", words.say(reading == Reading.STATED ? "READING_STATED" : "READING_BACKED"));
        out.open("p", "class", "verdict");
        page.verdict(outcome.in(reading));
        out.close();
        if (!assessment.guarantees().isEmpty()) {
            out.open("p", "class", "count").text(words.say("SATISFIED") + " ");
            out.element("strong", "" + CoveragePicture.satisfied(assessment, reading));
            out.text(" " + words.say("OUT_OF", "all", assessment.guarantees().size()))
                    .close();
        }
        out.element("p", words.sentence(outcome.why(reading)), "class", "quiet");
        out.element("p", words.say(reading == Reading.STATED ? "STATED_MEANS" : "BACKED_MEANS"), "class", "quiet");
        if (decisive) {
            out.element("p", words.say("DECISIVE"), "class", "quiet");
        }
        out.close();
    }

    private void coverage() {
        out.open("figure", "class", "coverage");
        out.element("figcaption", words.say("COVERAGE"));
        out.open("div", "class", "wide");
        new CoveragePicture(assessment, words, CoveragePicture.Layout.WIDE).into(out, "coverage-wide");
        out.close().open("div", "class", "narrow");
        new CoveragePicture(assessment, words, CoveragePicture.Layout.NARROW).into(out, "coverage-narrow");
        out.close().close().newLine();
        out.open("details", "class", "as-table").element("summary", words.say("AS_TABLE"));
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", words.say("COVERAGE"));
        out.open("table").element("caption", words.say("COVERAGE"));
        out.open("thead").open("tr");
        for (String header : new String[] {"GUARANTEE", "STATED", "BACKED", "WHY_BACKED"}) {
            out.element("th", words.say(header), "scope", "col");
        }
        out.close().close().open("tbody");
        assessment.guarantees().forEach(this::row);
        out.close().close().close().close().newLine();
    }

    private void row(GuaranteeResult guarantee) {
        out.open("tr").open("th", "scope", "row");
        out.element("a", guarantee.id() + " · " + guarantee.title(), "href", "#guarantee-" + guarantee.id());
        out.close();
        for (Reading reading : Reading.values()) {
            out.open("td");
            page.verdict(guarantee.in(reading));
            out.close();
        }
        out.element("td", words.sentence(guarantee.whyBacked())).close();
    }

    private void figure(Picture picture, String id) {
        out.open("figure").element("figcaption", picture.title());
        picture.into(out, id);
        if (id.equals("costs")) {
            assessment
                    .costs()
                    .totals()
                    .forEach(total -> out.element("p", new Totals(words).say(total), "class", "quiet"));
        } else {
            assessment
                    .timeline()
                    .end()
                    .ifPresent(end ->
                            out.element("p", words.say("MANDATE_END", "end", Argument.of(end)), "class", "quiet"));
        }
        out.close();
    }
}
