package io.github.mandat.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.programme.Mandate;
import io.github.mandat.catalogue.programme.Waivers.Waiver;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the model answers by itself. */
class ModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 22);

    /** Which of these populations the range holds. */
    private static List<Long> held(PopulationRange range) {
        return LongStream.of(0, 3499, 3500, 19_999, 20_000)
                .filter(range::contains)
                .boxed()
                .toList();
    }

    @Test
    void a_range_holds_its_lower_bound_and_not_its_upper_one() {
        assertEquals(List.of(3500L, 19_999L, 20_000L), held(PopulationRange.atLeast(3500)));
        assertEquals(List.of(0L, 3499L), held(PopulationRange.below(3500)));
        assertEquals(List.of(3500L, 19_999L), held(PopulationRange.between(3500, 20_000)));
    }

    @Test
    void a_range_is_empty_when_its_upper_bound_is_not_above_the_lower_one() {
        assertTrue(PopulationRange.between(10, 10).isEmpty());
        assertTrue(PopulationRange.below(0).isEmpty());
        assertFalse(PopulationRange.between(10, 11).isEmpty());
        assertFalse(PopulationRange.below(1).isEmpty());
        assertFalse(PopulationRange.atLeast(0).isEmpty());
    }

    @Test
    void a_waiver_holds_on_its_last_day_and_for_good_where_it_has_none() {
        Waiver waiver = new Waiver(Ref.of("c/g1.1"), "Comité", "raison", Optional.of(DAY), List.of());
        assertTrue(waiver.holdsOn(DAY));
        assertTrue(waiver.holdsOn(DAY.minusDays(1)));
        assertFalse(waiver.holdsOn(DAY.plusDays(1)));
        assertTrue(
                new Waiver(Ref.of("c/g1.1"), "Comité", "raison", Optional.empty(), List.of()).holdsOn(LocalDate.MAX));
    }

    @Test
    void a_mandate_ends_on_the_day_after_its_last_year() {
        assertEquals(LocalDate.of(2032, 3, 22), new Mandate(DAY, 6).end());
    }

    private static Parameter parameter(String name, String unit, String basis, Parameter.Direction direction) {
        return new Parameter(
                Id.of(name), BigDecimal.TEN, Optional.of(unit), Optional.of(basis), Optional.ofNullable(direction));
    }

    @Test
    void quantities_compare_when_name_unit_and_basis_are_the_same() {
        Parameter roll = parameter("petition", "%", "corps électoral", null);
        assertTrue(roll.isComparableTo(parameter("petition", "%", "corps électoral", Parameter.Direction.AT_MOST)));
        assertFalse(roll.isComparableTo(parameter("eau", "%", "corps électoral", null)));
        assertFalse(roll.isComparableTo(parameter("petition", "personnes", "corps électoral", null)));
        assertFalse(roll.isComparableTo(parameter("petition", "%", "habitants", null)));
    }

    @Test
    void amounts_are_equal_however_many_zeros_they_are_written_with() {
        assertEquals(amount("0.5", "10"), amount("0.50", "10.0"));
        assertEquals(link("0.5"), link("0.500"));
    }

    private static CostLevel.Amount amount(String atLeast, String atMost) {
        return new CostLevel.Amount(
                new BigDecimal(atLeast), Optional.of(new BigDecimal(atMost)), "EUR", Optional.empty());
    }

    private static Crosswalk.Link link(String confidence) {
        return new Crosswalk.Link(
                Id.of("a"), Crosswalk.Relation.EQUAL, Id.of("b"), new BigDecimal(confidence), Optional.empty());
    }

    @Test
    void a_quantity_has_its_own_direction_or_that_of_the_clause_s_polarity() {
        Parameter open = parameter("q", "%", "x", null);
        Parameter most = parameter("q", "%", "x", Parameter.Direction.AT_MOST);
        Clause.Builder clause = Clause.builder(Id.of("c"), "clause");
        assertEquals(Optional.empty(), clause.build().directionOf(open));
        assertEquals(Optional.of(Parameter.Direction.AT_MOST), clause.build().directionOf(most));
        Clause more = clause.polarity(Clause.Polarity.MORE).build();
        assertEquals(Optional.of(Parameter.Direction.AT_LEAST), more.directionOf(open));
        assertEquals(Optional.of(Parameter.Direction.AT_MOST), more.directionOf(most));
        Clause less = clause.polarity(Clause.Polarity.LESS).build();
        assertEquals(Optional.of(Parameter.Direction.AT_MOST), less.directionOf(open));
    }

    @Test
    void a_clause_counts_unless_it_is_an_example() {
        assertTrue(Clause.builder(Id.of("c"), "clause")
                .force(Clause.Force.REQUIRED)
                .build()
                .isRequired());
        assertFalse(Clause.builder(Id.of("c"), "clause")
                .force(Clause.Force.ILLUSTRATIVE)
                .build()
                .isRequired());
    }

    @Test
    void communities_metropolises_and_territorial_establishments_group_communes_and_nothing_else_does() {
        Set<TerritoryKind> groups = Stream.of(TerritoryKind.values())
                .filter(TerritoryKind::isIntercommunality)
                .collect(Collectors.toSet());
        assertEquals(
                EnumSet.of(
                        TerritoryKind.COMMUNITY_OF_COMMUNES,
                        TerritoryKind.AGGLOMERATION_COMMUNITY,
                        TerritoryKind.URBAN_COMMUNITY,
                        TerritoryKind.METROPOLIS,
                        TerritoryKind.METROPOLITAN_COLLECTIVITY,
                        TerritoryKind.PUBLIC_TERRITORIAL_ESTABLISHMENT),
                groups);
    }

    @Test
    void a_place_is_a_line_or_words_or_the_document_alone() {
        assertEquals("001:82", Provenance.line("001", 82).toString());
        assertEquals("001 (p. 12)", place(Optional.of("p. 12")).toString());
        assertEquals("001", place(Optional.empty()).toString());
    }

    private static Provenance place(Optional<String> words) {
        return new Provenance(Id.of("001"), Optional.empty(), words, Optional.empty());
    }
}
