package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.territory.Territory;
import java.util.List;

/** Numbers territories by which of some conditions hold in them: those with one number are alike. For any number of threads. */
final class Truths {

    private final List<Condition> conditions;
    private final Sequences sequences = new Sequences();

    Truths(List<Condition> conditions) {
        this.conditions = conditions.stream().distinct().toList();
    }

    int of(Territory territory) {
        int number = Sequences.EMPTY;
        for (int i = 0; i < conditions.size(); i++) {
            number = sequences.with(
                    number, Conditions.decide(conditions.get(i), territory).ordinal());
        }
        return number;
    }
}
