package io.github.mandat.catalogue.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void an_identifier_that_is_no_slug_is_refused_with_the_form_it_must_have() {
        for (String wrong : List.of("", "A", "é", "-a", "a-", "a--b", "a b", "a/b", "a_b", "x".repeat(101))) {
            assertThrows(IllegalArgumentException.class, () -> Id.of(wrong), wrong);
        }
        assertEquals(100, Id.of("x".repeat(100)).value().length());
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Id.of("A"));
        assertEquals(
                "identifier 'A' must be 1 to 100 characters: a-z, 0-9, with single dots or hyphens between them",
                refused.getMessage());
    }

    @Test
    void a_reference_is_two_identifiers() {
        assertEquals(Id.of("c"), Ref.of("c/m.1").document());
        assertEquals("c/m.1", Ref.of("c/m.1").toString());
        assertThrows(IllegalArgumentException.class, () -> Ref.of("c"));
        assertThrows(IllegalArgumentException.class, () -> Ref.of("c/m/n"));
        assertThrows(IllegalArgumentException.class, () -> Ref.of("/m"));
    }

    @Test
    void references_are_in_the_order_of_their_documents_then_of_their_items() {
        List<String> ordered = List.of("a/z", "b/a", "b/b", "c/a");
        assertEquals(
                ordered,
                Stream.of("c/a", "b/b", "a/z", "b/a")
                        .map(Ref::of)
                        .sorted()
                        .map(Ref::toString)
                        .toList());
    }

    @Test
    void a_digest_of_another_form_is_refused() {
        String hexadecimal = "0123456789abcdef".repeat(4);
        assertEquals("sha256:" + hexadecimal, new Digest("sha256:" + hexadecimal).toString());
        List<String> wrong = new ArrayList<>(
                List.of("", hexadecimal, "sha256:", "sha512:" + hexadecimal, "sha256:" + hexadecimal + "0"));
        for (String other : List.of("/", ":", "`", "g", "A", "F", "é", "")) {
            wrong.add("sha256:" + hexadecimal.substring(1) + other);
            wrong.add("sha256:" + other + hexadecimal.substring(1));
        }
        for (String text : wrong) {
            assertThrows(IllegalArgumentException.class, () -> new Digest(text), text);
        }
    }

    @Test
    void what_is_stated_cannot_be_changed_from_outside() {
        List<String> partners = new ArrayList<>(List.of("Région"));
        Stated<List<String>> stated = Stated.of(partners);
        partners.add("État");
        assertEquals(Optional.of(List.of("Région")), stated.known());
        SortedSet<Lever> levers = new TreeSet<>(Set.of(Lever.OWN));
        Stated<SortedSet<Lever>> set = Stated.of(levers);
        levers.clear();
        assertEquals(Optional.of(Set.of(Lever.OWN)), set.known());
    }

    @Test
    void not_stated_gives_way_and_unknown_does_not() {
        Stated<String> known = Stated.of("a");
        assertEquals(known, Stated.<String>notStated().or(known));
        assertEquals(Stated.unknown("perdu"), Stated.<String>unknown("perdu").or(known));
        assertEquals(Optional.empty(), Stated.unknown("perdu").known());
    }

    @Test
    void a_wording_has_the_same_digest_whatever_its_typography() {
        Digest digest = Digest.ofWording("Les élu·es «  de la ville », d’abord…");
        assertEquals(digest, Digest.ofWording("  les élu es - de la VILLE d'abord"));
        assertEquals(digest, Digest.ofWording("Les e\u0301lu·es de la ville d'abord"), "whether accents are composed");
        assertEquals(Digest.ofWording("afficher 12 m2"), Digest.ofWording("a\ufb03cher １２ m²"));
        assertNotEquals(digest, Digest.ofWording("les élus de la ville d'abord"));
        assertEquals(
                "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
                Digest.ofWording("Foo").toString());
    }

    @Test
    void the_words_of_a_wording_stand_one_space_apart() {
        assertEquals("les élu es d abord 12 m2", Digest.words(" « Les élu·es, d'abord… »\n12 m² ! "));
        assertEquals("", Digest.words("… !"));
    }

    @Test
    void timings_are_read_as_they_are_written() {
        for (String text : List.of("first-year", "mandate", "P3Y", "P18M")) {
            assertEquals(text, Timing.of(text).toString());
        }
        for (String wrong : List.of("", "P0Y", "P1Y6M", "P3D", "P-1Y", "3 ans", "P1000Y", "p3y", "P03Y", "P0Y6M")) {
            assertThrows(IllegalArgumentException.class, () -> Timing.of(wrong), wrong);
        }
    }

    @Test
    void parameters_compare_when_they_measure_the_same() {
        Parameter roll = parameter("10", "%", "corps électoral");
        assertTrue(roll.isComparableTo(parameter("5.0", "%", "corps électoral")));
        assertTrue(!roll.isComparableTo(parameter("5", "%", "habitants")));
        assertEquals(parameter("5.0", "%", "x"), parameter("5", "%", "x"));
    }

    private static Parameter parameter(String value, String unit, String basis) {
        return new Parameter(
                Id.of("petition"), new BigDecimal(value), Optional.of(unit), Optional.of(basis), Optional.empty());
    }

    @Test
    void a_phrasebook_words_every_type_of_argument_in_its_language() {
        Map<String, String> templates = Map.of(
                "CODE", "{text} | {number} | {share} | {item} | {day} | {term} | {absent}", "term.FIRM", "ferme");
        Reason reason = Reason.of(
                "CODE",
                Map.of(
                        "text", Argument.of("a{b}$1"),
                        "number", Argument.of(2940),
                        "share", new Argument.Quantity(new BigDecimal("7.50"), Optional.of("%")),
                        "item", Argument.of(Ref.of("c/m")),
                        "day", Argument.of(LocalDate.of(2026, 3, 22)),
                        "term", Argument.of(Strength.FIRM)));
        assertEquals(
                "a{b}$1 | 2\u202f940 | 7,5 % | c/m | 22 mars 2026 | ferme | {absent}",
                Phrasebook.of(Locale.FRENCH, templates).word(reason));
        assertEquals(
                "a{b}$1 | 2,940 | 7.5 % | c/m | March 22, 2026 | ferme | {absent}",
                Phrasebook.of(Locale.ENGLISH, templates).word(reason));
    }

    @Test
    void a_phrasebook_words_numbers_to_their_last_digit_and_items_one_after_the_other() {
        Parameter share = parameter("0.12345", "%", "x");
        Reason reason = Reason.of(
                "CODE",
                Map.of(
                        "share", Argument.of(share),
                        "item", Argument.of(Id.of("m")),
                        "items", Argument.of(List.of(Id.of("b"), Id.of("a")))));
        assertEquals(
                "0,12345 % | m | b, a",
                Phrasebook.of(Locale.FRENCH, Map.of("CODE", "{share} | {item} | {items}"))
                        .word(reason));
        assertEquals(
                new Argument.Quantity(new BigDecimal("7.5"), Optional.empty()),
                new Argument.Quantity(new BigDecimal("7.50"), Optional.empty()));
    }

    @Test
    void a_phrasebook_is_read_as_utf_8_and_stands_in_for_what_another_does_not_know() throws IOException {
        String properties = "COURT=été\nterm.FIRM=ferme\nterm.Strength.STUDY=à l'étude\n";
        Phrasebook french =
                Phrasebook.read(Locale.FRENCH, new ByteArrayInputStream(properties.getBytes(StandardCharsets.UTF_8)));
        Phrasebook both = french.or(Phrasebook.of(Locale.ENGLISH, Map.of("COURT", "summer", "LONG", "winter")));
        assertEquals(Locale.FRENCH, both.locale());
        assertEquals("été", both.phrase("COURT"));
        assertEquals("winter", both.phrase("LONG"));
        assertEquals("NEITHER", both.phrase("NEITHER"));
        assertTrue(both.knows("LONG"));
        assertFalse(french.knows("LONG"));
        assertEquals("été", both.word(Reason.of("COURT")));
        assertEquals("ferme", both.term(Strength.FIRM));
        assertEquals("à l'étude", both.term(Strength.STUDY));
        assertEquals("PROGRESSIVE", both.term(Strength.PROGRESSIVE));
    }

    @Test
    void a_reason_without_a_template_shows_its_code_and_arguments() {
        Reason reason = Reason.of("ODD", new TreeMap<>(Map.of("b", Argument.of(1), "a", Argument.of("x"))));
        assertEquals("ODD (a: x, b: 1)", Phrasebook.of(Locale.FRENCH, Map.of()).word(reason));
    }
}
