package io.github.mandat.rules.assessment;

/**
 * How much a finding matters.
 *
 * @since 0.1
 */
public enum Severity {
    /** Something is wrong and makes the result unreliable. */
    ERROR,
    /** Something is probably not meant so. */
    WARNING,
    /** Something worth knowing. */
    INFO
}
