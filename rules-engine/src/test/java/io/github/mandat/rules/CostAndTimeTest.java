package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Mandate;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.CostProfile;
import io.github.mandat.rules.assessment.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CostAndTimeTest {

    private static CostLevel level(int rank, Optional<CostLevel.Amount> amount) {
        return new CostLevel(Id.of("c" + rank), "Coût " + rank, rank, amount);
    }

    private static Optional<CostLevel.Amount> euros(String atLeast, String atMost) {
        return Optional.of(new CostLevel.Amount(
                new BigDecimal(atLeast), Optional.of(new BigDecimal(atMost)), "EUR", Optional.of("par an")));
    }

    private static Catalogue catalogue() {
        Labels threeYears = new Labels(
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                Stated.of(Id.of("c2")),
                Stated.of(Timing.of("P3Y")),
                Stated.notStated(),
                Stated.notStated());
        return Catalogue.builder(Id.of("cat"), "Catalogue")
                .costs(new CostScale(
                        List.of(
                                level(0, Optional.empty()),
                                level(1, euros("0", "1000")),
                                level(2, euros("1000", "2500.5"))),
                        false))
                .theme(new Theme(Id.of("t"), "Thème", Optional.empty(), threeYears, List.of(), List.of()))
                .measure(Measure.builder(Id.of("m"), "Mesure", Id.of("t")).build())
                .build();
    }

    private static Pledge.Builder pledge(String id) {
        return Pledge.builder(Id.of(id), "Engagement " + id, Id.of("ch"));
    }

    private static Dossier dossier(LocalDate start, Pledge... pledges) {
        Programme programme = Programme.builder(
                        Id.of("p"), "Programme", "Liste", Territory.of("01004", "Bourg", TerritoryKind.COMMUNE))
                .mandate(new Mandate(start, 6))
                .chapter(new Chapter(
                        Id.of("ch"), "Chapitre", Optional.empty(), Chapter.Role.THEMATIC, List.of(), List.of()))
                .pledges(List.of(pledges))
                .build();
        return Dossier.of(programme).with(catalogue());
    }

    @Test
    void levels_are_counted_and_amounts_added_as_intervals() {
        CostProfile profile = World.ENGINE
                .assess(dossier(
                        World.TODAY,
                        pledge("a").cost(Ref.of("cat/c1")).build(),
                        pledge("b").cost(Ref.of("cat/c2")).build(),
                        pledge("c").adopts(Ref.of("cat/m")).build(),
                        pledge("d").cost(Ref.of("cat/c0")).build(),
                        pledge("e").build(),
                        pledge("f")
                                .cost(Ref.of("cat/c1"))
                                .status(Pledge.Status.DROPPED)
                                .build()))
                .costs();
        assertEquals(
                List.of("Coût 0 1", "Coût 1 1", "Coût 2 2"),
                profile.levels().stream()
                        .map(count -> count.label() + " " + count.pledges())
                        .toList());
        assertEquals(1, profile.unknown());
        CostProfile.Total total = profile.totals().get(0);
        assertEquals(new BigDecimal("2E+3"), total.atLeast());
        assertEquals(Optional.of(new BigDecimal("6001")), total.atMost());
        assertEquals(3, total.estimated());
        assertEquals(2, total.notEstimated());
    }

    @Test
    void a_level_without_an_upper_bound_leaves_the_total_open() {
        CostLevel most = level(
                3,
                Optional.of(
                        new CostLevel.Amount(new BigDecimal("5000"), Optional.empty(), "EUR", Optional.of("par an"))));
        CostLevel posts = level(
                4, Optional.of(new CostLevel.Amount(BigDecimal.ONE, Optional.empty(), "postes", Optional.empty())));
        Catalogue more = catalogue().toBuilder()
                .costs(new CostScale(List.of(level(1, euros("0", "1000")), most, posts), true))
                .build();
        Dossier dossier = Dossier.of(dossier(
                                World.TODAY,
                                pledge("a").cost(Ref.of("cat/c1")).build(),
                                pledge("b").cost(Ref.of("cat/c3")).build(),
                                pledge("c").cost(Ref.of("cat/c4")).build())
                        .programme())
                .with(more);
        assertEquals(
                List.of(
                        new CostProfile.Total(
                                "EUR", Optional.of("par an"), new BigDecimal("5000"), Optional.empty(), 2, 1),
                        new CostProfile.Total("postes", Optional.empty(), BigDecimal.ONE, Optional.empty(), 1, 2)),
                World.ENGINE.assess(dossier).costs().totals());
    }

    @Test
    void a_cost_that_is_said_to_be_unknown_does_not_fall_back_on_the_measure_s() {
        Pledge unknown = pledge("a").adopts(Ref.of("cat/m")).build();
        Pledge lost = new Pledge(
                unknown.id(),
                unknown.title(),
                unknown.chapter(),
                unknown.strength(),
                unknown.status(),
                unknown.adopts(),
                unknown.levers(),
                unknown.addressee(),
                Stated.unknown("illisible"),
                unknown.timing(),
                unknown.partners(),
                unknown.parameters(),
                unknown.answers(),
                unknown.sources());
        assertEquals(1, World.ENGINE.assess(dossier(World.TODAY, lost)).costs().unknown());
        assertEquals(
                0, World.ENGINE.assess(dossier(World.TODAY, unknown)).costs().unknown());
    }

    @Test
    void pledges_are_sorted_by_what_is_left_of_the_mandate() {
        Pledge[] pledges = {
            pledge("first").timing(Timing.of("first-year")).build(),
            pledge("mandate").timing(Timing.of("mandate")).build(),
            pledge("adopted").adopts(Ref.of("cat/m")).build(),
            pledge("long").timing(Timing.of("P63M")).build(),
            pledge("too-long").timing(Timing.of("P65M")).build(),
            pledge("none").build(),
        };
        Timeline begun =
                World.ENGINE.assess(dossier(LocalDate.of(2026, 3, 22), pledges)).timeline();
        assertEquals(Optional.of(LocalDate.of(2032, 3, 22)), begun.end());
        assertEquals(Set.of("first"), ids(begun.firstYear()));
        assertEquals(Set.of("mandate", "adopted", "long"), ids(begun.fits()));
        assertEquals(Set.of("too-long"), ids(begun.tooLate()));
        assertEquals(Set.of("none"), ids(begun.open()));

        Timeline old =
                World.ENGINE.assess(dossier(World.TODAY.minusYears(4), pledges)).timeline();
        assertEquals(Set.of("first", "adopted", "long", "too-long"), ids(old.tooLate()));
        Timeline ahead =
                World.ENGINE.assess(dossier(World.TODAY.plusYears(1), pledges)).timeline();
        assertEquals(Set.of(), ids(ahead.tooLate()));
    }

    @Test
    void the_first_year_and_the_mandate_end_with_their_last_day() {
        Pledge first = pledge("first").timing(Timing.of("first-year")).build();
        Pledge mandate = pledge("mandate").timing(Timing.of("mandate")).build();
        Pledge year = pledge("year").timing(Timing.of("P1Y")).build();
        LocalDate anniversary = World.TODAY.minusYears(1);
        assertEquals(
                Set.of("first"), ids(timeline(anniversary.plusDays(1), first).firstYear()));
        assertEquals(Set.of("first"), ids(timeline(anniversary, first).tooLate()));
        LocalDate end = World.TODAY.minusYears(6);
        assertEquals(Set.of("mandate"), ids(timeline(end.plusDays(1), mandate).fits()));
        assertEquals(Set.of("mandate"), ids(timeline(end, mandate).tooLate()));
        LocalDate lastYear = World.TODAY.minusYears(5);
        assertEquals(Set.of("year"), ids(timeline(lastYear, year).fits()));
        assertEquals(Set.of("year"), ids(timeline(lastYear.minusDays(1), year).tooLate()));
    }

    @Test
    void a_period_counts_from_the_start_of_a_mandate_that_is_still_to_come() {
        Pledge six = pledge("six").timing(Timing.of("P72M")).build();
        Pledge more = pledge("more").timing(Timing.of("P73M")).build();
        LocalDate nextYear = World.TODAY.plusYears(1);
        assertEquals(Set.of("six"), ids(timeline(nextYear, six).fits()));
        assertEquals(Set.of("more"), ids(timeline(nextYear, more).tooLate()));
    }

    private static Timeline timeline(LocalDate start, Pledge pledge) {
        return World.ENGINE.assess(dossier(start, pledge)).timeline();
    }

    private static Set<String> ids(Set<Id<Pledge>> pledges) {
        return pledges.stream().map(Id::value).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    @Property
    void cost_and_time_are_those_of_the_reference(@ForAll("worlds") World world) {
        Assessment assessment = World.ENGINE.assess(world.dossier());
        PlanReference reference = new PlanReference(world.dossier());
        assertEquals(reference.costs(), assessment.costs());
        assertEquals(reference.timeline(World.TODAY), assessment.timeline());
    }
}
