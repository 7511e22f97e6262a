package io.github.mandat.rules;

import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.Severity;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.List;

/** A rule that is registered as a service. */
public final class DiscoveredRule implements Rule {

    /** Called by the service loader. */
    public DiscoveredRule() {}

    @Override
    public String id() {
        return "acme.discovered";
    }

    @Override
    public List<Finding> check(Case subject) {
        return List.of(Finding.of(
                Severity.INFO, Reason.of("DISCOVERED"), subject.dossier().programme(), ""));
    }
}
