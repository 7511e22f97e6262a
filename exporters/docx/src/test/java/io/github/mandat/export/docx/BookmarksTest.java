package io.github.mandat.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class BookmarksTest {

    @Property
    void names_are_legal_and_differ(
            @ForAll @Size(max = 40)
                    List<
                                    @StringLength(min = 1, max = 60) @CharRange(from = 'a', to = 'c')
                                    @CharRange(from = '0', to = '1') @Chars({'.', '-'}) String>
                            ids) {
        Bookmarks bookmarks = new Bookmarks(Set.of());
        List<String> names = ids.stream().map(bookmarks::of).toList();
        assertTrue(names.stream().allMatch(name -> name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}")));
        assertEquals(
                names.size(),
                names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet())
                        .size());
    }
}
