package io.github.mandat.export.html;

import io.github.mandat.export.html.BarPicture.Bar;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The page of what a catalogue's measures ask of a territory. */
final class MeasureAssessmentPage {

    private final MeasureAssessment assessment;
    private final Words words;
    private final Page page;

    MeasureAssessmentPage(MeasureAssessment assessment, Locale language) {
        this.assessment = assessment;
        this.words = Words.in(language);
        this.page = new Page(words, assessment.title());
    }

    String write() {
        Ground ground = new Ground(page);
        page.lead(() -> ground.subject(assessment.territory(), assessment.date(), assessment.engine()));
        page.part("overview", "OVERVIEW", this::overview);
        if (!assessment.questions().isEmpty()) {
            page.part("questions", "QUESTIONS", () -> ground.questions(assessment.questions()));
        }
        page.part("measures", "MEASURES", new MeasureList(page, assessment.measures(), Set.of())::write);
        ground.rest(assessment.documents(), assessment.vintage());
        return page.write();
    }

    private void overview() {
        List<Bar> bars = Stream.of(Applicability.values())
                .map(status -> new Bar(
                        words.capital(words.term(status)),
                        assessment.measures().stream()
                                .filter(measure -> measure.status() == status)
                                .count(),
                        Look.of(status)))
                .toList();
        Picture picture = new BarPicture(words.say("STATUSES_OF"), AssessmentPictures.described(bars), bars);
        page.out.open("div", "class", "pair").open("figure").element("figcaption", picture.title());
        picture.into(page.out, "statuses");
        page.out.close().close().newLine();
    }
}
