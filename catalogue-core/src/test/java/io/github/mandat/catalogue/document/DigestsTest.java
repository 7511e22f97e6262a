package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is remembered of a document's digest. */
class DigestsTest {

    private static Document document() {
        return new Waivers(Id.of("w"), "Dérogations", "1", Id.of("p"), List.of(), List.of());
    }

    private static Digest digest(String text) {
        return Digest.ofBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Digest mustNotBeComputed() {
        throw new AssertionError("computed again");
    }

    @Test
    void an_instance_is_digested_once() {
        Document document = document();
        assertEquals(digest("a"), Digests.of(document, () -> digest("a")));
        assertEquals(digest("a"), Digests.of(document, DigestsTest::mustNotBeComputed));
    }

    @Test
    void an_equal_document_is_digested_by_itself() {
        Document one = document();
        Document other = document();
        assertEquals(one, other);
        assertEquals(digest("a"), Digests.of(one, () -> digest("a")));
        assertEquals(digest("b"), Digests.of(other, () -> digest("b")));
    }

    @Test
    void two_documents_that_happen_to_have_one_hash_are_not_taken_for_each_other() {
        Map<Integer, Document> byHash = new HashMap<>();
        Document one = null;
        Document other = document();
        while ((one = byHash.put(System.identityHashCode(other), other)) == null) {
            other = document();
        }
        Document first = one;
        assertNotSame(first, other);
        assertEquals(digest("a"), Digests.of(first, () -> digest("a")));
        assertEquals(digest("b"), Digests.of(other, () -> digest("b")));
        assertSame(
                Digests.of(first, DigestsTest::mustNotBeComputed), Digests.of(first, DigestsTest::mustNotBeComputed));
    }
}
