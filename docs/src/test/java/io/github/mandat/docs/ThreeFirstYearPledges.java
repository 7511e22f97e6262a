package io.github.mandat.docs;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.Severity;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

// docs: rule
public final class ThreeFirstYearPledges implements Rule {

    /** Called by the service loader. */
    public ThreeFirstYearPledges() {}

    @Override
    public String id() {
        return "acme.three-first-year-pledges";
    }

    @Override
    public List<Finding> check(Case subject) {
        int pledges = subject.timeline().firstYear().size();
        if (pledges >= 3) {
            return List.of();
        }
        Reason reason = Reason.of("ACME_FEW_FIRST_YEAR", Map.of("pledges", Argument.of(pledges)));
        return List.of(Finding.of(Severity.WARNING, reason, subject.dossier().programme(), "/pledges"));
    }

    @Override
    public Map<String, String> wording(Locale language) {
        return language.getLanguage().equals("fr")
                ? Map.of(
                        "ACME_FEW_FIRST_YEAR", "engagements de première année : {pledges}, il en faut trois",
                        "ACME_FEW_FIRST_YEAR.cure", "avancer un engagement")
                : Map.of(
                        "ACME_FEW_FIRST_YEAR", "first-year pledges: {pledges}, three are needed",
                        "ACME_FEW_FIRST_YEAR.cure", "bring a pledge forward");
    }
}
// docs: end
