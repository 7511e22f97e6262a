package io.github.mandat.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.util.List;
import java.util.Optional;
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
        return Catalogue.builder(Id.of("c"), "Catalogue")
                .themes(List.of(themes))
                .measure(measure)
                .build()
                .labels(measure);
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
