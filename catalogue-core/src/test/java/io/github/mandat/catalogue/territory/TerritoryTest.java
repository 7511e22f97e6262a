package io.github.mandat.catalogue.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known of a territory from two documents. */
class TerritoryTest {

    private static final Territory NOTHING = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);

    private static Territory knowing(String department, int population, String group, Holder holder, boolean hall) {
        return new Territory(
                "01004",
                "Bourg",
                TerritoryKind.COMMUNE,
                Optional.of(department),
                Optional.of(Population.of(population)),
                Stated.of(List.of(new Intercommunality("200000001", group, TerritoryKind.METROPOLIS))),
                List.of(Competence.of(Id.of("eau"), holder)),
                List.of(new Fact(Id.of("halle"), hall, List.of())));
    }

    @Test
    void where_both_know_something_the_first_word_stands() {
        Territory first = knowing("01", 2940, "Métropole", Holder.OWN, true);
        assertEquals(first, first.and(knowing("02", 3000, "Autre", Holder.STATE, false)));
    }

    @Test
    void what_only_one_knows_is_known() {
        Territory all = knowing("01", 2940, "Métropole", Holder.OWN, true);
        assertEquals(all, NOTHING.and(all));
        assertEquals(all, all.and(NOTHING));
        Fact fair = new Fact(Id.of("foire"), false, List.of());
        Territory more = all.and(NOTHING.withFacts(List.of(fair)));
        assertEquals(Optional.of(true), more.fact(Id.of("halle")));
        assertEquals(Optional.of(false), more.fact(Id.of("foire")));
        assertEquals(Optional.empty(), more.fact(Id.of("gare")));
        assertEquals(Optional.empty(), more.holder(Id.of("voirie")));
    }

    @Test
    void a_holder_that_is_said_to_be_unknown_gives_way_to_one_that_is_known() {
        Competence contested = new Competence(Id.of("eau"), Stated.unknown("litige"), Optional.empty(), List.of());
        Territory unsure = new Territory(
                "01004",
                "Bourg",
                TerritoryKind.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                Stated.notStated(),
                List.of(contested),
                List.of());
        Territory sure = knowing("01", 2940, "Métropole", Holder.STATE, true);
        assertEquals(Optional.of(Holder.STATE), unsure.and(sure).holder(Id.of("eau")));
        assertEquals(Optional.of(Holder.STATE), sure.and(unsure).holder(Id.of("eau")));
    }

    @Test
    void to_belong_to_no_intercommunality_is_something_to_know() {
        Territory alone = new Territory(
                "01004",
                "Bourg",
                TerritoryKind.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                Stated.of(List.of()),
                List.of(),
                List.of());
        Territory all = knowing("01", 2940, "Métropole", Holder.OWN, true);
        assertEquals(Optional.of(List.of()), alone.and(all).intercommunalities().known());
    }
}
