package io.github.mandat.territory.france;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The short lists: sources with their dates, departments, regions; and which source a population is from. */
record Lists(List<SourceDocument> sources, List<Territory> departments, List<Territory> regions) {

    private static final String MAYOTTE = "976";
    private static final List<Provenance> MUNICIPAL = sources("populations-2023");
    private static final List<Provenance> BOTH = sources("populations-2023", "epci-2025");
    private static final List<Provenance> OF_MAYOTTE = sources("populations-mayotte-2017", "epci-2025");
    private static final List<Provenance> OVERSEAS = sources("populations-com");
    static final List<Provenance> OF_EPCI = sources("epci-2025");
    static final List<Provenance> OF_EPT = sources("ept-2025");

    static boolean isOverseasCollectivity(String department) {
        return department.compareTo(MAYOTTE) > 0 || department.equals("975");
    }

    /** A population with the reference years of its figures, as far as the sources state them. */
    static Optional<Population> population(String department, int municipal, int total) {
        if (municipal == Communes.UNKNOWN) {
            return Optional.empty();
        }
        Optional<Long> whole = total == Communes.UNKNOWN ? Optional.empty() : Optional.of((long) total);
        if (department.equals(MAYOTTE)) {
            return Optional.of(new Population(municipal, Optional.of(2017), whole, Optional.empty(), OF_MAYOTTE));
        } else if (isOverseasCollectivity(department)) {
            return Optional.of(new Population(municipal, Optional.empty(), whole, Optional.empty(), OVERSEAS));
        }
        return Optional.of(new Population(
                municipal, Optional.of(2023), whole, whole.map(known -> 2022), whole.isPresent() ? BOTH : MUNICIPAL));
    }

    private static List<Provenance> sources(String... ids) {
        List<Provenance> sources = new ArrayList<>();
        for (String id : ids) {
            sources.add(new Provenance(Id.of(id), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return List.copyOf(sources);
    }

    /** The rows of a table in the jar. */
    static List<NamedCsvRecord> table(String resource) {
        InputStream in = requireNonNull(Lists.class.getResourceAsStream(resource), resource);
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Lists load() {
        List<SourceDocument> sources = new ArrayList<>();
        for (NamedCsvRecord row : table("sources.csv")) {
            sources.add(new SourceDocument(
                    Id.of(row.getField("id")),
                    row.getField("title"),
                    optional(row, "publisher"),
                    optional(row, "url"),
                    optional(row, "date").map(LocalDate::parse),
                    Optional.empty()));
        }
        List<Territory> departments = new ArrayList<>();
        List<Territory> regions = new ArrayList<>();
        for (NamedCsvRecord row : table("departments.csv")) {
            boolean region = row.getField("kind").equals("region");
            TerritoryKind kind = region ? TerritoryKind.REGION : TerritoryKind.DEPARTMENT;
            (region ? regions : departments).add(Territory.of(row.getField("code"), row.getField("name"), kind));
        }
        departments.sort(Comparator.comparing(Territory::code));
        regions.sort(Comparator.comparing(Territory::code));
        return new Lists(List.copyOf(sources), List.copyOf(departments), List.copyOf(regions));
    }

    static Optional<String> optional(NamedCsvRecord row, String field) {
        return row.findField(field).filter(value -> !value.isBlank());
    }

    /** Loads the lists at the first question. */
    static final class Loaded {
        static final Lists ALL = load();

        private Loaded() {}
    }
}
