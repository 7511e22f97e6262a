package io.github.mandat.rules;

import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.List;

/** A rule that is registered as a service and cannot be made. */
public final class BrokenRule implements Rule {

    /** Never succeeds. */
    public BrokenRule() {
        throw new IllegalStateException("no licence");
    }

    @Override
    public String id() {
        return "acme.broken-service";
    }

    @Override
    public List<Finding> check(Case subject) {
        return List.of();
    }
}
