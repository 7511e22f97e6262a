package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Read;
import io.github.mandat.catalogue.document.Syntax;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every evaluation, in random worlds. */
class ComplianceLawsTest {

    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    private static Verdicts verdicts(World world, Reading reading) {
        return World.ENGINE.verdicts(world.dossier(), reading);
    }

    @Property
    void the_verdicts_are_those_of_the_reference(@ForAll("worlds") World world, @ForAll Reading reading) {
        assertEquals(new Reference(world.dossier(), reading, World.TODAY).verdicts(), verdicts(world, reading));
    }

    @Property
    void the_proof_has_the_same_verdicts(@ForAll("worlds") World world, @ForAll Reading reading) {
        Assessment assessment = World.ENGINE.assess(world.dossier());
        Verdicts verdicts = verdicts(world, reading);
        assertEquals(verdicts.programme(), assessment.verdict().in(reading));
        assessment.guarantees().forEach(guarantee -> {
            assertEquals(verdicts.guarantees().get(guarantee.id()), guarantee.in(reading));
            guarantee.clauses().forEach(clause -> {
                assertEquals(verdicts.clauses().get(clause.id()), clause.in(reading));
                boolean asks = clause.backed() == ClauseVerdict.UNDETERMINED;
                assertEquals(asks, !clause.questions().isEmpty(), "an undetermined clause asks what would decide it");
            });
        });
    }

    @Property
    void the_order_of_pledges_and_answers_is_irrelevant(
            @ForAll("worlds") World world, @ForAll Reading reading, @ForAll Random random) {
        List<Pledge> shuffled = new ArrayList<>();
        world.programme().pledges().forEach(pledge -> {
            List<Answer> answers = new ArrayList<>(pledge.answers());
            Collections.shuffle(answers, random);
            shuffled.add(pledge.toBuilder().answers(answers).build());
        });
        Collections.shuffle(shuffled, random);
        World other = world.with(world.programme().toBuilder().pledges(shuffled).build());
        assertEquals(verdicts(world, reading), verdicts(other, reading));
    }

    @Property
    void merging_is_associative_and_commutative(
            @ForAll("weights") ClauseVerdict a,
            @ForAll("weights") ClauseVerdict b,
            @ForAll("weights") ClauseVerdict c) {
        assertEquals(HeldClause.merge(a, b), HeldClause.merge(b, a));
        assertEquals(HeldClause.merge(a, HeldClause.merge(b, c)), HeldClause.merge(HeldClause.merge(a, b), c));
        assertEquals(a, HeldClause.merge(a, ClauseVerdict.MISSING));
        assertEquals(a, HeldClause.merge(a, a));
    }

    @Provide
    Arbitrary<ClauseVerdict> weights() {
        return net.jqwik.api.Arbitraries.of(
                ClauseVerdict.HONOURED, ClauseVerdict.WEAKENED, ClauseVerdict.MISSING, ClauseVerdict.CONTRADICTED);
    }

    @Property
    void an_honouring_pledge_never_lowers_a_verdict(
            @ForAll("worlds") World world, @ForAll Reading reading, @ForAll Random random) {
        Charter charter = world.dossier().charter().orElseThrow();
        List<Clause> clauses = charter.clauses().toList();
        Clause chosen = clauses.get(random.nextInt(clauses.size()));
        Pledge honouring = Pledge.builder(Id.of("more"), "un de plus", Id.of("ch"))
                .answer(Answer.builder(new Ref<>(charter.id(), chosen.id()), Answer.Stance.HONOURS)
                        .build())
                .build();
        World more = world.with(world.programme().toBuilder().pledge(honouring).build());
        Judgement before = judgement(world);
        Judgement after = judgement(more);
        for (int i = 0; i < charter.guarantees().size(); i++) {
            Set<GuaranteeVerdict> was = decided(before.guarantees().get(i).in(reading));
            Set<GuaranteeVerdict> is = decided(after.guarantees().get(i).in(reading));
            assertEquals(was.isEmpty(), is.isEmpty());
            if (!was.isEmpty()) {
                assertTrue(rank(Collections.min(is)) >= rank(Collections.min(was)), was + " → " + is);
                assertTrue(rank(Collections.max(is)) >= rank(Collections.max(was)), was + " → " + is);
            }
        }
        ProgrammeOutcome was = before.programme(reading);
        ProgrammeOutcome is = after.programme(reading);
        assertTrue(is.accepted() >= was.accepted());
        assertTrue(is.accepted() + is.open() >= was.accepted() + was.open());
    }

