package io.github.mandat.testkit.plugin;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Documents to try a plug-in on: a programme, with the charter and the catalogue that it is judged by. Always the same ones.
 *
 * @param programme the programme
 * @param charter its charter
 * @param catalogue the catalogue that it draws on
 * @since 0.1
 */
public record Sample(Programme programme, Charter charter, Catalogue catalogue) {

    /** A piece of text that is put before every text of {@link #hostile}, and must stay legible. */
    public static final String LEGIBLE = "Lisible";

    private static final RulesEngine ENGINE = RulesEngine.builder()
            .clock(Clock.fixed(LocalDate.of(2026, 11, 22).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
            .build();

    public Sample {
        requireNonNull(programme, "programme");
        requireNonNull(charter, "charter");
        requireNonNull(catalogue, "catalogue");
    }

    /** Four measures, three guarantees, six pledges: most things that there are occur once. */
    public static Sample ordinary() {
        return new SampleMaker("", "").make(4, 6);
    }

    /** No measure and no pledge. */
    public static Sample empty() {
        return new SampleMaker("", "").make(0, 0);
    }

    /** So many measures and pledges. */
    public static Sample large(int measures, int pledges) {
        return new SampleMaker("", "").make(measures, pledges);
    }

    /** Samples of which every text bears something that a format could take for more than text. */
    public static List<Sample> hostile() {
        return Hostility.ALL.stream()
                .map(odd -> new SampleMaker(LEGIBLE + " ", odd).make(2, 3))
                .toList();
    }

    /** The programme with all that it is judged by. */
    public Dossier dossier() {
        return Dossier.of(programme).with(charter).with(catalogue);
    }

    /** The programme's assessment, as of 22 November 2026. */
    public Assessment assessment() {
        return ENGINE.assess(dossier());
    }

    /** What the catalogue asks of the programme's territory. */
    public MeasureAssessment applicability() {
        return ENGINE.applicable(catalogue, programme.territory());
    }

    /** All documents that exporters can be asked to write. */
    public List<Document> documents() {
        return List.of(catalogue, programme, assessment(), applicability());
    }
}
