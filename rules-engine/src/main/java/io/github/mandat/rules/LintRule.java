package io.github.mandat.rules;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rule of the library's own. It goes by the same interface as the rules of others. */
abstract class LintRule implements Rule {

    private final String id;

    LintRule(String id) {
        this.id = id;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<Finding> check(Case subject) {
        List<Finding> findings = new ArrayList<>();
        check(subject, findings);
        return findings;
    }

    abstract void check(Case subject, List<Finding> findings);

    static Finding finding(FindingCode code, Document document, String pointer, Map<String, Argument> arguments) {
        return Finding.of(code.severity(), Reason.of(code.name(), arguments), document, pointer);
    }
}
