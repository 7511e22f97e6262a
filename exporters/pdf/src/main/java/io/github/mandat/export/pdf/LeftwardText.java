package io.github.mandat.export.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text that is written from right to left, as it is to be drawn: Arabic letters joined, the last character first. */
final class LeftwardText implements BidiReorderer {

    /** Where Unicode has the forms of Arabic letters: by letter, alone, at the end, at the start, in the middle. */
    private static final int FIRST_FORM = 0xFE80;

    private static final int LAST_FORM = 0xFEF4;

    private static final int ALONE = 0;
    private static final int AT_END = 1;
    private static final int AT_START = 2;
    private static final int IN_MIDDLE = 3;

    /** The forms of each letter: one if it joins nothing, two if only what is before it, four if it joins both. */
    private static final Map<Integer, List<Integer>> FORMS = forms();

    private static final String MIRRORED = "()[]{}<>«»";

    private static Map<Integer, List<Integer>> forms() {
        Map<Integer, List<Integer>> forms = new HashMap<>();
        for (int form = FIRST_FORM; form <= LAST_FORM; form++) {
            int letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC)
                    .codePointAt(0);
            forms.computeIfAbsent(letter, key -> new ArrayList<>()).add(form);
        }
        return forms;
    }

    @Override
    public String shapeText(String text) {
        int[] characters = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder(text.length());
        for (int index = 0; index < characters.length; index++) {
            List<Integer> forms = FORMS.get(characters[index]);
            shaped.appendCodePoint(
                    forms == null ? characters[index] : forms.get(form(forms.size(), index, characters)));
        }
        return shaped.toString();
    }

    private static int form(int forms, int index, int[] characters) {
        boolean before = forms > AT_END && joinsOnward(neighbour(index, -1, characters));
        boolean after = forms > AT_START
                && FORMS.getOrDefault(neighbour(index, 1, characters), List.of())
                                .size()
                        > AT_END;
        if (before) {
            return after ? IN_MIDDLE : AT_END;
        }
        return after ? AT_START : ALONE;
    }

    private static boolean joinsOnward(int letter) {
        return FORMS.getOrDefault(letter, List.of()).size() > AT_START;
    }

    /** The next letter on a side; signs above and below letters are no letters. */
    private static int neighbour(int index, int step, int[] characters) {
        int at = index + step;
        while (at >= 0 && at < characters.length && Character.getType(characters[at]) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at >= 0 && at < characters.length ? characters[at] : 0;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        StringBuilder reordered = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int mirrored = MIRRORED.indexOf(character);
            reordered.appendCodePoint(mirrored < 0 ? character : MIRRORED.codePointAt(mirrored ^ 1));
        });
        return reordered.reverse().toString();
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
