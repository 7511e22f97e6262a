package io.github.mandat.territory.france;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every commune of France with its parts, every department, region, EPCI and EPT, with populations and who holds which competence
 * by law. Immutable, for any number of threads; the data is loaded at the first question.
 *
 * <pre>{@code
 * Territory sens = FranceTerritories.standard().byCode("89387").orElseThrow();
 * }</pre>
 *
 * <p>A commune bears its INSEE code and, for look-up, its SIREN code; an EPCI or EPT its SIREN code. A code of two or three
 * characters is that of a department; a region, whose codes overlap with those, is looked up by its name. Populations that the
 * source does not give are unknown, never 0. The lists are not all of the same year: {@link #vintage()} tells each one's.
 *
 * @since 0.1
 */
public final class FranceTerritories implements TerritoryProvider {

    private static final FranceTerritories STANDARD = new FranceTerritories();

    private final Transfers transfers;

    /** The standard data; called by {@link java.util.ServiceLoader}. */
    public FranceTerritories() {
        this(Transfers.NONE);
    }

    private FranceTerritories(Transfers transfers) {
        this.transfers = transfers;
    }

    /** The territories, with competences as the law has them. */
    public static FranceTerritories standard() {
        return STANDARD;
    }

    /**
     * These territories with competences as a file says, wherever it says something: what was really transferred comes before what
     * the law presumes. The file is CSV in UTF-8 with the columns {@code territory,competence,holder,authority,source}; see
     * docs/territories.md.
     *
     * @throws InvalidDocumentException with all problems of the file, if there are any
     */
    public FranceTerritories withTransfers(Path file) {
        return new FranceTerritories(Transfers.read(requireNonNull(file, "file"), this));
    }

    @Override
    public String id() {
        return "france";
    }

    @Override
    public List<SourceDocument> vintage() {
        return Stream.concat(Lists.Loaded.ALL.sources().stream(), transfers.source().stream())
                .toList();
    }

    @Override
    public Optional<Territory> byCode(String code) {
        OptionalInt insee = Codes.insee(code);
        if (insee.isPresent()) {
            int commune = Columns.find(communes().codes, insee.getAsInt());
            if (commune >= 0) {
                return Optional.of(commune(commune));
            }
            int part = Columns.find(details().partCodes, insee.getAsInt());
            return part < 0 ? Optional.empty() : Optional.of(part(part));
        }
        OptionalInt siren = Codes.siren(code);
        if (siren.isPresent()) {
            int group = Columns.find(communes().groupCodes, siren.getAsInt());
            return group >= 0 ? Optional.of(group(group)) : communeOfSiren(siren.getAsInt());
        }
        return Lists.Loaded.ALL.departments().stream()
                .filter(department -> department.code().equals(code.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<Territory> communeOfSiren(int siren) {
        IntBuffer sirens = details().sirens;
        return IntStream.range(0, sirens.limit())
                .filter(i -> sirens.get(i) == siren)
                .mapToObj(this::commune)
                .findFirst();
    }

    @Override
    public Optional<String> successor(String formerCode) {
        OptionalInt insee = Codes.insee(formerCode);
        // A commune's own code has no successor, and is what nearly everybody asks for: nothing need be loaded to say
        // so.
        boolean former = insee.isPresent() && Columns.find(communes().codes, insee.getAsInt()) < 0;
        int found = former ? Columns.find(details().formerCodes, insee.getAsInt()) : -1;
        return found < 0
                ? Optional.empty()
                : Optional.of(Codes.insee(communes().codes.get(details().heirs.get(found))));
    }

    @Override
    public List<Territory> byPostalCode(String postalCode) {
        if (!postalCode.matches("[0-9]{5}")) {
            return List.of();
        }
        int wanted = Integer.parseInt(postalCode);
        Details details = details();
        return IntStream.range(0, communes().count)
                .filter(i -> IntStream.range(0, details.postal.length(i))
                        .anyMatch(j -> details.postalCodes.get(details.postal.start(i) + j) == wanted))
                .mapToObj(this::commune)
                .toList();
    }

    @Override
    public List<Territory> byName(String name) {
        String key = NameKey.of(name);
        IntBuffer order = details().byName;
        int from = 0;
        int to = order.limit();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (keyOf(order.get(middle)).compareTo(key) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        List<Territory> found = new ArrayList<>();
        for (int i = from; i < order.limit() && keyOf(order.get(i)).equals(key); i++) {
            found.add(named(order.get(i)));
        }
        Lists lists = Lists.Loaded.ALL;
        Stream.concat(lists.departments().stream(), lists.regions().stream())
                .filter(territory -> NameKey.of(territory.name()).equals(key))
                .forEach(found::add);
        return found;
    }

    private static String keyOf(int place) {
        Communes communes = communes();
        int part = place - communes.count;
        int group = part - details().partCount;
        if (part < 0) {
            return NameKey.of(communes.names.get(place));
        }
        return NameKey.of(group < 0 ? details().partNames.get(part) : communes.groupNames.get(group));
    }

    private Territory named(int place) {
        int part = place - communes().count;
        int group = part - details().partCount;
        if (part < 0) {
            return commune(place);
        }
        return group < 0 ? part(part) : group(group);
    }

    @Override
    public Stream<Territory> all(TerritoryKind kind) {
        return switch (kind) {
            case COMMUNE -> IntStream.range(0, communes().count).mapToObj(this::commune);
            case MUNICIPAL_ARRONDISSEMENT, DELEGATED_COMMUNE, ASSOCIATED_COMMUNE ->
                IntStream.range(0, details().partCount)
                        .filter(i -> Kinds.ofPart(details().partKinds.get(i)) == kind)
                        .mapToObj(this::part);
            case DEPARTMENT -> Lists.Loaded.ALL.departments().stream();
            case REGION -> Lists.Loaded.ALL.regions().stream();
            default ->
                IntStream.range(0, communes().groupCount)
                        .filter(i -> Kinds.ofGroup(communes().groupKinds.get(i)) == kind)
                        .mapToObj(this::group);
        };
    }

    /**
     * The communes that an EPCI or EPT groups, in the order of their codes; none if there is no such group.
     *
     * @param siren its SIREN code
     */
    public Stream<Territory> members(String siren) {
        Communes communes = communes();
        int group = Columns.find(communes.groupCodes, Codes.siren(siren).orElse(Communes.UNKNOWN));
        return group < 0
                ? Stream.empty()
                : IntStream.range(0, communes.count)
                        .filter(i -> communes.groups.get(i) == group || communes.establishment(i) == group)
                        .mapToObj(this::commune);
    }

    // ---- what is known of one territory

    private static Communes communes() {
        return Communes.Loaded.ALL;
    }

    private static Details details() {
        return Details.Loaded.ALL;
    }

    private Territory commune(int i) {
        Communes communes = communes();
        String code = Codes.insee(communes.codes.get(i));
        String department = Codes.department(code);
        List<Intercommunality> groups = Groups.of(communes.groups.get(i), communes.establishment(i));
        // The lists of EPCI leave out the overseas collectivities, which have laws of their own.
        boolean listed = !groups.isEmpty() || !Lists.isOverseasCollectivity(department);
        return new Territory(
                code,
                communes.names.get(i),
                TerritoryKind.COMMUNE,
                Optional.of(department),
                Lists.population(department, communes.populations.get(i), communes.totals.get(i)),
                listed ? Stated.of(groups) : Stated.notStated(),
                listed ? transfers.in(code, groups, Law.Loaded.ALL.ofCommune(code, department, groups)) : List.of(),
                List.of());
    }

    private Territory group(int i) {
        Communes communes = communes();
        Intercommunality itself = Groups.of(i);
        boolean establishment = itself.kind() == TerritoryKind.PUBLIC_TERRITORIAL_ESTABLISHMENT;
        Population population = new Population(
                communes.groupPopulations.get(i),
                Optional.of((int) communes.groupYears.get(i)),
                Optional.of((long) communes.groupTotals.get(i)),
                Optional.empty(),
                establishment ? Lists.OF_EPT : Lists.OF_EPCI);
        List<Intercommunality> above = establishment
                ? List.of(Groups.of(Columns.find(communes.groupCodes, Integer.parseInt(Regimes.GRAND_PARIS))))
                : List.of();
        return new Territory(
                itself.code(),
                itself.name(),
                itself.kind(),
                Optional.empty(),
                Optional.of(population),
                Stated.of(above),
                transfers.in(itself, Law.Loaded.ALL.ofGroup(itself, Groups.department(i))),
                List.of());
    }

    private Territory part(int i) {
        Details details = details();
        String code = Codes.insee(details.partCodes.get(i));
        String department = Codes.department(code);
        return new Territory(
                code,
                details.partNames.get(i),
                Kinds.ofPart(details.partKinds.get(i)),
                Optional.of(department),
                Lists.population(department, details.partPopulations.get(i), Communes.UNKNOWN),
                Stated.notStated(),
                List.of(),
                List.of());
    }
}
