package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides whether a condition holds of a territory. */
final class Conditions {

    private Conditions() {}

    /** Whether the condition holds. */
    static Truth decide(Condition condition, Territory territory) {
        if (condition instanceof Condition.OfFact fact) {
            return known(territory.fact(fact.fact()).map(value -> value == fact.is()));
        } else if (condition instanceof Condition.OfPopulation of) {
            return known(territory.population().map(Population::municipal).map(of.population()::contains));
        } else if (condition instanceof Condition.OfKind kind) {
            return Truth.of(kind.kinds().contains(territory.kind()));
        } else if (condition instanceof Condition.OfCompetence competence) {
            Optional<Holder> holder = territory.holder(competence.competence());
            return known(holder.map(competence.heldBy()::contains));
        } else if (condition instanceof Condition.All all) {
            return all.all().stream().map(one -> decide(one, territory)).reduce(Truth.TRUE, Truth::and);
        } else if (condition instanceof Condition.Any any) {
            return any.any().stream().map(one -> decide(one, territory)).reduce(Truth.FALSE, Truth::or);
        } else {
            return decide(((Condition.Not) condition).not(), territory).not();
        }
    }

    private static Truth known(Optional<Boolean> value) {
        return value.map(Truth::of).orElse(Truth.UNKNOWN);
    }

    /** What would have to be known to decide a condition that is unknown, each once. */
    static List<Reason> questions(Condition condition, Territory territory) {
        Set<Reason> questions = new LinkedHashSet<>();
        ask(condition, territory, questions);
        return List.copyOf(questions);
    }

    private static void ask(Condition condition, Territory territory, Set<Reason> questions) {
        if (decide(condition, territory) != Truth.UNKNOWN) {
            return;
        }
        if (condition instanceof Condition.OfFact fact) {
            questions.add(about(ReasonCode.ASK_FACT, territory, Map.of("fact", Argument.of(fact.fact()))));
        } else if (condition instanceof Condition.OfPopulation) {
            questions.add(about(ReasonCode.ASK_POPULATION, territory, Map.of()));
        } else if (condition instanceof Condition.OfCompetence competence) {
            questions.add(askHolder(competence.competence(), territory));
        } else if (condition instanceof Condition.All all) {
            all.all().forEach(one -> ask(one, territory, questions));
        } else if (condition instanceof Condition.Any any) {
            any.any().forEach(one -> ask(one, territory, questions));
        } else {
            ask(((Condition.Not) condition).not(), territory, questions);
        }
    }

    /** Who holds a competence and, where the law leaves a choice, what it leaves open. */
    static Reason askHolder(Id<Competence> name, Territory territory) {
        Map<String, Argument> competence = Map.of("competence", Argument.of(name));
        Optional<Competence> open = territory.competence(name);
        if (open.isPresent() && open.get().holder() instanceof Stated.Unknown<?> choice) {
            String asked = Stream.concat(
                            Stream.of(choice.because()),
                            open.get().sources().stream()
                                    .flatMap(source -> source.locator().stream())
                                    .map(article -> "(" + article + ")"))
                    .collect(Collectors.joining(" "));
            return about(ReasonCode.ASK_HOLDER_CHOICE, territory, competence).with("question", Argument.of(asked));
        }
        return about(ReasonCode.ASK_HOLDER, territory, competence);
    }

    /** A question about a territory. */
    static Reason about(ReasonCode code, Territory territory, Map<String, Argument> arguments) {
        return code.with(arguments)
                .with("territory", Argument.of(territory.code()))
                .with("name", Argument.of(territory.name()));
    }
}
