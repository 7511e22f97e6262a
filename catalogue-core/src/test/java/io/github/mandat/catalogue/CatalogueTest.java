package io.github.mandat.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is stated of a measure: by itself, by its theme, by the themes above. */
class CatalogueTest {

    private static Labels labels(Stated<Timing> timing, Stated<String> addressee) {
        return new Labels(
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                addressee,
                Stated.notStated(),
                timing,
                Stated.notStated(),
                Stated.notStated());
    }

    private static Theme theme(String id, String parent, Labels labels) {
        Optional<Id<Theme>> above = parent.isEmpty() ? Optional.empty() : Optional.of(Id.of(parent));
        return new Theme(Id.of(id), id, above, labels, List.of(), List.of());
    }

    private static Labels of(Labels own, Theme... themes) {
        Measure measure =
                Measure.builder(Id.of("m"), "Mesure", Id.of("rue")).labels(own).build();
        Catalogue catalogue = Catalogue.builder(Id.of("c"), "Catalogue")
                .themes(List.of(themes))
                .theme(theme("campagne", "", Labels.none()))
                .measure(measure)
                .build();
        assertEquals(List.of(catalogue.labels(measure)), catalogue.labels());
        return catalogue.labels(measure);
    }

    private static Labels all(String which, Lever lever) {
        return new Labels(
                Stated.of(new TreeSet<>(Set.of(Id.of(which)))),
                Stated.of(new TreeSet<>(Set.of(lever))),
                Stated.of(Id.of(which)),
                Stated.of(which),
                Stated.of(Id.of(which)),
                Stated.unknown(which),
                Stated.of(List.of(which)),
                Stated.of(List.of()));
    }

    @Test
    void labels_stand_before_others_one_by_one_and_those_that_state_nothing_give_way() {
        Labels first = all("une", Lever.OWN);
        assertEquals(first, first.or(all("autre", Lever.ADVOCACY)));
        assertEquals(first, first.or(Labels.none()));
        assertEquals(first, Labels.none().or(first));
    }

    @Test
    void measures_and_size_classes_are_found_by_their_ids() {
        Stratum small = new Stratum(Id.of("petites"), "petites", Stratum.Authority.COMMUNE, Optional.empty());
        Stratum large = new Stratum(Id.of("grandes"), "grandes", Stratum.Authority.COMMUNE, Optional.empty());
        SizeScale sizes = new SizeScale(List.of(small, large), false, List.of());
        assertEquals(Optional.of(large), sizes.stratum(Id.of("grandes")));
        assertEquals(Optional.empty(), sizes.stratum(Id.of("moyennes")));
        Measure bench = Measure.builder(Id.of("bancs"), "Bancs", Id.of("rue")).build();
        Measure tree = Measure.builder(Id.of("arbres"), "Arbres", Id.of("rue")).build();
        Catalogue catalogue = Catalogue.builder(Id.of("c"), "Catalogue")
                .measure(bench)
                .measure(tree)
                .build();
        assertEquals(Optional.of(tree), catalogue.measure(Id.of("arbres")));
        assertEquals(Optional.empty(), catalogue.measure(Id.of("fleurs")));
    }

    @Test
    void the_nearest_word_counts_for_each_label_by_itself() {
        Theme all = theme("tout", "", labels(Stated.of(Timing.of("mandate")), Stated.of("la région")));
        Theme city = theme("ville", "tout", labels(Stated.of(Timing.of("P2Y")), Stated.notStated()));
        Theme street = theme("rue", "ville", Labels.none());
        assertEquals(labels(Stated.of(Timing.of("P2Y")), Stated.of("la région")), of(Labels.none(), all, city, street));
        assertEquals(
                labels(Stated.of(Timing.of("P1Y")), Stated.of("la région")),
                of(labels(Stated.of(Timing.of("P1Y")), Stated.notStated()), all, city, street));
    }

    @Test
    void what_is_said_to_be_unknown_is_not_looked_for_further_up() {
        Theme city = theme("ville", "", labels(Stated.of(Timing.of("P2Y")), Stated.notStated()));
        Labels lost = labels(Stated.unknown("illisible"), Stated.notStated());
        assertEquals(lost, of(lost, city, theme("rue", "ville", Labels.none())));
        assertEquals(lost, of(Labels.none(), city, theme("rue", "ville", lost)));
    }

    @Test
    void themes_in_a_circle_state_what_they_state_once() {
        Theme city = theme("ville", "rue", labels(Stated.of(Timing.of("P2Y")), Stated.notStated()));
        assertEquals(
                labels(Stated.of(Timing.of("P2Y")), Stated.notStated()),
                of(Labels.none(), city, theme("rue", "ville", Labels.none())));
    }
}
