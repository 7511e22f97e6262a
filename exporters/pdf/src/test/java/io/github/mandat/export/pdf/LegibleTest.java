package io.github.mandat.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegibleTest {

    @Test
    void the_fonts_have_what_french_and_the_report_need() {
        String needed =
                "ABCXYZabcxyz0123456789àâäæçéèêëîïôöœùûüÿÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸ«»’‘“”…–—-·•€°²³½±×÷≤≥≠≈→✓✗?%§&@#/\\|<>=+*[]{}()";
        assertEquals(
                List.of(),
                needed.codePoints()
                        .filter(character -> !Fonts.have(character))
                        .boxed()
                        .toList());
        assertEquals(needed, Legible.text(needed));
    }

    @Test
    void what_no_font_has_is_named_by_its_code() {
        assertEquals("lire [U+672C][U+1F9FE] ici", Legible.text("lire 本🧾 ici"));
        assertEquals("[U+FFFC]", Legible.text("\ufffc"));
        assertEquals("[U+0001]", Legible.text("\u0001"));
    }

    @Test
    void letters_are_composed_and_what_only_joins_is_left_out() {
        assertEquals("été", Legible.text("e\u0301te\u0301"));
        assertEquals("ab", Legible.text("a\u200d\ufe0fb"));
    }

    @Test
    void lines_do_not_break_before_high_punctuation() {
        assertEquals(
                "« Oui »\u00a0: 2\u00a0940\u00a0€\u00a0!".replace("« Oui »", "«\u00a0Oui\u00a0»"),
                Legible.text("« Oui » : 2\u202f940 € !"));
    }

    @Test
    void arabic_is_joined_and_drawn_from_the_right() {
        LeftwardText leftward = new LeftwardText();
        assertEquals("\ufeb3\ufee0\ufe8e\ufee1", leftward.shapeText("سلام"), "start, middle, end; alone after alef");
        assertEquals("(\u05d1\u05d0", leftward.reorderRTLTextToLTR("\u05d0\u05d1)"));
    }

    @Test
    void lines_break_after_spaces_and_inside_paths() {
        LineBreaks breaks = new LineBreaks();
        breaks.setText("un catalogue-2026/mesure [g6.1] - 5");
        StringBuilder pieces = new StringBuilder();
        int from = 0;
        for (int to = breaks.next(); to > 0; to = breaks.next()) {
            pieces.append("un catalogue-2026/mesure [g6.1] - 5", from, to).append('|');
            from = to;
        }
        assertEquals("un |catalogue-|2026/|mesure |[g6.1] |- |5|", pieces.toString());
        assertTrue(breaks.next() < 0);
    }
}
