package io.github.mandat.territory.france;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The form under which names are looked up: without case, accents, hyphens and blanks, and with usual abbreviations written out. */
final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9/]+");
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("st", "saint", "ste", "sainte", "sts", "saints", "stes", "saintes", "s/", "sur");

    private NameKey() {}

    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("/", "/ ");
        StringBuilder key = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(plain)) {
            key.append(WRITTEN_OUT.getOrDefault(word, word));
        }
        return key.toString();
    }
}
