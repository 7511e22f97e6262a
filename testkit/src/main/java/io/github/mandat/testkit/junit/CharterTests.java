package io.github.mandat.testkit.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.mandat.catalogue.document.Place;
import io.github.mandat.export.report.ClauseProof;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.report.Wording;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.testkit.freeze.Frozen;
import io.github.mandat.testkit.freeze.Gap;
import io.github.mandat.testkit.rule.CharterRule;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import io.github.mandat.testkit.rule.ProgrammeRules;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The clauses of a charter as tests, one each, under their guarantees. A test leads to the line that it is about: the pledge to look at in the
 * programme's file or, where none answers the clause, the clause in the charter's.
 *
 * <p>A test fails where its clause keeps the programme from honouring the charter. It is aborted (skipped, with the reason) where the clause does
 * not apply, is waived, is an example only or is not needed by the charter's rule; and where its gap is accepted by a store.
 *
 * @since 0.1
 */
public final class CharterTests {

    private final CharterRule rule;
    private final EvaluatedProgramme programme;
    private final Frozen frozen;
    private final ClauseProof proof;

    private CharterTests(CharterRule rule, EvaluatedProgramme programme) {
        this.rule = rule;
        this.programme = programme;
        this.frozen = rule.hold(programme);
        this.proof = ClauseProof.of(Wording.of(programme.assessment(), Locale.getDefault()), rule.reading());
    }

    /**
     * By {@link ProgrammeRules#backsItsCharter()}.
     *
     * @throws IllegalArgumentException if the programme is held against no charter
     */
    public static Stream<DynamicNode> of(EvaluatedProgramme programme) {
        return of(programme, ProgrammeRules.backsItsCharter());
    }

    /**
     * In the reading of this rule, with the gaps that its store accepts.
     *
     * @throws IllegalArgumentException if the programme is held against no charter
     */
    public static Stream<DynamicNode> of(EvaluatedProgramme programme, CharterRule rule) {
        return new CharterTests(rule, programme).nodes();
    }

    private Stream<DynamicNode> nodes() {
        List<DynamicNode> nodes = new ArrayList<>();
        programme.assessment().guarantees().forEach(guarantee -> nodes.add(container(guarantee)));
        if (rule.isFrozen()) {
            nodes.add(dynamicTest(
                    "the store of accepted gaps",
                    () -> frozen.refusal().ifPresent(refusal -> {
                        throw failure(refusal);
                    })));
        }
        return nodes.stream();
    }

    private DynamicNode container(GuaranteeResult guarantee) {
        List<DynamicNode> tests = new ArrayList<>();
        guarantee.clauses().forEach(clause -> tests.add(test(clause)));
        gap(guarantee.id().value()).ifPresent(gap -> tests.add(dynamicTest(name(gap.item(), gap.title()), end(gap))));
        return dynamicContainer(name(guarantee.id().value(), guarantee.title()), tests);
    }

    private DynamicTest test(ClauseResult clause) {
        return dynamicTest(name(clause.id().value(), clause.wording()), uri(clause), end(clause));
    }

    private static String name(String id, String title) {
        return id + " " + Report.printable(title);
    }

    private Optional<Gap> gap(String item) {
        return Stream.of(frozen.fresh(), frozen.accepted())
                .flatMap(List::stream)
                .filter(gap -> gap.item().equals(item))
                .findFirst();
    }

    private Executable end(ClauseResult clause) {
        return gap(clause.id().value()).map(this::end).orElse(() -> {
            if (clause.in(rule.reading()) != ClauseVerdict.HONOURED) {
                throw new TestAbortedException(proof.message(clause));
            }
        });
    }

    private Executable end(Gap gap) {
        return () -> {
            if (frozen.accepted().contains(gap)) {
                throw new TestAbortedException("accepted gap: " + gap.message());
            }
            throw failure(gap.message());
        };
    }

    /** Without the frames of this library and of JUnit: the failure is of the programme, not of code. */
    private static AssertionFailedError failure(String message) {
        AssertionFailedError failure = new AssertionFailedError(message);
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }

    private @Nullable URI uri(ClauseResult clause) {
        Optional<Place> place = proof.toLookAt(clause).flatMap(Evidence::place).or(() -> programme.place(clause));
        return place.map(CharterTests::uri).orElse(null);
    }

    /** As IDEs and reports of JUnit take it: {@code file:///…/programme.yaml?line=12&column=3}. */
    private static URI uri(Place place) {
        return URI.create(Path.of(place.file()).toAbsolutePath().normalize().toUri() + "?line=" + place.line()
                + "&column=" + place.column());
    }
}
