package io.github.mandat.testkit.assertion;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.testkit.rule.EvaluatedProgramme;

/**
 * Where assertions begin; to be imported statically beside those of AssertJ.
 *
 * <pre>{@code
 * assertThat(programme).in(commune).backs(charter);
 * assertThat(dossier).clause("g1.1").isBacked();
 * }</pre>
 *
 * @since 0.1
 */
public final class MandatAssertions {

    private MandatAssertions() {}

    /** On a programme, with nothing that it is judged by yet. */
    public static ProgrammeAssert assertThat(Programme actual) {
        return assertThat(Dossier.of(actual));
    }

    /** On a programme with its charter and catalogues. */
    public static ProgrammeAssert assertThat(Dossier actual) {
        return new ProgrammeAssert(actual, RulesEngine.standard());
    }

    /** On a programme that is evaluated already. */
    public static ProgrammeAssert assertThat(EvaluatedProgramme actual) {
        return new ProgrammeAssert(actual);
    }
}
