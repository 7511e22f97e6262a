package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Reason;
import java.util.SortedSet;

/**
 * What would have to be known. The answer goes into a facts document, or into the programme's territory.
 *
 * @param asks the question
 * @param decides the clauses and measures that wait for it
 * @since 0.1
 */
public record Question(Reason asks, SortedSet<String> decides) {

    public Question {
        requireNonNull(asks, "asks");
        decides = Frozen.copy(decides);
    }
}
