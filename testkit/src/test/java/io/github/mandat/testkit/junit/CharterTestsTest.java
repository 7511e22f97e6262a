package io.github.mandat.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.testkit.InEnglish;
import io.github.mandat.testkit.Programmes;
import io.github.mandat.testkit.freeze.Freeze;
import io.github.mandat.testkit.rule.CharterRule;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import io.github.mandat.testkit.rule.ProgrammeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** What a campaign sees when it changes its programme. */
@ExtendWith(InEnglish.class)
class CharterTestsTest {

    private static Path file = Programmes.SENS;
    private static CharterRule rule = ProgrammeRules.backsItsCharter();

    @TempDir
    Path folder;

    /** Run by the tests of this class, not by itself. */
    static class Campaign {
        @TestFactory
        Stream<DynamicNode> guarantees() {
            Dossier dossier = Dossier.open(file);
            return CharterTests.of(EvaluatedProgramme.of(dossier), rule);
        }
    }

    @BeforeEach
    void the_programme_as_it_is() {
        file = Programmes.SENS;
        rule = ProgrammeRules.backsItsCharter();
    }

    private static Events run() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Campaign.class))
                .execute()
                .testEvents();
    }

    private static List<String> names(Events events) {
        return events.map(event -> event.getTestDescriptor().getDisplayName()).toList();
    }

    private static String message(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }

    @Test
    void each_clause_is_a_test_with_its_own_name() {
        Events events = run();
        assertThat(names(events.started()))
                .hasSize(37)
                .contains("g9.1 Défendre la paix, et la justice pour les peuples");
        assertThat(events.failed().count()).isEqualTo(17);
        assertThat(names(events.aborted()))
                .as("not known to apply but honoured if so, and examples")
                .containsExactly(
                        "g4.2 Tenir compte des bilans de ces expériences, syndicats en tête",
                        "g5.2 Obtenir l'encadrement des loyers là où la loi le permet",
                        "g9.2 Voter une motion sur Gaza, le Liban et la Palestine");
    }

    @Test
    void a_test_leads_to_the_line_of_the_pledge_to_look_at() throws IOException {
        Event failed = run().failed().stream()
                .filter(event -> event.getTestDescriptor().getDisplayName().startsWith("g8.2 "))
                .findFirst()
                .orElseThrow();
        FileSource source = (FileSource) failed.getTestDescriptor().getSource().orElseThrow();
        assertThat(source.getFile())
                .isEqualTo(Programmes.SENS.toAbsolutePath().normalize().toFile());
        int line = source.getPosition().map(FilePosition::getLine).orElseThrow();
        assertThat(Files.readAllLines(Programmes.SENS).get(line - 1)).contains("neuf-garanties-2024/g8.2");
        assertThat(message(failed)).contains(Programmes.SENS + ":" + line + ":");
    }

    @Test
    void a_store_turns_it_green_and_breaking_one_pledge_turns_one_named_test_red() throws IOException {
        Path store = folder.resolve("store.txt");
        rule = rule.frozenIn(Freeze.in(store).mode(Freeze.Mode.UPDATE));
        Events accepted = run();
        assertThat(accepted.failed().count()).isZero();
        assertThat(accepted.aborted().count()).isEqualTo(20);
        assertThat(names(accepted.succeeded())).contains("the store of accepted gaps");

        rule = ProgrammeRules.backsItsCharter().frozenIn(Freeze.in(store).mode(Freeze.Mode.VERIFY));
        assertThat(run().failed().count()).isZero();
        String before = Files.readString(Programmes.SENS);
        int answer = before.indexOf("clause: neuf-garanties-2024/g6.2, stance: honours, grade: concrete");
        assertThat(answer).isPositive();
        change(before.substring(0, answer) + before.substring(answer).replaceFirst("honours", "weakens"));

        List<Event> red = run().failed().list();
        assertThat(red).hasSize(1);
        assertThat(red.get(0).getTestDescriptor().getDisplayName()).startsWith("g6.2 ");
        FileSource source =
                (FileSource) red.get(0).getTestDescriptor().getSource().orElseThrow();
        int line = 1
                + (int) before.substring(0, answer)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        assertThat(source.getPosition().map(FilePosition::getLine)).contains(line);
        assertThat(message(red.get(0))).contains(file + ":" + line + ":");
    }

    /** Another programme, beside the documents that it refers to. */
    private void change(String text) throws IOException {
        Path programmes = Files.createDirectories(folder.resolve("programmes"));
        file = Files.writeString(programmes.resolve("changed.yaml"), text);
        for (String kind : List.of("charters", "catalogues")) {
            Path beside = Files.createDirectories(folder.resolve(kind));
            try (Stream<Path> all = Files.list(Programmes.SENS.resolveSibling("../" + kind))) {
                for (Path one : all.toList()) {
                    Files.copy(one, beside.resolve(one.getFileName()));
                }
            }
        }
    }

    @Test
    void a_store_that_is_missing_where_none_may_be_written_fails_by_name() {
        rule = rule.frozenIn(Freeze.in(folder.resolve("store.txt")).mode(Freeze.Mode.VERIFY));
        Events events = run();
        assertThat(names(events.failed()))
                .contains("the store of accepted gaps")
                .hasSize(18);
    }

    @Test
    void what_the_charter_s_own_rule_does_not_need_is_skipped_with_its_reason() {
        file = Programmes.EXEMPLEVILLE;
        Events events = run();
        assertThat(events.failed().count()).isZero();
        assertThat(names(events.aborted()))
                .containsExactly("dialogue.1 Réunir les habitants au moins deux fois par an");
    }

    @Test
    void failures_hold_no_frames_of_code() {
        assertThat(run().failed().stream()
                        .findFirst()
                        .orElseThrow()
                        .getRequiredPayload(TestExecutionResult.class)
                        .getThrowable())
                .hasValueSatisfying(
                        failure -> assertThat(failure.getStackTrace()).isEmpty());
    }
}
