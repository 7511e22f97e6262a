package io.github.mandat.catalogue.territory;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Stated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a programme applies (territoire), with what is known of it. What is absent is unknown.
 *
 * @param code the INSEE code of a French commune, the SIREN code of an intercommunality; elsewhere whatever code
 *     identifies the territory. A text: "01004" keeps its zero
 * @param name its name
 * @param kind what kind of authority it is
 * @param department the code of its department
 * @param population its population, in persons
 * @param intercommunalities those that it belongs to; a known empty list says that there is none
 * @param competences who holds which competence
 * @param facts what else is known
 * @since 0.1
 */
public record Territory(
        @Size(max = 20) @Pattern(regexp = CODE_SYNTAX) String code,
        @ShortText String name,
        TerritoryKind kind,
        Optional<@Size(max = 20) @Pattern(regexp = CODE_SYNTAX) String> department,
        Optional<@Valid Population> population,
        Stated<List<@Valid Intercommunality>> intercommunalities,
        List<@Valid Competence> competences,
        List<@Valid Fact> facts) {

    /** The form of a territory's code, as a regular expression that Java and JSON Schema read alike. */
    public static final String CODE_SYNTAX = "[0-9A-Za-z-]+";

    public Territory {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(department, "department");
        requireNonNull(population, "population");
        requireNonNull(intercommunalities, "intercommunalities");
        competences = List.copyOf(competences);
        facts = List.copyOf(facts);
    }

    /** A territory of which nothing else is known. */
    public static Territory of(String code, String name, TerritoryKind kind) {
        return new Territory(
                code, name, kind, Optional.empty(), Optional.empty(), Stated.notStated(), List.of(), List.of());
    }

    /** This territory with a population. */
    public Territory withPopulation(Population known) {
        return new Territory(code, name, kind, department, Optional.of(known), intercommunalities, competences, facts);
    }

    /** This territory with these facts instead of its own. */
    public Territory withFacts(List<Fact> known) {
        return new Territory(code, name, kind, department, population, intercommunalities, competences, known);
    }

    /**
     * This territory with what {@code more} knows of it besides. Where both know something, this one's word stands; a
     * reader of documents reports it where they differ.
     */
    public Territory and(Territory more) {
        return new Territory(
                code,
                name,
                kind,
                department.or(more::department),
                population.or(more::population),
                intercommunalities.or(more.intercommunalities),
                competencesWith(more),
                Stream.concat(
                                facts.stream(),
                                more.facts.stream()
                                        .filter(other -> fact(other.fact()).isEmpty()))
                        .toList());
    }

    /** All competences of both; where both name one, this one's word stands unless it does not know the holder. */
    private List<Competence> competencesWith(Territory more) {
        Map<Id<Competence>, Competence> all = new LinkedHashMap<>();
        competences.forEach(own -> all.put(own.competence(), own));
        more.competences.forEach(other -> all.merge(
                other.competence(),
                other,
                (own, another) -> own.holder().known().isPresent() ? own : another));
        return List.copyOf(all.values());
    }

    /** Whether a fact is so; empty where it is unknown. */
    public Optional<Boolean> fact(Id<Fact> name) {
        for (Fact fact : facts) {
            if (fact.fact().equals(name)) {
                return Optional.of(fact.value());
            }
        }
        return Optional.empty();
    }

    /** What is known of a competence. */
    public Optional<Competence> competence(Id<Competence> name) {
        for (Competence competence : competences) {
            if (competence.competence().equals(name)) {
                return Optional.of(competence);
            }
        }
        return Optional.empty();
    }

    /** Who holds a competence; empty where it is unknown. */
    public Optional<Holder> holder(Id<Competence> name) {
        return competence(name).flatMap(competence -> competence.holder().known());
    }
}
