package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Strength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;

/** A pledge's answer to a clause, with what the answer leaves to the pledge filled in. */
record Answered(Pledge pledge, Answer answer, int pledgeAt, int answerAt) {

    /** The answers to the clauses of a charter, by clause, in the programme's order. */
    static Map<Id<Clause>, List<Answered>> index(Programme programme, Charter charter) {
        Map<Id<Clause>, List<Answered>> byClause = new HashMap<>();
        for (int i = 0; i < programme.pledges().size(); i++) {
            Pledge pledge = programme.pledges().get(i);
            for (int j = 0; j < pledge.answers().size(); j++) {
                Answer answer = pledge.answers().get(j);
                if (answer.clause().document().equals(charter.id())) {
                    byClause.computeIfAbsent(answer.clause().item(), clause -> new ArrayList<>())
                            .add(new Answered(pledge, answer, i, j));
                }
            }
        }
        return byClause;
    }

    /** Where the answer stands in the programme, as a JSON Pointer. */
    String pointer() {
        return "/pledges/" + pledgeAt + "/answers/" + answerAt;
    }

    Strength strength() {
        return answer.strength().orElse(pledge.strength());
    }

    Stated<SortedSet<Lever>> levers() {
        return answer.levers().or(pledge.levers());
    }

    /** The quantities that are promised as to the clause: the answer's own, then the pledge's others. */
    Stream<Parameter> parameters() {
        Stream<Parameter> others = pledge.parameters().stream()
                .filter(one ->
                        answer.parameters().stream().noneMatch(own -> own.name().equals(one.name())));
        return Stream.concat(answer.parameters().stream(), others);
    }

    /** Whether the whole clause, or this part of it, is answered. */
    boolean covers(Clause.Part part) {
        return answer.parts().isEmpty() || answer.parts().contains(part.id());
    }
}
