package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Question;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.rules.assessment.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of every proof, in random worlds: it says why, what would have to be known, and what would close the gap. */
class ProofLawsTest {

    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    private static Assessment assess(World world) {
        return World.ENGINE.assess(world.dossier());
    }

    private static Charter charter(World world) {
        return world.dossier().charter().orElseThrow();
    }

    private static Reference reference(World world, Reading reading) {
        return new Reference(world.dossier(), reading, World.TODAY);
    }

    private static Reason why(String code, String name, Argument argument) {
        return Reason.of(code, Map.of(name, argument));
    }

    // ---- why

    @Property
    void each_clause_says_why(@ForAll("worlds") World world, @ForAll Reading reading) {
        List<Clause> clauses = charter(world).clauses().toList();
        List<ClauseResult> results = assess(world).clauses().toList();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseResult result = results.get(i);
            assertEquals(whyClause(world, clauses.get(i), result.in(reading), reading), result.why(reading));
        }
    }

    @Property
    void a_clause_is_held_where_no_outcome_is_a_gap(@ForAll("worlds") World world, @ForAll Reading reading) {
        Set<ClauseVerdict> fine = Set.of(ClauseVerdict.HONOURED, ClauseVerdict.NOT_APPLICABLE, ClauseVerdict.WAIVED);
        List<Clause> clauses = charter(world).clauses().toList();
        List<ClauseResult> results = assess(world).clauses().toList();
        for (int i = 0; i < clauses.size(); i++) {
            boolean held = fine.containsAll(reference(world, reading).outcomes(clauses.get(i)));
            assertEquals(held, results.get(i).isHeld(reading), results.get(i)::toString);
        }
    }

    private static Reason whyClause(World world, Clause clause, ClauseVerdict verdict, Reading reading) {
        Reference reference = reference(world, reading);
        return switch (verdict) {
            case HONOURED -> Reason.of("PLEDGE_HONOURS");
            case CONTRADICTED -> Reason.of("PLEDGE_CONTRADICTS");
            case WEAKENED -> {
                List<Id<Clause.Part>> missing = clause.parts().stream()
                        .filter(part -> reference.best(clause, part) == ClauseVerdict.MISSING)
                        .map(Clause.Part::id)
                        .toList();
                yield missing.isEmpty()
                        ? Reason.of("PLEDGES_FALL_SHORT")
                        : why("PARTS_MISSING", "parts", Argument.of(missing));
            }
            case MISSING -> {
                boolean restated = reference(world, Reading.STATED).standing(clause) != ClauseVerdict.MISSING;
                yield Reason.of(restated ? "ONLY_RESTATED" : "NO_PLEDGE");
            }
            case NOT_APPLICABLE ->
                why(
                        "CONDITION_FALSE",
                        "territory",
                        Argument.of(world.programme().territory().name()));
            case UNDETERMINED -> why("CONDITION_UNKNOWN", "otherwise", Argument.of(reference.standing(clause)));
            case WAIVED -> {
                Waivers.Waiver waiver = world.dossier().waivers().orElseThrow().waivers().stream()
                        .filter(granted -> granted.clause().toString().equals("c/" + clause.id()))
                        .findFirst()
                        .orElseThrow();
                Reason granted = why(
                                waiver.until().isPresent() ? "WAIVED_UNTIL" : "WAIVED_FOR_GOOD",
                                "by",
                                Argument.of(waiver.by()))
                        .with("why", Argument.of(waiver.why()));
                yield waiver.until()
                        .map(day -> granted.with("until", Argument.of(day)))
                        .orElse(granted);
            }
        };
    }

    @Property
    void each_guarantee_says_why(@ForAll("worlds") World world, @ForAll Reading reading) {
        List<GuaranteeResult> results = assess(world).guarantees();
        for (int i = 0; i < results.size(); i++) {
            Guarantee guarantee = charter(world).guarantees().get(i);
            GuaranteeResult result = results.get(i);
            assertEquals(
                    whyGuarantee(reference(world, reading).outcomes(guarantee), result, reading), result.why(reading));
        }
    }

    private static Reason whyGuarantee(Set<GuaranteeVerdict> outcomes, GuaranteeResult result, Reading reading) {
        Argument missing = those(result, reading, ClauseVerdict.MISSING);
        Argument weakened = those(result, reading, ClauseVerdict.WEAKENED);
        if (outcomes.size() > 1) {
            TreeSet<GuaranteeVerdict> bestFirst = new TreeSet<>(outcomes);
            return why("DEPENDS_ON_CLAUSES", "clauses", those(result, reading, ClauseVerdict.UNDETERMINED))
                    .with("best", Argument.of(bestFirst.first()))
                    .with("worst", Argument.of(bestFirst.last()));
        }
        return switch (result.in(reading)) {
            case SATISFIED -> Reason.of("ALL_HONOURED");
            case WEAKENED -> why("SOME_WEAKENED", "weakened", weakened);
            case PARTIAL ->
                weakened.equals(Argument.of(List.<Id<Clause>>of()))
                        ? why("SOME_MISSING", "missing", missing)
                        : why("SOME_MISSING_SOME_WEAKENED", "missing", missing).with("weakened", weakened);
            case MISSING -> Reason.of("ALL_MISSING");
            case BREACHED ->
                why("SOME_CONTRADICTED", "contradicted", those(result, reading, ClauseVerdict.CONTRADICTED));
            case UNDETERMINED -> Reason.of("NO_CLAUSE_LEFT");
        };
    }

    /** The clauses that count and have this verdict, in the charter's order. */
    private static Argument those(GuaranteeResult guarantee, Reading reading, ClauseVerdict verdict) {
        return Argument.of(guarantee.clauses().stream()
                .filter(clause -> clause.force() == Clause.Force.REQUIRED && clause.in(reading) == verdict)
                .map(ClauseResult::id)
                .toList());
    }

    @Property
    void a_programme_says_how_many_guarantees_are_accepted(@ForAll("worlds") World world, @ForAll Reading reading) {
        Charter charter = charter(world);
        Reference reference = reference(world, reading);
        int accepted = 0;
        int open = 0;
        for (Guarantee guarantee : charter.guarantees()) {
            Set<Boolean> possible = reference.accepted(reference.outcomes(guarantee));
            accepted += possible.equals(Set.of(true)) ? 1 : 0;
            open += possible.size() == 2 ? 1 : 0;
        }
        Assessment.Outcome outcome = assess(world).verdict();
        String code = switch (outcome.in(reading)) {
            case COMPLIANT -> "ENOUGH_ACCEPTED";
            case NON_COMPLIANT -> "TOO_FEW_ACCEPTED";
            case UNDETERMINED -> "ACCEPTANCE_OPEN";
        };
        int required = charter.required().orElse(charter.guarantees().size());
        assertEquals(
                why(code, "required", Argument.of(required))
                        .with("accepted", Argument.of(accepted))
                        .with("open", Argument.of(open)),
                outcome.why(reading));
        assertEquals(Optional.of(charter.restatementCounts() ? Reading.STATED : Reading.BACKED), outcome.decisive());
    }

    // ---- evidence

    @Property
    void evidence_shows_first_what_contradicts_then_what_is_concrete_then_what_weighs_most(
            @ForAll("worlds") World world) {
        for (GuaranteeResult guarantee : assess(world).guarantees()) {
            for (ClauseResult clause : guarantee.clauses()) {
                assertEquals(
                        evidence(world, clause.id()),
                        clause.evidence().stream().map(ProofLawsTest::shown).toList());
            }
        }
    }

    private static String shown(Evidence one) {
        return one.pledge() + " " + one.stance() + " " + one.grade() + " " + one.strength() + " " + one.parts() + " "
                + one.weighs() + " " + one.because();
    }

    private static List<String> evidence(World world, Id<Clause> id) {
        Clause clause = charter(world)
                .clauses()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String> contradicting = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Answer.Grade grade : List.of(Answer.Grade.CONCRETE, Answer.Grade.RESTATED)) {
            for (ClauseVerdict weight : ClauseVerdict.values()) {
                for (Pledge pledge : world.programme().pledges()) {
                    for (Answer answer : pledge.answers()) {
                        List<Reason> because = Reference.shortcomings(clause, pledge, answer);
                        boolean about = answer.clause().toString().equals("c/" + id);
                        if (about && answer.grade() == grade && weight(because) == weight) {
                            (weight == ClauseVerdict.CONTRADICTED ? contradicting : others)
                                    .add(pledge.id() + " " + answer.stance() + " " + grade + " "
                                            + answer.strength().orElse(pledge.strength()) + " " + answer.parts() + " "
                                            + weight + " " + because);
                        }
                    }
                }
            }
        }
        contradicting.addAll(others);
        return contradicting;
    }

    private static ClauseVerdict weight(List<Reason> shortcomings) {
        if (shortcomings.isEmpty()) {
            return ClauseVerdict.HONOURED;
        } else if (shortcomings.contains(Reason.of("PLEDGE_DROPPED"))) {
            return ClauseVerdict.MISSING;
        }
        return shortcomings.contains(Reason.of("STANCE_CONTRADICTS"))
                ? ClauseVerdict.CONTRADICTED
                : ClauseVerdict.WEAKENED;
    }

    @Property
    void each_part_shows_what_the_pledges_make_of_it(@ForAll("worlds") World world) {
        Assessment assessment = assess(world);
        for (Clause clause : charter(world).clauses().toList()) {
            List<ClauseResult.PartResult> expected = clause.parts().stream()
                    .map(part -> new ClauseResult.PartResult(
                            part.id(),
                            part.wording(),
                            reference(world, Reading.STATED).best(clause, part),
                            reference(world, Reading.BACKED).best(clause, part)))
                    .toList();
            assertEquals(expected, result(assessment, clause.id()).parts());
        }
    }

    @Property
    void the_proof_repeats_the_words_and_places_of_the_charter_and_the_programme(@ForAll("worlds") World world) {
        Assessment assessment = assess(world);
        Territory here = world.programme().territory();
        assertEquals(
                new Subject(
                        here.code(),
                        here.name(),
                        here.kind(),
                        here.population(),
                        here.intercommunalities().known().orElse(List.of())),
                assessment.territory());
        assertEquals(world.programme().title(), assessment.title());
        for (int i = 0; i < assessment.guarantees().size(); i++) {
            Guarantee guarantee = charter(world).guarantees().get(i);
            GuaranteeResult result = assessment.guarantees().get(i);
            assertEquals(List.of(guarantee.id(), guarantee.title()), List.of(result.id(), result.title()));
            assertEquals(guarantee.sources(), result.sources());
            for (int j = 0; j < result.clauses().size(); j++) {
                Clause clause = guarantee.clauses().get(j);
                ClauseResult shown = result.clauses().get(j);
                assertEquals(List.of(clause.id(), clause.wording()), List.of(shown.id(), shown.wording()));
                assertEquals(clause.force(), shown.force());
                assertEquals(clause.sources(), shown.sources());
                shown.evidence().forEach(one -> repeats(world, clause, one));
            }
        }
    }

    private static void repeats(World world, Clause clause, Evidence evidence) {
        Pledge pledge = world.programme().pledges().stream()
                .filter(one -> one.id().equals(evidence.pledge()))
                .findFirst()
                .orElseThrow();
        List<Provenance> places = new ArrayList<>();
        evidence.source().ifPresent(places::add);
        places.addAll(evidence.alsoAt());
        assertEquals(pledge.sources(), places);
        assertEquals(pledge.sources().isEmpty(), evidence.source().isEmpty());
        assertEquals(pledge.title(), evidence.title());
        assertTrue(pledge.answers().stream()
                .anyMatch(answer -> answer.clause().item().equals(clause.id())
                        && answer.note().equals(evidence.note())));
    }

    // ---- what to do

    @Property
    void a_gap_is_closed_by_the_measures_that_fulfil_the_clause_and_can_be_taken(@ForAll("worlds") World world) {
        Assessment assessment = assess(world);
        for (Guarantee guarantee : charter(world).guarantees()) {
            for (Clause clause : guarantee.clauses()) {
                Set<ClauseVerdict> outcomes = reference(world, Reading.BACKED).outcomes(clause);
                boolean gap = outcomes.contains(ClauseVerdict.MISSING)
                        || outcomes.contains(ClauseVerdict.WEAKENED)
                        || outcomes.contains(ClauseVerdict.CONTRADICTED);
                Set<Object> expected = new HashSet<>();
                for (MeasureResult measure : assessment.measures()) {
                    boolean fulfils = world.dossier().measure(measure.id()).orElseThrow().fulfils().stream()
                            .anyMatch(fulfilled -> fulfilled.toString().equals("c/" + clause.id()));
                    boolean possible = Set.of(
                                    Applicability.APPLICABLE,
                                    Applicability.VIA_INTERCOMMUNALITY,
                                    Applicability.BY_ADVOCACY)
                            .contains(measure.status());
                    if (gap && fulfils && possible) {
                        expected.add(measure.id());
                    }
                }
                assertEquals(expected, result(assessment, clause.id()).remedies());
            }
        }
    }

    private static ClauseResult result(Assessment assessment, Id<Clause> id) {
        return assessment
                .clauses()
                .filter(clause -> clause.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Property
    void each_question_is_asked_once_with_all_that_waits_for_it(@ForAll("worlds") World world) {
        Assessment assessment = assess(world);
        Map<Reason, Set<String>> waiting = new LinkedHashMap<>();
        for (GuaranteeResult guarantee : assessment.guarantees()) {
            for (ClauseResult clause : guarantee.clauses()) {
                assertEquals(
                        new HashSet<>(clause.questions()).size(),
                        clause.questions().size());
                clause.questions()
                        .forEach(question -> waiting.computeIfAbsent(question, one -> new HashSet<>())
                                .add(clause.id().value()));
            }
        }
        assessment
                .measures()
                .forEach(measure -> measure.question()
                        .ifPresent(question -> waiting.computeIfAbsent(question, one -> new HashSet<>())
                                .add(measure.id().toString())));
        Map<Reason, Set<String>> asked = new LinkedHashMap<>();
        assessment.questions().forEach(question -> asked.put(question.asks(), question.decides()));
        assertEquals(waiting, asked);
        assertEquals(
                List.copyOf(waiting.keySet()),
                assessment.questions().stream().map(Question::asks).toList());
    }

    @Property
    void an_undetermined_clause_is_decided_by_the_answers_to_its_questions(
            @ForAll("worlds") World world, @ForAll Random random) {
        Assessment before = assess(world);
        Set<String> asking = new HashSet<>();
        Territory territory = world.programme().territory();
        for (Question question : before.questions()) {
            asking.addAll(question.decides());
            territory = answer(territory, question.asks(), random);
        }
        Assessment after = World.ENGINE.assess(world.dossier().in(territory));
        before.clauses()
                .filter(clause -> asking.contains(clause.id().value()))
                .forEach(clause -> assertNotEquals(
                        ClauseVerdict.UNDETERMINED, result(after, clause.id()).backed()));
    }

    private static Territory answer(Territory territory, Reason question, Random random) {
        List<Fact> facts = new ArrayList<>();
        List<Competence> competences = new ArrayList<>();
        Optional<Population> population = Optional.empty();
        switch (question.code()) {
            case "ASK_FACT" -> facts.add(new Fact(Id.of(item(question, "fact")), random.nextBoolean(), List.of()));
            case "ASK_HOLDER", "ASK_HOLDER_CHOICE" -> {
                Holder holder = Holder.values()[random.nextInt(Holder.values().length)];
                competences.add(Competence.of(Id.of(item(question, "competence")), holder));
            }
            case "ASK_POPULATION" -> population = Optional.of(Population.of(random.nextInt(30_000)));
            default -> {}
        }
        return territory.and(new Territory(
                territory.code(),
                territory.name(),
                territory.kind(),
                Optional.empty(),
                population,
                Stated.notStated(),
                competences,
                facts));
    }

    private static String item(Reason question, String name) {
        return ((Argument.Item) question.arguments().get(name)).id();
    }
}
