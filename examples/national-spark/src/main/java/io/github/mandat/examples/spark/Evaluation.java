package io.github.mandat.examples.spark;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.document.Read;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.Batch;
import io.github.mandat.rules.Grid;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.territory.france.FranceTerritories;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * What one task works with: an engine and the documents that programmes refer to, made anew from their canonical bytes. Spark thus
 * moves texts and days between machines, and never an object of Mandat.
 */
final class Evaluation {

    private final Batch batch;
    private final Map<String, byte[]> charterTexts;
    private final Map<String, byte[]> catalogueTexts;
    private final Map<String, Charter> charters = new HashMap<>();
    private final Map<String, Catalogue> catalogues = new HashMap<>();

    /** @param day the day of the evaluation, the same for all tasks */
    Evaluation(Map<String, byte[]> charters, Map<String, byte[]> catalogues, LocalDate day) {
        RulesEngine engine = RulesEngine.builder()
                .clock(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
        // The tasks are what runs in parallel here.
        this.batch = Batch.of(engine).threads(1);
        this.charterTexts = charters;
        this.catalogueTexts = catalogues;
    }

    /** Whether the programme in a row can be evaluated, and why not. */
    Check check(Row row) {
        Read<Programme> read = read(row);
        List<String> problems = new ArrayList<>();
        read.problems().stream().map(Problem::toString).forEach(problems::add);
        read.document().ifPresent(programme -> {
            String file = row.getAs(Inputs.FILE);
            if (programme.charters().size() > 1) {
                problems.add(file + ": it names several charters: " + programme.charters());
            }
            addMissing(problems, file, "charter", programme.charters(), charterTexts.keySet());
            addMissing(problems, file, "catalogue", programme.catalogues(), catalogueTexts.keySet());
        });
        return new Check(
                row.getAs(Inputs.FILE),
                read.document().map(programme -> programme.id().value()).orElse(""),
                problems);
    }

    private static void addMissing(
            List<String> problems, String file, String kind, Set<? extends Id<?>> wanted, Set<String> known) {
        wanted.stream()
                .filter(id -> !known.contains(id.value()))
                .forEach(id -> problems.add(file + ": there is no " + kind + " '" + id + "'"));
    }

    /** The verdicts of the programme in a row, which has passed the check, in every commune of France. */
    Grid verdicts(Row row) {
        Programme programme = read(row).orThrow();
        Dossier dossier = Dossier.of(programme);
        for (Id<Charter> id : programme.charters()) {
            dossier = dossier.with(charters.computeIfAbsent(
                    id.value(), known -> document(charterTexts.get(known), known, DocumentType.CHARTER)));
        }
        for (Id<Catalogue> id : programme.catalogues()) {
            dossier = dossier.with(catalogues.computeIfAbsent(
                    id.value(), known -> document(catalogueTexts.get(known), known, DocumentType.CATALOGUE)));
        }
        return batch.verdicts(List.of(dossier), FranceTerritories.standard().all(TerritoryKind.COMMUNE));
    }

    private static Read<Programme> read(Row row) {
        return read(row.getAs(Inputs.CONTENT), row.getAs(Inputs.FILE), DocumentType.PROGRAMME);
    }

    private static <D extends Document> D document(byte[] text, String id, DocumentType<D> type) {
        return read(text, id + ".json", type).orThrow();
    }

    private static <D extends Document> Read<D> read(byte[] text, String source, DocumentType<D> type) {
        try {
            return Documents.standard().read(new ByteArrayInputStream(text), source, type);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail", e);
        }
    }
}
