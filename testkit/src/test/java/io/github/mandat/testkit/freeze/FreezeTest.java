package io.github.mandat.testkit.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mandat.testkit.freeze.Freeze.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreezeTest {

    private static final String CHECK = "backs charter";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name_the_store() {
        file = folder.resolve("frozen").resolve("store.txt");
    }

    private static Gap gap(String item, Degree degree) {
        return new Gap(item, degree, "Title of " + item, item + " falls short");
    }

    private Frozen hold(Mode mode, Gap... gaps) {
        return Freeze.in(file).mode(mode).hold(CHECK, "programme", List.of(gaps));
    }

    private List<String> stored() throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#")).toList();
        }
    }

    @Test
    void a_missing_store_is_made_of_the_gaps_of_today_sorted() throws IOException {
        Frozen frozen = hold(Mode.UPDATE, gap("g2.1", Degree.WEAKENED), gap("g1.3", Degree.MISSING));
        assertThat(frozen.failure("any")).isEmpty();
        assertThat(frozen.accepted()).extracting(Gap::item).containsExactly("g2.1", "g1.3");
        assertThat(stored())
                .containsExactly(
                        "check: backs charter",
                        "programme: programme",
                        "",
                        "g1.3 MISSING # Title of g1.3",
                        "g2.1 WEAKENED # Title of g2.1");
    }

    @Test
    void a_gap_that_closes_leaves_the_store() throws IOException {
        hold(Mode.UPDATE, gap("g1.3", Degree.MISSING), gap("g2.1", Degree.WEAKENED));
        assertThat(hold(Mode.UPDATE, gap("g2.1", Degree.WEAKENED)).failure("any"))
                .isEmpty();
        assertThat(stored()).doesNotContain("g1.3 MISSING # Title of g1.3").contains("g2.1 WEAKENED # Title of g2.1");
    }

    @Test
    void a_gap_that_comes_back_is_new() {
        hold(Mode.UPDATE, gap("g1.3", Degree.MISSING));
        hold(Mode.UPDATE);
        assertThat(hold(Mode.UPDATE, gap("g1.3", Degree.MISSING)).fresh())
                .extracting(Gap::item)
                .containsExactly("g1.3");
    }

    @Test
    void a_new_gap_fails_and_is_not_written_while_closed_ones_go() throws IOException {
        hold(Mode.UPDATE, gap("g1.3", Degree.MISSING), gap("g2.1", Degree.WEAKENED));
        Frozen frozen = hold(Mode.UPDATE, gap("g2.1", Degree.WEAKENED), gap("g3.1", Degree.MISSING));
        assertThat(frozen.failure("The charter is not backed"))
                .contains("The charter is not backed (1 accepted, not shown):\n  g3.1 falls short");
        assertThat(stored()).endsWith("", "g2.1 WEAKENED # Title of g2.1");
    }

    @Test
    void a_gap_that_gets_lesser_is_accepted_at_its_lesser_degree_from_then_on() throws IOException {
        hold(Mode.UPDATE, gap("g1.3", Degree.MISSING));
        assertThat(hold(Mode.UPDATE, gap("g1.3", Degree.WEAKENED)).fresh()).isEmpty();
        assertThat(stored()).endsWith("g1.3 WEAKENED # Title of g1.3");
        assertThat(hold(Mode.UPDATE, gap("g1.3", Degree.MISSING)).fresh()).hasSize(1);
    }

    @Test
    void a_gap_that_gets_worse_fails_and_keeps_its_line() throws IOException {
        hold(Mode.UPDATE, gap("g1.3", Degree.WEAKENED));
        assertThat(hold(Mode.UPDATE, gap("g1.3", Degree.CONTRADICTED)).fresh()).hasSize(1);
        assertThat(stored()).endsWith("g1.3 WEAKENED # Title of g1.3");
    }

    @Test
    void accepting_writes_new_gaps() throws IOException {
        hold(Mode.UPDATE, gap("g1.3", Degree.WEAKENED));
        Frozen frozen = hold(Mode.ACCEPT, gap("g1.3", Degree.MISSING), gap("g4.1", Degree.MISSING));
        assertThat(frozen.failure("any")).isEmpty();
        assertThat(stored()).endsWith("g1.3 MISSING # Title of g1.3", "g4.1 MISSING # Title of g4.1");
    }

    @Test
    void verifying_refuses_a_missing_store_and_makes_none() {
        Frozen frozen = hold(Mode.VERIFY, gap("g1.3", Degree.MISSING));
        assertThat(frozen.fresh()).hasSize(1);
        assertThat(frozen.refusal()).hasValueSatisfying(text -> assertThat(text).contains("store.txt is missing"));
        assertThat(file).doesNotExist();
    }

    @Test
    void verifying_refuses_a_missing_store_even_without_gaps() {
        assertThat(hold(Mode.VERIFY).failure("any")).isPresent();
    }

    @Test
    void verifying_refuses_a_stale_store_and_leaves_it() throws IOException {
        hold(Mode.UPDATE, gap("g1.3", Degree.MISSING), gap("g2.1", Degree.MISSING));
        List<String> before = stored();
        Frozen frozen = hold(Mode.VERIFY, gap("g2.1", Degree.WEAKENED));
        assertThat(frozen.fresh()).isEmpty();
        assertThat(frozen.failure("any"))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("is out of date: these gaps are closed or lesser now: g1.3 MISSING, g2.1 MISSING."));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void verifying_passes_where_the_store_is_that_of_today() {
        hold(Mode.UPDATE, gap("g1.3", Degree.MISSING));
        assertThat(hold(Mode.VERIFY, gap("g1.3", Degree.MISSING)).failure("any"))
                .isEmpty();
    }

    @Test
    void an_untouched_store_is_not_written_again() throws IOException {
        hold(Mode.UPDATE, gap("g1.3", Degree.MISSING));
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("# Title of g1.3", "# why we accept it")
                        .replace("\n", "\r\n"));
        String edited = Files.readString(file);
        assertThat(hold(Mode.UPDATE, gap("g1.3", Degree.MISSING)).failure("any"))
                .isEmpty();
        assertThat(file).hasContent(edited);
    }

    @Test
    void a_store_of_another_check_or_programme_is_refused() {
        hold(Mode.UPDATE, gap("g1.3", Degree.MISSING));
        Freeze freeze = Freeze.in(file).mode(Mode.UPDATE);
        assertThatThrownBy(() -> freeze.hold("states charter", "programme", List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("store.txt:3: 'check: backs charter' should be 'check: states charter'");
        assertThatThrownBy(() -> freeze.hold(CHECK, "other", List.of()))
                .hasMessageContaining("store.txt:4: 'programme: programme' should be 'programme: other'");
    }

    @ParameterizedTest
    @CsvSource({
        "g1.3, 'should be an id, a degree and a # comment'",
        "g1.3 ABSENT, '''ABSENT'' should be one of [WEAKENED, UNDETERMINED, MISSING, CONTRADICTED, BROKEN]'",
        "g1.3 missing, 'should be an id, a degree and a # comment'"
    })
    void a_line_that_is_no_gap_is_named_with_its_place(String line, String message) throws IOException {
        hold(Mode.UPDATE);
        Files.writeString(file, Files.readString(file) + line + "\n");
        assertThatThrownBy(() -> hold(Mode.VERIFY))
                .hasMessageContaining("store.txt:6: ")
                .hasMessageContaining(message);
    }

    @Test
    void an_item_that_stands_there_twice_is_named() throws IOException {
        hold(Mode.UPDATE);
        Files.writeString(file, Files.readString(file) + "g1.3 MISSING\ng1.3 WEAKENED\n");
        assertThatThrownBy(() -> hold(Mode.VERIFY)).hasMessageContaining("store.txt:7: 'g1.3' stands here twice");
    }

    @Test
    void a_file_that_is_no_store_is_refused() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# nothing\n");
        assertThatThrownBy(() -> hold(Mode.UPDATE)).hasMessageContaining("'check: backs charter' is missing");
        assertThat(file).hasContent("# nothing\n");
    }

    @Test
    void titles_cannot_add_lines_or_steer_a_terminal() throws IOException {
        hold(Mode.UPDATE, new Gap("g1.3", Degree.MISSING, "one\ng9.9 MISSING\u001b[31m", "message"));
        assertThat(stored()).hasSize(4);
        assertThat(Files.readString(file)).doesNotContain("\u001b");
        assertThat(hold(Mode.VERIFY, gap("g1.3", Degree.MISSING)).failure("any"))
                .isEmpty();
    }

    @Test
    void the_system_property_chooses_a_mode() {
        String before = System.getProperty(Freeze.PROPERTY);
        try {
            System.setProperty(Freeze.PROPERTY, "verify");
            assertThat(Freeze.in(file).hold(CHECK, "programme", List.of()).refusal())
                    .isPresent();
            System.setProperty(Freeze.PROPERTY, "Accept");
            assertThat(Freeze.in(file).hold(CHECK, "programme", List.of()).refusal())
                    .isEmpty();
            System.setProperty(Freeze.PROPERTY, "thaw");
            assertThatThrownBy(() -> Freeze.in(file))
                    .hasMessage("-Dmandat.freeze=thaw: choose update, verify or accept");
        } finally {
            if (before == null) {
                System.clearProperty(Freeze.PROPERTY);
            } else {
                System.setProperty(Freeze.PROPERTY, before);
            }
        }
    }
}