    private static Judgement judgement(World world) {
        return World.ENGINE
                .compile(world.dossier())
                .judge(world.dossier().territory())
                .orElseThrow();
    }

    private static Set<GuaranteeVerdict> decided(Set<GuaranteeVerdict> possible) {
        return possible.stream()
                .filter(verdict -> verdict != GuaranteeVerdict.UNDETERMINED)
                .collect(Collectors.toSet());
    }

    /** The enum lists guarantees from the best verdict to the worst. */
    private static int rank(GuaranteeVerdict verdict) {
        return -verdict.ordinal();
    }

    @Property
    void learning_a_fact_never_flips_a_decided_verdict(
            @ForAll("worlds") World world, @ForAll Reading reading, @ForAll Random random) {
        Territory more = learn(world.programme().territory(), random);
        World wiser = new World(world.dossier().in(more));
        Verdicts before = verdicts(world, reading);
        Verdicts after = verdicts(wiser, reading);
        before.clauses().forEach((id, verdict) -> {
            if (verdict != ClauseVerdict.UNDETERMINED) {
                assertEquals(verdict, after.clauses().get(id), id::toString);
            }
        });
        before.guarantees().forEach((id, verdict) -> {
            if (verdict != GuaranteeVerdict.UNDETERMINED) {
                assertEquals(verdict, after.guarantees().get(id), id::toString);
            }
        });
        if (before.programme() != ProgrammeVerdict.UNDETERMINED) {
            assertEquals(before.programme(), after.programme());
        }
    }

    /** The territory with something more being known of it, chosen at random. */
    static Territory learn(Territory territory, Random random) {
        List<Fact> facts = new ArrayList<>();
        for (int f = 0; f < 3; f++) {
            if (random.nextBoolean()) {
                facts.add(new Fact(Id.of("f" + f), random.nextBoolean(), List.of()));
            }
        }
        Holder holder = Holder.values()[random.nextInt(Holder.values().length)];
        return territory.and(new Territory(
                territory.code(),
                territory.name(),
                territory.kind(),
                Optional.empty(),
                random.nextBoolean() ? Optional.of(Population.of(random.nextInt(50_000))) : Optional.empty(),
                random.nextBoolean() ? Stated.of(List.of()) : Stated.notStated(),
                List.of(io.github.mandat.catalogue.territory.Competence.of(Id.of("k"), holder)),
                facts));
    }

    @Property
    void an_assessment_reads_back_as_it_was(@ForAll("worlds") World world, @ForAll Syntax syntax) throws IOException {
        Assessment assessment = World.ENGINE.assess(world.dossier());
        String text = Documents.standard().write(assessment, Assessment.TYPE, syntax);
        Read<Assessment> read = Documents.standard()
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "assessment." + syntax.name().toLowerCase(Locale.ROOT),
                        Assessment.TYPE);
        assertEquals(assessment, read.orThrow());
    }

    @Property
    void an_assessment_is_the_same_bytes_in_any_locale_and_time_zone(@ForAll("worlds") World world) {
        String here = Documents.standard().write(World.ENGINE.assess(world.dossier()), Assessment.TYPE, Syntax.JSON);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(
                    here,
                    Documents.standard().write(World.ENGINE.assess(world.dossier()), Assessment.TYPE, Syntax.JSON));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
