package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.vocabulary.Verdict;
import io.github.mandat.export.report.Report.Tone;

/** Signs and colours: a verdict is told by its sign and word, and its colour only repeats them. */
final class Marks {

    private Marks() {}

    /** A verdict as a sign and a word. */
    static <V extends Enum<V> & Verdict> Cell.Text verdict(V verdict, Words words) {
        return mark(Tone.of(verdict), words.term(verdict));
    }

    static Cell.Text mark(Tone tone, String word) {
        return Cell.toned((tone.sign() + " " + word).strip(), tone);
    }
}
