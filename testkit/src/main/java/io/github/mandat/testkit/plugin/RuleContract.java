package io.github.mandat.testkit.plugin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.spi.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What every rule promises. A test class implements this interface, says which rule it is about, and inherits the whole suite; that the
 * rule finds what it is for is the author's to test.
 *
 * @since 0.1
 */
public interface RuleContract {

    /** A new rule. */
    Rule rule();

    /** Dossiers on which the rule is tried, beside the kit's own: at least one on which it finds something. */
    List<Dossier> dossiers();

    @Test
    default void its_id_is_a_slug_of_its_own() {
        assertDoesNotThrow(() -> Id.of(rule().id()), "the id is a slug");
        assertEquals(rule().id(), rule().id(), "id() is a constant");
        assertTrue(!rule().id().startsWith("mandat."), "ids that begin with mandat. are the library's");
    }

    @Test
    default void it_finds_something_in_a_dossier_of_its_author_s() {
        assertTrue(
                dossiers().stream().anyMatch(dossier -> !found(dossier).isEmpty()),
                "the rule finds something in one of dossiers()");
    }

    @Test
    default void it_finds_the_same_twice() {
        for (Dossier dossier : all()) {
            assertEquals(
                    found(dossier),
                    found(dossier),
                    () -> "in " + dossier.programme().id());
        }
    }

    @Test
    default void it_does_not_fail() {
        for (Dossier dossier : all()) {
            Assessment assessment = engine(rule()).assess(dossier);
            assessment.findings().stream()
                    .filter(finding -> finding.rule().equals(rule().id()))
                    .filter(finding -> finding.code().equals("RULE_FAILED"))
                    .findFirst()
                    .ifPresent(finding -> {
                        throw new AssertionError(
                                "the rule fails on " + dossier.programme().id() + ": "
                                        + finding.reason().arguments());
                    });
        }
    }

    @Test
    default void every_code_is_worded_in_both_languages_with_its_cure() {
        for (Dossier dossier : all()) {
            for (Finding finding : found(dossier)) {
                for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                    for (String key : List.of(finding.code(), finding.code() + ".cure")) {
                        assertTrue(
                                rule().wording(language).containsKey(key) || isOurs(key, language),
                                () -> "wording(" + language + ") has no '" + key + "'");
                    }
                }
            }
        }
    }

    /** Whether the library words a code itself: of what it cannot word, it says the code. */
    private static boolean isOurs(String key, Locale language) {
        return !Explainer.in(language).word(Reason.of(key)).startsWith(key);
    }

    @Test
    default void several_threads_can_use_it() throws InterruptedException, ExecutionException {
        RulesEngine shared = engine(rule());
        Dossier dossier = all().get(0);
        Assessment alone = engine(rule()).assess(dossier);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Assessment>> assessments = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                assessments.add(threads.submit(() -> shared.assess(dossier)));
            }
            for (Future<Assessment> one : assessments) {
                assertEquals(alone.findings(), one.get().findings());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    default void it_is_discovered() {
        boolean found = ServiceLoader.load(Rule.class, rule().getClass().getClassLoader()).stream()
                .anyMatch(provider -> provider.type().equals(rule().getClass()));
        assertTrue(
                found,
                () -> "register " + rule().getClass().getName() + " in META-INF/services/" + Rule.class.getName()
                        + " and in module-info.java");
    }

    private List<Dossier> all() {
        List<Dossier> all = new ArrayList<>(dossiers());
        all.add(Sample.ordinary().dossier());
        all.add(Sample.empty().dossier());
        all.add(Dossier.of(Sample.ordinary().programme()));
        Sample.hostile().forEach(sample -> all.add(sample.dossier()));
        return all;
    }

    private List<Finding> found(Dossier dossier) {
        return engine(rule()).assess(dossier).findings().stream()
                .filter(finding -> finding.rule().equals(rule().id()))
                .toList();
    }

    private static RulesEngine engine(Rule rule) {
        return RulesEngine.builder().rule(rule).build();
    }
}
