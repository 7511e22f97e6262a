package io.github.mandat.catalogue.territory;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A provider that knows the territories that it is given. */
public class Gazetteer implements TerritoryProvider {

    private static final SourceDocument LIST = new SourceDocument(
            Id.of("liste"), "Liste", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final String id;
    private final List<Territory> territories;
    private final Map<String, String> successors;
    private final Map<String, List<Territory>> byPostalCode;

    /** Knows nothing but its id. */
    public Gazetteer(String id) {
        this(id, List.of(), Map.of(), Map.of());
    }

    public Gazetteer(
            String id,
            List<Territory> territories,
            Map<String, String> successors,
            Map<String, List<Territory>> byPostalCode) {
        this.id = id;
        this.territories = territories;
        this.successors = successors;
        this.byPostalCode = byPostalCode;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<SourceDocument> vintage() {
        return List.of(LIST);
    }

    @Override
    public Optional<Territory> byCode(String code) {
        return territories.stream()
                .filter(one -> one.code().equalsIgnoreCase(code))
                .findFirst();
    }

    @Override
    public Optional<String> successor(String formerCode) {
        return Optional.ofNullable(successors.get(formerCode));
    }

    @Override
    public List<Territory> byPostalCode(String postalCode) {
        return byPostalCode.getOrDefault(postalCode, List.of());
    }

    @Override
    public List<Territory> byName(String name) {
        return territories.stream()
                .filter(one -> one.name().equals(name))
                .sorted(Comparator.comparing(Territory::kind).thenComparing(Territory::code))
                .toList();
    }

    @Override
    public Stream<Territory> all(TerritoryKind kind) {
        return territories.stream().filter(one -> one.kind() == kind);
    }
}
