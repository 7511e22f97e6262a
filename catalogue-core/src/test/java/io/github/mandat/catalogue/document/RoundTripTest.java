package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.own.Fiche;
import io.github.mandat.catalogue.vocabulary.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.erdtman.jcs.JsonCanonicalizer;

class RoundTripTest {

    /** A document with its type, so that one property covers all types. */
    record Typed<D extends Document>(DocumentType<D> type, D document) {
        String write(Syntax syntax) {
            return Documents.standard().write(document, type, syntax);
        }

        Read<D> read(Syntax syntax) {
            byte[] bytes = write(syntax).getBytes(StandardCharsets.UTF_8);
            try {
                return Documents.standard()
                        .read(
                                new ByteArrayInputStream(bytes),
                                "any." + syntax.name().toLowerCase(Locale.ROOT),
                                type);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static <D extends Document> Arbitrary<Typed<?>> typed(DocumentType<D> type) {
        return AnyDocument.of(type).map(document -> new Typed<>(type, document));
    }

    @Provide
    Arbitrary<Typed<?>> documents() {
        Stream<DocumentType<?>> own = Stream.of(Fiche.type());
        return Arbitraries.oneOf(Stream.concat(DocumentType.all().stream(), own)
                .<Arbitrary<Typed<?>>>map(RoundTripTest::typed)
                .toList());
    }

    @Property
    void reading_what_was_written_gives_the_same_document(@ForAll("documents") Typed<?> typed, @ForAll Syntax syntax) {
        Read<?> read = typed.read(syntax);
        assertEquals(List.of(), read.problems(), () -> typed.write(syntax));
        assertEquals(typed.document(), read.orThrow());
    }

    @Property
    void the_digest_is_the_same_whatever_the_syntax(@ForAll("documents") Typed<?> typed) {
        assertEquals(digest(typed, Syntax.JSON), digest(typed, Syntax.YAML));
    }

    private static <D extends Document> Object digest(Typed<D> typed, Syntax syntax) {
        return Documents.standard().digest(typed.read(syntax).orThrow(), typed.type());
    }

    @Property
    void the_canonical_form_is_that_of_rfc_8785(@ForAll("documents") Typed<?> typed) throws IOException {
        assertEquals(new JsonCanonicalizer(typed.write(Syntax.JSON)).getEncodedString(), canonical(typed));
    }

    private static <D extends Document> String canonical(Typed<D> typed) {
        return NodeWriter.canonical(Documents.node(typed.document(), typed.type()));
    }

    @Property
    void the_bytes_are_the_same_in_any_locale_and_time_zone(
            @ForAll("documents") Typed<?> typed, @ForAll Syntax syntax, @ForAll("locales") Locale locale) {
        String here = typed.write(syntax);
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, typed.write(syntax));
            assertEquals(List.of(), typed.read(syntax).problems());
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(
                Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"), Locale.FRANCE, Locale.ROOT);
    }

    @Property
    void a_valid_document_violates_no_constraint_of_jakarta_validation(@ForAll("documents") Typed<?> typed) {
        assertEquals(List.of(), Constraints.violations(typed.document()));
    }
}
