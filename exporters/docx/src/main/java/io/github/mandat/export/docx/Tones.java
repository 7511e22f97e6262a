package io.github.mandat.export.docx;

import io.github.mandat.export.report.Report.Tone;

/** Signs and colours: a verdict is told by its sign and word, and its colour only repeats them. */
final class Tones {

    private Tones() {}

    static boolean isMarked(Tone tone) {
        return tone != Tone.PLAIN && tone != Tone.QUIET;
    }

    static String sign(Tone tone) {
        return switch (tone) {
            case GOOD -> "✓ ";
            case FAIR -> "~ ";
            case BAD -> "✗ ";
            case OPEN -> "? ";
            case PLAIN, QUIET -> "";
        };
    }

    /** A dark colour, at least 4.5 to 1 on white. */
    static String ink(Tone tone) {
        return switch (tone) {
            case GOOD -> "0B5A2B";
            case FAIR -> "7A4B00";
            case BAD -> "9B1C1C";
            case OPEN -> "1F4E8C";
            case QUIET -> "555555";
            case PLAIN -> "000000";
        };
    }

    /** A light colour for the cell of a verdict. */
    static String paper(Tone tone) {
        return switch (tone) {
            case GOOD -> "E3F4E8";
            case FAIR -> "FFF3D6";
            case BAD -> "FDE8E8";
            case OPEN -> "E6EFFB";
            case QUIET, PLAIN -> "FFFFFF";
        };
    }
}
