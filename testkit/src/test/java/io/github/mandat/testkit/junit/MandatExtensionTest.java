package io.github.mandat.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

@MandatTest(programme = "../examples/campaign/programmes/exempleville.yaml", date = "2026-11-22")
class MandatExtensionTest {

    @Test
    void a_test_asks_for_the_programme_and_what_it_is_judged_by(
            EvaluatedProgramme evaluated,
            Assessment assessment,
            Dossier dossier,
            Programme programme,
            Charter charter,
            Catalogue catalogue) {
        assertThat(catalogue.id()).hasToString("mesures-chiffrees");
        assertThat(assessment).isSameAs(evaluated.assessment());
        assertThat(dossier).isSameAs(evaluated.dossier());
        assertThat(programme.id()).hasToString("exempleville");
        assertThat(charter.id()).hasToString("gestion-ouverte");
        assertThat(assessment.date()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void other_documents_are_named_one_by_one(
            @DocumentFile("../examples/data/catalogues/communes-productives-2026.yaml") Catalogue catalogue,
            @DocumentFile("../examples/data/charters/neuf-garanties-2024.yaml") Charter other,
            Charter charter) {
        assertThat(catalogue.measures()).hasSize(23);
        assertThat(other.id()).hasToString("neuf-garanties-2024");
        assertThat(charter.id()).hasToString("gestion-ouverte");
    }

    @Nested
    class Inside {
        @Test
        void a_class_inside_is_about_the_same_programme(Programme programme) {
            assertThat(programme.id()).hasToString("exempleville");
        }

        @Test
        @MandatTest(
                programme = "../examples/data/programmes/notre-villetaneuse-economie.yaml",
                charter = "../examples/data/charters/neuf-garanties-2024.yaml",
                catalogues = "../examples/data/catalogues/nos-50-ambitions-2026.yaml",
                facts = "src/test/resources/io/github/mandat/testkit/junit/villetaneuse.yaml")
        void a_test_is_about_another_one(Dossier dossier) {
            assertThat(dossier.programme().id()).hasToString("notre-villetaneuse-economie");
            assertThat(dossier.charter())
                    .hasValueSatisfying(charter -> assertThat(charter.id()).hasToString("neuf-garanties-2024"));
            assertThat(dossier.catalogues()).hasSize(1);
            assertThat(dossier.facts()).hasSize(1);
        }
    }

    /** Run by the test below, not by itself. */
    @MandatTest(programme = "src/test/resources/io/github/mandat/testkit/junit/broken.yaml")
    static class Broken {
        @Test
        void reads(Programme programme) {}

        @Test
        @MandatTest(programme = "../examples/data/programmes/notre-villetaneuse-economie.yaml")
        void has_no_charter(Charter charter) {}

        @Test
        void is_another_kind(@DocumentFile("../examples/data/charters/neuf-garanties-2024.yaml") Catalogue catalogue) {}
    }

    @Test
    void what_cannot_be_given_is_said_with_all_problems() {
        var failures = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Broken.class))
                .execute()
                .testEvents()
                .failed()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .toList();
        assertThat(failures)
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure).isInstanceOf(ParameterResolutionException.class));
        assertThat(failures)
                .anySatisfy(failure -> assertThat(failure)
                        .hasCauseInstanceOf(InvalidDocumentException.class)
                        .hasMessageContaining("broken.yaml:3:1: UNKNOWN_FIELD")
                        .hasMessageContaining("broken.yaml:1:1: MISSING_FIELD"))
                .anySatisfy(
                        failure -> assertThat(failure)
                                .hasMessageContaining(
                                        "notre-villetaneuse-economie goes with no Charter, or with several: name it in @MandatTest, or by"))
                .anySatisfy(failure -> assertThat(failure)
                        .hasMessageContaining(
                                "neuf-garanties-2024.yaml holds a Charter, the parameter is a Catalogue"));
    }
}
