package io.github.mandat.export.html;

import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Severity;

/**
 * How a verdict looks: a sign, then a shade. The shades are of one hue, from full to empty, so that they stand for no party and
 * print in grey; what goes against a guarantee is the darkest, with a cross.
 */
enum Look {
    /** All of it. */
    FULL("full", "✓", "#31455c", "#ffffff", "M2 6.5 5 9.5 10.5 3"),
    /** Less than asked. */
    LESS("less", "≈", "#d3dce6", "#17202b", "M1.5 7.5c1.5-3 3-3 4.5-1.5s3 1.5 4.5-1.5"),
    /** Some of it. */
    SOME("some", "◐", "#d3dce6", "#17202b", "M6 1.5a4.5 4.5 0 0 1 0 9a4.5 4.5 0 0 1 0 -9zM6 1.5v9M4.3 2.6v6.8M2.6 4v4"),
    /** Nothing. */
    NONE("none", "–", "#ffffff", "#17202b", "M2.5 6H9.5"),
    /** The opposite. */
    AGAINST("against", "✕", "#000000", "#ffffff", "M2.5 2.5 9.5 9.5M9.5 2.5 2.5 9.5"),
    /** Not decided. */
    OPEN("open", "?", "#fff1d6", "#4a3000", "M3.5 4a2.5 2.5 0 1 1 3.6 2.2C6.3 6.7 6 7.1 6 8M6 10.2v.3"),
    /** Does not count. */
    ASIDE("aside", "∕", "#eef0f3", "#4a5563", "M3.5 10 8.5 2");

    private final String css;
    private final String sign;
    private final String fill;
    private final String ink;
    private final String path;

    Look(String css, String sign, String fill, String ink, String path) {
        this.css = css;
        this.sign = sign;
        this.fill = fill;
        this.ink = ink;
        this.path = path;
    }

    /** The end of its class names. */
    String css() {
        return css;
    }

    /** The sign as a character. */
    String sign() {
        return sign;
    }

    /** The shade on paper. */
    String fill() {
        return fill;
    }

    /** What is written on the shade. */
    String ink() {
        return ink;
    }

    /** The sign as a path in a square of 12. */
    String path() {
        return path;
    }

    static Look of(Enum<?> verdict) {
        if (verdict instanceof ClauseVerdict clause) {
            return of(clause);
        } else if (verdict instanceof GuaranteeVerdict guarantee) {
            return of(guarantee);
        } else if (verdict instanceof ProgrammeVerdict programme) {
            return switch (programme) {
                case COMPLIANT -> FULL;
                case NON_COMPLIANT -> NONE;
                case UNDETERMINED -> OPEN;
            };
        } else if (verdict instanceof Severity severity) {
            return severity == Severity.ERROR ? AGAINST : severity == Severity.WARNING ? LESS : ASIDE;
        }
        return switch ((Applicability) verdict) {
            case APPLICABLE -> FULL;
            case VIA_INTERCOMMUNALITY, BY_ADVOCACY -> LESS;
            case OUT_OF_SCOPE -> ASIDE;
            case UNDETERMINED -> OPEN;
        };
    }

    private static Look of(ClauseVerdict clause) {
        return switch (clause) {
            case HONOURED -> FULL;
            case WEAKENED -> LESS;
            case MISSING -> NONE;
            case CONTRADICTED -> AGAINST;
            case NOT_APPLICABLE, WAIVED -> ASIDE;
            case UNDETERMINED -> OPEN;
        };
    }

    private static Look of(GuaranteeVerdict guarantee) {
        return switch (guarantee) {
            case SATISFIED -> FULL;
            case WEAKENED -> LESS;
            case PARTIAL -> SOME;
            case MISSING -> NONE;
            case BREACHED -> AGAINST;
            case UNDETERMINED -> OPEN;
        };
    }
}
