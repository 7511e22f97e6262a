package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
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
}
