package io.github.mandat.territory.france;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who holds which competence by law. The table {@code competences.csv} says it for a commune, by its regime; what it says for the
 * commune's groups follows from that.
 */
final class Law {

    private static final Id<SourceDocument> TABLE = Id.of("droit-2026");
    private static final Optional<String> MEMBERS = Optional.of("communes membres");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String ESTABLISHMENT = "EPT";
    private static final String METROPOLIS = "MGP";

    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    /** Lists are shared between all territories for which they are the same; such lists are copied no more. */
    private final Map<List<?>, List<Competence>> shared = new ConcurrentHashMap<>();

    private Law() {
        for (NamedCsvRecord record : Lists.table("competences.csv")) {
            rows.computeIfAbsent(record.getField("regime"), regime -> new ArrayList<>())
                    .add(Row.of(record));
        }
    }

    /** What the law says of one competence under one regime; without a holder it leaves a choice, and asks a question. */
    private record Row(
            Id<Competence> competence,
            Optional<Holder> holder,
            Optional<String> authority,
            String article,
            String question) {

        static Row of(NamedCsvRecord row) {
            String holder = row.getField("holder").toUpperCase(Locale.ROOT);
            boolean choice = holder.equals("CHOICE");
            return new Row(
                    Id.of(row.getField("competence")),
                    choice ? Optional.empty() : Optional.of(Holder.valueOf(holder)),
                    Lists.optional(row, "authority"),
                    row.getField("article") + (choice ? "" : " (" + basis(row) + ")"),
                    row.getField("question"));
        }

        /** Whether the law obliges, and since when. */
        private static String basis(NamedCsvRecord row) {
            String since =
                    " depuis le " + LocalDate.parse(row.getField("since")).format(DAY);
            return switch (row.getField("basis")) {
                case "mandatory" -> "obligatoire" + since;
                case "optional" -> "facultative" + since;
                default -> "clause générale" + since;
            };
        }

        Competence held(Holder by, Optional<String> name) {
            return competence(Stated.of(by), name);
        }

        Competence open() {
            return competence(Stated.unknown(question), Optional.empty());
        }

        private Competence competence(Stated<Holder> by, Optional<String> name) {
            Provenance read = new Provenance(TABLE, Optional.empty(), Optional.of(article), Optional.empty());
            return new Competence(competence, by, name, List.of(read));
        }
    }

    /** The competences of a commune. */
    List<Competence> ofCommune(String code, String department, List<Intercommunality> groups) {
        // Only Paris is under other rules than what else there is in its department and its groups.
        List<?> key = List.of(department, groups, Regimes.isParis(code));
        List<Competence> known = shared.get(key);
        return known != null
                ? known
                : shared.computeIfAbsent(
                        key,
                        same -> List.copyOf(rows(Regimes.of(code, department, groups)).stream()
                                .map(row -> ofCommune(row, groups))
                                .toList()));
    }

    private static Competence ofCommune(Row row, List<Intercommunality> groups) {
        if (row.holder().isEmpty()) {
            return row.open();
        }
        Optional<String> name = row.authority().map(authority -> switch (authority) {
            case ESTABLISHMENT -> groups.get(0).name();
            case METROPOLIS -> groups.get(groups.size() - 1).name();
            default -> authority;
        });
        return row.held(row.holder().get(), name);
    }

    /** The competences of a group. */
    List<Competence> ofGroup(Intercommunality group, String department) {
        List<String> regimes = Regimes.of(group, department);
        boolean establishment = group.kind() == TerritoryKind.PUBLIC_TERRITORIAL_ESTABLISHMENT;
        return shared.computeIfAbsent(
                List.of(regimes, establishment),
                same -> List.copyOf(rows(regimes).stream()
                        .map(row -> ofGroup(row, establishment ? METROPOLIS : ESTABLISHMENT))
                        .toList()));
    }

    private static Competence ofGroup(Row row, String other) {
        if (row.holder().isEmpty()) {
            return row.open();
        }
        return switch (row.holder().get()) {
            case INTERCOMMUNALITY ->
                row.authority().equals(Optional.of(other))
                        ? row.held(Holder.OTHER, row.authority())
                        : row.held(Holder.OWN, Optional.empty());
            case OWN -> row.held(Holder.OTHER, MEMBERS);
            case SHARED, STATE, OTHER -> row.held(row.holder().get(), row.authority());
        };
    }

    /** The rows of the first of these regimes that has one for a competence, in the order of the table. */
    private List<Row> rows(List<String> regimes) {
        Map<Id<Competence>, Row> first = new LinkedHashMap<>();
        for (int i = regimes.size() - 1; i >= 0; i--) {
            rows.getOrDefault(regimes.get(i), List.of()).forEach(row -> first.put(row.competence(), row));
        }
        return List.copyOf(first.values());
    }

    /** Loads the table at the first question. */
    static final class Loaded {
        static final Law ALL = new Law();

        private Loaded() {}
    }
}
