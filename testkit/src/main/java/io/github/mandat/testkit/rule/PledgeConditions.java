package io.github.mandat.testkit.rule;

import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pledges can be held to. */
final class PledgeConditions {

    static final Condition<Pledge> STATE_A_COST = Subject.verb(
            "state a cost",
            "states no cost",
            (pledge, programme) -> programme.dossier().cost(pledge).isPresent());

    static final Condition<Pledge> STATE_A_TIMING = Subject.verb(
            "state a timing",
            "does not say when",
            (pledge, programme) -> programme.dossier().timing(pledge).isPresent());

    static final Condition<Pledge> FALL_IN_THE_FIRST_YEAR = Subject.verb(
            "fall in the first year",
            "is not for the first year",
            (pledge, programme) -> programme
                    .dossier()
                    .timing(pledge)
                    .filter(Timing.FirstYear.class::isInstance)
                    .isPresent());

    static final Condition<Pledge> FIT_IN_THE_MANDATE = Subject.verb(
            "fit in the mandate",
            "does not fit in what is left of the mandate",
            (pledge, programme) -> !programme.assessment().timeline().tooLate().contains(pledge.id()));

    static final Condition<Pledge> STATE_A_LEVER = Subject.verb(
            "state a lever",
            "does not say who is to act",
            (pledge, programme) -> pledge.levers().known().isPresent());

    static final Condition<Pledge> CITE_A_SOURCE = Subject.verb(
            "cite a source",
            "cites no source",
            (pledge, programme) -> !pledge.sources().isEmpty());

    static final Condition<Pledge> ADOPT_A_MEASURE = Subject.verb(
            "adopt a measure",
            "adopts no measure",
            (pledge, programme) -> pledge.adopts().isPresent());

    static final Condition<Pledge> ANSWER_A_CLAUSE = Subject.verb(
            "answer a clause",
            "answers no clause",
            (pledge, programme) -> !pledge.answers().isEmpty());

    private PledgeConditions() {}

    static Condition<Pledge> commitAtLeast(Strength strength) {
        return Condition.explained(
                "commit at least " + strength,
                (pledge, programme) -> pledge.strength().compareTo(strength) >= 0
                        ? Optional.empty()
                        : Optional.of("commits no further than " + pledge.strength()));
    }

    static Condition<Pledge> costAtMost(String level) {
        Ref<CostLevel> ceiling = Ref.of(level);
        return Condition.explained("cost at most " + level, (pledge, programme) -> {
            Dossier dossier = programme.dossier();
            CostLevel highest = dossier.costLevel(ceiling)
                    .orElseThrow(() -> new IllegalArgumentException("no catalogue has the cost level '" + level + "'"));
            Optional<Ref<CostLevel>> cost = dossier.cost(pledge);
            Optional<CostLevel> known = cost.filter(ref -> ref.document().equals(ceiling.document()))
                    .flatMap(dossier::costLevel);
            if (known.isEmpty()) {
                return Optional.of(cost.map(other -> "costs " + other + ", on another scale")
                        .orElse("states no cost"));
            }
            return known.filter(own -> own.rank() > highest.rank()).map(own -> "costs " + cost.orElseThrow());
        });
    }

    static Condition<Pledge> answer(String clauseOrGuarantee) {
        return Subject.verb(
                "answer " + clauseOrGuarantee, "does not answer " + clauseOrGuarantee, (pledge, programme) -> {
                    Set<String> clauses = clauses(clauseOrGuarantee, programme.dossier());
                    return pledge.answers().stream()
                            .anyMatch(answer -> clauses.contains(answer.clause().toString()));
                });
    }

    /** The clauses that an id means, as references. */
    private static Set<String> clauses(String id, Dossier dossier) {
        Charter charter = dossier.charter()
                .orElseThrow(() -> new IllegalArgumentException(
                        dossier.programme().id() + " is held against no charter: there is no '" + id + "'"));
        Set<String> found = charter.guarantees().stream()
                .flatMap(guarantee -> guarantee.clauses().stream()
                        .filter(clause -> clause.id().value().equals(id)
                                || guarantee.id().value().equals(id)))
                .map(clause -> charter.id() + "/" + clause.id())
                .collect(Collectors.toSet());
        if (found.isEmpty()) {
            throw unknown(
                    "clause or guarantee",
                    id,
                    charter.guarantees().stream()
                            .map(guarantee -> guarantee.id().value())
                            .toList());
        }
        return found;
    }

    static Condition<Pledge> standInChapter(String id) {
        return Subject.verb(
                "stand in chapter '" + id + "'",
                "is not in chapter '" + id + "'",
                (pledge, programme) -> isInChapter(pledge, id, programme));
    }

    /** @throws IllegalArgumentException if the programme has no such chapter */
    static boolean isInChapter(Pledge pledge, String id, EvaluatedProgramme programme) {
        return upwards(pledge.chapter(), chapter(id, programme.programme()), programme.programme());
    }

    private static Id<Chapter> chapter(String id, Programme programme) {
        return programme.chapters().stream()
                .map(Chapter::id)
                .filter(chapter -> chapter.value().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "chapter",
                        id,
                        programme.chapters().stream()
                                .map(chapter -> chapter.id().value())
                                .toList()));
    }

    /** Whether a chapter is another one, or under it. */
    private static boolean upwards(Id<Chapter> from, Id<Chapter> wanted, Programme programme) {
        return Stream.iterate(
                        Optional.of(from),
                        Optional::isPresent,
                        chapter -> chapter.flatMap(one -> parent(one, programme)))
                .limit(programme.chapters().size() + 1L)
                .anyMatch(chapter -> chapter.orElseThrow().equals(wanted));
    }

    private static Optional<Id<Chapter>> parent(Id<Chapter> id, Programme programme) {
        return programme.chapters().stream()
                .filter(chapter -> chapter.id().equals(id))
                .findFirst()
                .flatMap(Chapter::parent);
    }

    private static IllegalArgumentException unknown(String what, String id, Collection<String> known) {
        return new IllegalArgumentException(
                "there is no " + what + " '" + id + "'; there are: " + String.join(", ", known));
    }
}
