package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pointers and their text, as RFC 6901 has it. */
class PointerTest {

    @Provide
    Arbitrary<List<String>> steps() {
        return Arbitraries.strings().withChars("a~/01").ofMaxLength(4).list().ofMaxSize(4);
    }

    @Property
    void a_pointer_is_read_as_it_is_written(@ForAll("steps") List<String> steps) {
        Pointer pointer = Pointer.ROOT;
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            pointer = pointer.to(step);
            text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        assertEquals(text.toString(), pointer.toString());
        assertEquals(pointer, Pointer.of(text.toString()));
    }
}
