package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a misspelt word may have been meant to be. */
class SpellingTest {

    private static String nearest(String word, String... known) {
        return Spelling.nearest(word, List.of(known)).orElse("nothing");
    }

    @Test
    void one_letter_may_be_missing_too_many_wrong_or_swapped() {
        for (String wrong : List.of("titl", "titlee", "tible", "ttile", "itle", "xtitle")) {
            assertEquals("title", nearest(wrong, "title", "measure"), wrong);
        }
    }

    @Test
    void a_third_of_the_shorter_word_may_be_wrong_and_no_more() {
        assertEquals("abcdef", nearest("abcdxy", "abcdef"));
        assertEquals("nothing", nearest("abcxyz", "abcdef"));
        assertEquals("nothing", nearest("abcxy", "abcde"));
        assertEquals("ab", nearest("a", "ab"), "one letter always may");
        assertEquals("nothing", nearest("a", "abc"));
        assertEquals("abcdefgh", nearest("abcdef", "abcdefgh"));
        assertEquals("nothing", nearest("abcde", "abcdefg"));
        assertEquals("nothing", nearest("xyz", "a"));
        assertEquals("nothing", nearest("abc", "bxc"), "half a swap is none");
        assertEquals("nothing", nearest("bxc", "abc"), "half a swap is none");
    }

    @Test
    void the_nearest_comes_first_then_the_first_in_the_alphabet() {
        assertEquals("bancs", nearest("banc", "bandes", "bancs"));
        assertEquals("band", nearest("banx", "banz", "band"));
    }

    @Test
    void nothing_is_near_to_nothing_or_to_what_is_too_long_to_be_a_word() {
        String long100 = "x".repeat(100);
        assertEquals("nothing", nearest("", "a"));
        assertEquals(Optional.of(long100 + "y"), Spelling.nearest(long100, List.of(long100 + "y")));
        assertEquals("nothing", nearest(long100 + "x", long100));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMinLength(1).ofMaxLength(6);
    }

    @Property
    void a_word_is_near_when_so_few_changes_lead_to_it(@ForAll("words") String word, @ForAll("words") String known) {
        boolean near = changes(word, known) <= Math.max(1, Math.min(word.length(), known.length()) / 3);
        assertEquals(near ? known : "nothing", nearest(word, known));
    }

    /** Slow and obvious: each way to make one word of the other, letter by letter from the end. */
    private static int changes(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shortA = a.substring(0, a.length() - 1);
        String shortB = b.substring(0, b.length() - 1);
        boolean same = a.endsWith(b.substring(shortB.length()));
        int fewest = changes(shortA, shortB) + (same ? 0 : 1);
        fewest = Math.min(fewest, changes(shortA, b) + 1);
        fewest = Math.min(fewest, changes(a, shortB) + 1);
        if (a.length() > 1 && b.length() > 1) {
            String swapped =
                    new StringBuilder(a.substring(a.length() - 2)).reverse().toString();
            if (b.endsWith(swapped)) {
                fewest = Math.min(fewest, changes(a.substring(0, a.length() - 2), b.substring(0, b.length() - 2)) + 1);
            }
        }
        return fewest;
    }
}
