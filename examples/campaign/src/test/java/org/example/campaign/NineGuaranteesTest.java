package org.example.campaign;

import io.github.mandat.testkit.freeze.Freeze;
import io.github.mandat.testkit.junit.CharterTests;
import io.github.mandat.testkit.junit.MandatTest;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import io.github.mandat.testkit.rule.ProgrammeRules;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@MandatTest(programme = "../data/programmes/sens-insoumise-2026.yaml")
class NineGuaranteesTest {

    @TestFactory
    Stream<DynamicNode> the_programme_states_the_nine_guarantees(EvaluatedProgramme sens) {
        return CharterTests.of(sens, ProgrammeRules.statesItsCharter());
    }

    @TestFactory
    Stream<DynamicNode> concrete_pledges_back_them(EvaluatedProgramme sens) {
        return CharterTests.of(sens, ProgrammeRules.backsItsCharter().frozenIn(Freeze.in(Path.of("src/test/frozen/nine-guarantees.txt"))));
    }
}
