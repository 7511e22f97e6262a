package io.github.mandat.rules;

import io.github.mandat.rules.assessment.Severity;

/** What the library's own rules can find. The codes are stable; docs/reference/findings.md explains each. */
enum FindingCode {
    /** A reference to an item that its document does not have. */
    UNKNOWN_REFERENCE(Severity.ERROR),
    /** A rule that threw an exception instead of returning findings. */
    RULE_FAILED(Severity.ERROR),
    /** A condition or a guarantee of the charter that nothing can fulfil. */
    RULE_NEVER_MATCHES(Severity.WARNING),
    /** A programme held against a charter that it does not say it answers. */
    CHARTER_NOT_ANSWERED(Severity.WARNING),
    /** A territory whose code the provider does not know, or knows as one that is no longer in use. */
    TERRITORY_UNKNOWN(Severity.WARNING),
    /** A population that the programme states otherwise than the provider. */
    TERRITORY_DIFFERS(Severity.INFO),
    /** Two pledges with the same title, or that adopt the same measure. */
    DUPLICATE_PLEDGE(Severity.WARNING),
    /** An adopted measure that is not for a territory of this size or kind. */
    MEASURE_OUT_OF_SCOPE(Severity.WARNING),
    /** An adopted measure above the cost ceiling for its size class. */
    COST_ABOVE_CEILING(Severity.WARNING),
    /** A pledge to act alone where the territory does not hold the competence. */
    LEVER_NOT_HELD(Severity.WARNING),
    /** A quantity that has the name of the clause's and another unit or basis. */
    PARAMETER_NOT_COMPARABLE(Severity.WARNING),
    /** A waiver whose last day is past. */
    WAIVER_EXPIRED(Severity.WARNING),
    /** A pledge of a first-year list that no thematic chapter repeats. */
    FIRST_YEAR_WITHOUT_TWIN(Severity.INFO),
    /** A clause that is not backed and that no measure of the catalogues fulfils. */
    CLAUSE_WITHOUT_MEASURE(Severity.INFO);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
