package io.github.mandat.territory.france;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.document.ProblemCode;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a caller knows of competences: by territory, of which a group's rows stand for all its communes. */
record Transfers(Optional<SourceDocument> source, Map<String, List<Competence>> byTerritory) {

    private static final Id<SourceDocument> TABLE = Id.of("transferts");

    static final Transfers NONE = new Transfers(Optional.empty(), Map.of());

    /** The competences of a commune: its own rows come before those of its groups, and these before the law. */
    List<Competence> in(String commune, List<Intercommunality> groups, List<Competence> law) {
        if (byTerritory.isEmpty()) {
            return law;
        }
        Map<Id<Competence>, Competence> all = new LinkedHashMap<>();
        law.forEach(competence -> all.put(competence.competence(), competence));
        for (int i = groups.size() - 1; i >= 0; i--) {
            put(groups.get(i).code(), all);
        }
        put(commune, all);
        return List.copyOf(all.values());
    }

    /** The competences of a group: what its communes left to their intercommunality is its own. */
    List<Competence> in(Intercommunality group, List<Competence> law) {
        Map<Id<Competence>, Competence> all = new LinkedHashMap<>();
        law.forEach(competence -> all.put(competence.competence(), competence));
        for (Competence known : byTerritory.getOrDefault(group.code(), List.of())) {
            Holder holder = known.holder().known().orElseThrow();
            Holder own = switch (holder) {
                case INTERCOMMUNALITY -> Holder.OWN;
                case OWN -> Holder.OTHER;
                default -> holder;
            };
            all.put(
                    known.competence(),
                    new Competence(known.competence(), Stated.of(own), known.authority(), known.sources()));
        }
        return List.copyOf(all.values());
    }

    private void put(String territory, Map<Id<Competence>, Competence> all) {
        byTerritory.getOrDefault(territory, List.of()).forEach(known -> all.put(known.competence(), known));
    }

    /** Reads the rows of a file; all that is wrong with them is reported at once. */
    static Transfers read(Path file, FranceTerritories territories) {
        Reader reader = new Reader(file.toString(), territories);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(reader::row);
        } catch (NoSuchFileException e) {
            reader.report(ProblemCode.FILE_NOT_FOUND, 1, "", "");
        } catch (IOException | CsvParseException e) {
            reader.report(ProblemCode.UNREADABLE, 1, String.valueOf(e.getMessage()), "");
        }
        return reader.done();
    }

    private static final class Reader {
        private final String file;
        private final FranceTerritories territories;
        private final Map<String, Map<Id<Competence>, Competence>> read = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Reader(String file, FranceTerritories territories) {
            this.file = file;
            this.territories = territories;
        }

        void row(NamedCsvRecord row) {
            int line = (int) row.getStartingLineNumber();
            Optional<String> territory = field(row, "territory", line);
            Optional<String> competence = field(row, "competence", line);
            Optional<String> holder = field(row, "holder", line);
            territory
                    .filter(code -> territories.byCode(code).isEmpty())
                    .ifPresent(code -> report(ProblemCode.UNKNOWN_TERRITORY, line, code, ""));
            competence
                    .filter(slug -> !slug.matches(Id.SYNTAX))
                    .ifPresent(slug -> report(ProblemCode.WRONG_FORM, line, slug, "eau, restauration-scolaire"));
            Optional<Holder> by = holder.flatMap(word -> holder(word, line));
            if (territory.isPresent()
                    && competence.filter(slug -> slug.matches(Id.SYNTAX)).isPresent()
                    && by.isPresent()) {
                Competence known = new Competence(
                        Id.of(competence.get()), Stated.of(by.get()), Lists.optional(row, "authority"), sources(row));
                Competence first = read.computeIfAbsent(territory.get(), code -> new TreeMap<>())
                        .putIfAbsent(known.competence(), known);
                if (first != null && !first.equals(known)) {
                    report(ProblemCode.CONFLICT, line, territory.get() + " " + known.competence(), "");
                }
            }
        }

        private static List<Provenance> sources(NamedCsvRecord row) {
            return Lists.optional(row, "source").stream()
                    .map(source -> new Provenance(TABLE, Optional.empty(), Optional.of(source), Optional.empty()))
                    .toList();
        }

        private Optional<String> field(NamedCsvRecord row, String name, int line) {
            Optional<String> value = Lists.optional(row, name).map(String::strip);
            if (value.isEmpty()) {
                report(ProblemCode.MISSING_FIELD, line, name, "");
            }
            return value;
        }

        private Optional<Holder> holder(String word, int line) {
            Optional<Holder> known = Arrays.stream(Holder.values())
                    .filter(holder -> holder.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
            if (known.isEmpty()) {
                String limit = Arrays.stream(Holder.values())
                        .map(holder -> holder.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" | "));
                report(ProblemCode.UNKNOWN_WORD, line, word, limit);
            }
            return known;
        }

        void report(ProblemCode code, int line, String value, String limit) {
            Map<String, Argument> arguments = new TreeMap<>();
            arguments.put("subject", Argument.of("/"));
            arguments.put("value", Argument.of(value));
            arguments.put("first", Argument.of(value));
            arguments.put("limit", Argument.of(limit));
            problems.add(
                    new Problem(code, Optional.of(new Place(file, line, 1)), "", Reason.of(code.name(), arguments)));
        }

        Transfers done() {
            if (!problems.isEmpty()) {
                throw new InvalidDocumentException(problems);
            }
            Map<String, List<Competence>> all = new HashMap<>();
            read.forEach((territory, rows) -> all.put(territory, List.copyOf(rows.values())));
            SourceDocument source = new SourceDocument(
                    TABLE,
                    "Transferts de compétences du fichier " + Path.of(file).getFileName(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            return new Transfers(Optional.of(source), all);
        }
    }
}
