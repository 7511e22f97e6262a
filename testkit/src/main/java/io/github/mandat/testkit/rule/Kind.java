package io.github.mandat.testkit.rule;

import io.github.mandat.catalogue.document.Place;
import io.github.mandat.testkit.freeze.Degree;
import io.github.mandat.testkit.freeze.Gap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What rules speak of.
 *
 * @param noun the subject of the sentence
 * @param all all items of a programme, in its order
 * @param id an item's id
 * @param title an item's title
 * @param place where an item stands in a file
 */
record Kind<T>(
        String noun,
        Function<EvaluatedProgramme, List<T>> all,
        Function<T, String> id,
        Function<T, String> title,
        BiFunction<T, EvaluatedProgramme, Optional<Place>> place) {

    Gap gap(T item, EvaluatedProgramme programme, String lacks) {
        String where = place.apply(item, programme).map(Object::toString).orElse("");
        String message = (where + " " + id.apply(item) + " \"" + title.apply(item) + "\" " + lacks).strip();
        return new Gap(id.apply(item), Degree.BROKEN, title.apply(item), message);
    }
}
