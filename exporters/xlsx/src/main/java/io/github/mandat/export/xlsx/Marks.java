package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.vocabulary.Verdict;
import io.github.mandat.export.report.Report.Tone;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Severity;

/** Signs and colours: a verdict is told by its sign and word, and its colour only repeats them. */
final class Marks {

    private Marks() {}

    /** A verdict as a sign and a word. */
    static <V extends Enum<V> & Verdict> Cell.Text verdict(V verdict, Words words) {
        return mark(tone(verdict), words.term(verdict));
    }

    static Cell.Text mark(Tone tone, String word) {
        return Cell.toned((sign(tone) + " " + word).strip(), tone);
    }

    static String sign(Tone tone) {
        return switch (tone) {
            case GOOD -> "✓";
            case FAIR -> "~";
            case BAD -> "✗";
            case OPEN -> "?";
            case QUIET -> "–";
            case PLAIN -> "";
        };
    }

    /** A dark colour for letters, at least 4.5 to 1 on {@link #paper}. */
    static String ink(Tone tone) {
        return switch (tone) {
            case GOOD -> "FF0B5A2B";
            case FAIR -> "FF7A4B00";
            case BAD -> "FF9B1C1C";
            case OPEN -> "FF1F4E8C";
            case QUIET -> "FF555555";
            case PLAIN -> "FF000000";
        };
    }

    /** A light colour for the cell. */
    static String paper(Tone tone) {
        return switch (tone) {
            case GOOD -> "FFE3F4E8";
            case FAIR -> "FFFFF3D6";
            case BAD -> "FFFDE8E8";
            case OPEN -> "FFE6EFFB";
            case QUIET, PLAIN -> "FFFFFFFF";
        };
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.FAIR;
            case INFO -> Tone.QUIET;
        };
    }

    private static Tone tone(Enum<?> verdict) {
        if (verdict instanceof ClauseVerdict clause) {
            return switch (clause) {
                case HONOURED -> Tone.GOOD;
                case WEAKENED -> Tone.FAIR;
                case MISSING, CONTRADICTED -> Tone.BAD;
                case NOT_APPLICABLE, WAIVED -> Tone.QUIET;
                case UNDETERMINED -> Tone.OPEN;
            };
        } else if (verdict instanceof GuaranteeVerdict guarantee) {
            return switch (guarantee) {
                case SATISFIED -> Tone.GOOD;
                case WEAKENED, PARTIAL -> Tone.FAIR;
                case MISSING, BREACHED -> Tone.BAD;
                case UNDETERMINED -> Tone.OPEN;
            };
        } else if (verdict instanceof Applicability applicability) {
            return switch (applicability) {
                case APPLICABLE -> Tone.GOOD;
                case VIA_INTERCOMMUNALITY, BY_ADVOCACY -> Tone.FAIR;
                case OUT_OF_SCOPE -> Tone.BAD;
                case UNDETERMINED -> Tone.OPEN;
            };
        }
        return switch ((ProgrammeVerdict) verdict) {
            case COMPLIANT -> Tone.GOOD;
            case NON_COMPLIANT -> Tone.BAD;
            case UNDETERMINED -> Tone.OPEN;
        };
    }
}
