package io.github.mandat.docs;

// docs: test
import io.github.mandat.testkit.junit.CharterTests;
import io.github.mandat.testkit.junit.MandatTest;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

@MandatTest(programme = "data/programmes/sens-insoumise-2026.yaml")
class NineGuaranteesTest {

    @TestFactory
    Stream<DynamicNode> concrete_pledges_back_the_charter(EvaluatedProgramme sens) {
        return CharterTests.of(sens);
    }
}
// docs: end
