package io.github.mandat.export.html;

import io.github.mandat.export.html.BarPicture.Bar;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.CostProfile;
import io.github.mandat.rules.assessment.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The pictures of an assessment. */
final class AssessmentPictures {

    private AssessmentPictures() {}

    /** How many pledges stand at which cost level. */
    static Picture costs(Assessment assessment, Words words) {
        CostProfile costs = assessment.costs();
        List<Bar> bars = new ArrayList<>();
        boolean several = costs.levels().stream()
                        .map(level -> level.level().document())
                        .distinct()
                        .count()
                > 1;
        costs.levels()
                .forEach(level -> bars.add(new Bar(
                        level.label() + (several ? " (" + level.level().document() + ")" : ""),
                        level.pledges(),
                        Look.FULL)));
        bars.add(new Bar(words.say("COST_UNKNOWN"), costs.unknown(), Look.NONE));
        return new BarPicture(words.say("COSTS_OF"), described(bars), bars);
    }

    /** Which pledges fit in the mandate. */
    static Picture timeline(Assessment assessment, Words words) {
        Timeline timeline = assessment.timeline();
        List<Bar> bars = List.of(
                new Bar(words.say("FIRST_YEAR"), timeline.firstYear().size(), Look.FULL),
                new Bar(words.say("FITS"), timeline.fits().size(), Look.LESS),
                new Bar(words.say("TOO_LATE"), timeline.tooLate().size(), Look.AGAINST),
                new Bar(words.say("NO_TIMING"), timeline.open().size(), Look.NONE));
        return new BarPicture(words.say("TIMELINE_OF"), described(bars), bars);
    }

    static String described(List<Bar> bars) {
        return bars.stream().map(bar -> bar.label() + " : " + bar.count()).collect(Collectors.joining(" ; ", "", "."));
    }
}
