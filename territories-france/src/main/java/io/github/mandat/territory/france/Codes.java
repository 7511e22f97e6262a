package io.github.mandat.territory.france;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Codes as numbers, in the order of their texts: INSEE codes in base 36, for Corsica's letters; SIREN and postal codes in base 10. */
final class Codes {

    private static final int LETTERS_AND_DIGITS = 36;
    private static final Pattern INSEE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");

    private Codes() {}

    static OptionalInt insee(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return INSEE.matcher(upper).matches()
                ? OptionalInt.of(Integer.parseInt(upper, LETTERS_AND_DIGITS))
                : OptionalInt.empty();
    }

    static String insee(int number) {
        String digits = Integer.toString(number, LETTERS_AND_DIGITS).toUpperCase(Locale.ROOT);
        return "0".repeat(5 - digits.length()) + digits;
    }

    static OptionalInt siren(String code) {
        return SIREN.matcher(code).matches() ? OptionalInt.of(Integer.parseInt(code)) : OptionalInt.empty();
    }

    static String siren(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(9 - digits.length()) + digits;
    }

    /** The department that an INSEE code begins with: two characters, three overseas. */
    static String department(String insee) {
        return insee.substring(0, insee.startsWith("97") || insee.startsWith("98") ? 3 : 2);
    }
}
