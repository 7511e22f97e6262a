package io.github.mandat.export.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.export.report.Report.Tone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Verdicts can be read without colours, and with them. */
class ToneTest {

    /** The least contrast that WCAG 2 asks of a text. */
    private static final double LEAST = 4.5;

    @ParameterizedTest
    @EnumSource
    void letters_stand_out_from_their_paper(Tone tone) {
        assertTrue(contrast(tone.ink(), tone.paper()) >= LEAST);
    }

    @ParameterizedTest
    @EnumSource(names = {"GOOD", "FAIR", "BAD", "OPEN"})
    void a_verdict_has_a_sign_beside_its_colour(Tone tone) {
        assertFalse(tone.sign().isBlank());
    }

    private static double contrast(String ink, String paper) {
        return (luminance(paper) + 0.05) / (luminance(ink) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int from = 2 * i;
            double part = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
