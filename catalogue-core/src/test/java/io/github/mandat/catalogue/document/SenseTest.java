package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What values of one document must be to each other, on both sides of the line. */
class SenseTest {

    /** Where the values make no sense, with the value and the limit. */
    private static <D extends Document> List<String> odd(D document, DocumentType<D> type) {
        return Documents.standard().validate(document, type).stream()
                .filter(problem -> problem.code().stage() == ProblemCode.Stage.SENSE)
                .map(problem -> problem.pointer() + ": " + problem.value().orElse("") + " / "
                        + problem.limit().orElse(""))
                .toList();
    }

    // ---- sizes

    private static Stratum communes(int number, PopulationRange bounds) {
        return new Stratum(Id.of("s" + number), "classe", Stratum.Authority.COMMUNE, Optional.ofNullable(bounds));
    }

    private static List<String> sizes(PopulationRange... bounds) {
        List<Stratum> strata = new ArrayList<>();
        strata.add(new Stratum(
                Id.of("groupes"),
                "groupes",
                Stratum.Authority.INTERCOMMUNALITY,
                Optional.of(PopulationRange.atLeast(50_000))));
        for (PopulationRange range : bounds) {
            strata.add(communes(strata.size(), range));
        }
        Catalogue catalogue = Catalogue.builder(Id.of("c"), "Catalogue")
                .sizes(new SizeScale(strata, true, List.of()))
                .build();
        return odd(catalogue, DocumentType.CATALOGUE);
    }

    @Test
    void classes_of_communes_follow_each_other_and_those_of_intercommunalities_are_apart() {
        PopulationRange small = PopulationRange.below(3500);
        assertEquals(List.of(), sizes(small, PopulationRange.between(3500, 9000), null, PopulationRange.atLeast(9000)));
        assertEquals(List.of("/sizes/strata/2/bounds: 3499 / 3500"), sizes(small, PopulationRange.between(3499, 9000)));
        assertEquals(List.of("/sizes/strata/2/bounds: 0 / ∞"), sizes(PopulationRange.atLeast(3500), small));
        assertEquals(
                List.of("/sizes/strata/3/bounds: 8999 / 9000"),
                sizes(small, PopulationRange.between(3500, 9000), PopulationRange.atLeast(8999)));
    }

    @Test
    void a_range_that_holds_nobody_makes_no_sense() {
        assertEquals(List.of("/sizes/strata/1/bounds/below: 10 / 10"), sizes(PopulationRange.between(10, 10)));
        assertEquals(List.of("/sizes/strata/1/bounds/below: 0 / 0"), sizes(PopulationRange.below(0)));
        assertEquals(List.of(), sizes(PopulationRange.between(10, 11)));
    }

    // ---- costs

    private static CostLevel level(int rank, Integer atLeast, Integer atMost) {
        Optional<CostLevel.Amount> amount = Optional.ofNullable(atLeast)
                .map(least -> new CostLevel.Amount(
                        BigDecimal.valueOf(least),
                        Optional.ofNullable(atMost).map(BigDecimal::valueOf),
                        "EUR",
                        Optional.empty()));
        return new CostLevel(Id.of("c" + rank), "niveau", rank, amount);
    }

    private static List<String> costs(CostLevel... levels) {
        Catalogue catalogue = Catalogue.builder(Id.of("c"), "Catalogue")
                .costs(new CostScale(List.of(levels), true))
                .build();
        return odd(catalogue, DocumentType.CATALOGUE);
    }

    @Test
    void an_amount_reaches_from_the_lesser_to_the_greater_bound() {
        assertEquals(List.of(), costs(level(0, 5, 5), level(1, 5, 6), level(2, 7, null), level(3, null, null)));
        assertEquals(List.of("/costs/levels/0/amount/atMost: 4 / 5"), costs(level(0, 5, 4)));
    }

    @Test
    void cost_levels_rise_by_at_least_one() {
        assertEquals(List.of(), costs(level(0, null, null), level(1, null, null), level(7, null, null)));
        assertEquals(List.of("/costs/levels/1/rank: 2 / 4"), costs(level(3, null, null), level(2, null, null)));
    }

    // ---- charter

    private static List<String> charter(int guarantees, Integer required) {
        Charter.Builder charter = Charter.builder(Id.of("c"), "Charte");
        for (int i = 0; i < guarantees; i++) {
            Clause clause = Clause.builder(Id.of("c" + i), "clause").build();
            charter.guarantee(new Guarantee(Id.of("g" + i), "Garantie", List.of(clause), List.of()));
        }
        Optional.ofNullable(required).ifPresent(charter::required);
        return odd(charter.build(), DocumentType.CHARTER);
    }

    @Test
    void no_more_guarantees_can_be_required_than_there_are() {
        assertEquals(List.of(), charter(2, null));
        assertEquals(List.of(), charter(2, 2));
        assertEquals(List.of("/required: 3 / 2"), charter(2, 3));
    }

    // ---- territory

    private static List<String> territory(TerritoryKind group, List<Competence> competences, List<Fact> facts) {
        Territory territory = new Territory(
                "01004",
                "Bourg",
                TerritoryKind.COMMUNE,
                Optional.empty(),
                Optional.empty(),
                Stated.of(List.of(new Intercommunality("200000001", "CC", group))),
                competences,
                facts);
        return odd(new Facts(Id.of("f"), "Faits", "1", List.of(), territory), DocumentType.FACTS);
    }

    private static Competence water(Stated<Holder> holder) {
        return new Competence(Id.of("eau"), holder, Optional.empty(), List.of());
    }

    @Test
    void one_thing_is_said_of_one_fact_and_of_one_competence() {
        Fact so = new Fact(Id.of("eau"), true, List.of());
        Fact not = new Fact(Id.of("eau"), false, List.of());
        Competence own = water(Stated.of(Holder.OWN));
        TerritoryKind group = TerritoryKind.METROPOLIS;
        assertEquals(List.of(), territory(group, List.of(own, own), List.of(so, so)));
        assertEquals(List.of("/territory/facts/1: eau: false / "), territory(group, List.of(), List.of(so, not)));
        assertEquals(
                List.of("/territory/competences/1: eau: STATE / "),
                territory(group, List.of(own, water(Stated.of(Holder.STATE))), List.of(so)));
        assertEquals(
                1,
                territory(group, List.of(own, water(Stated.unknown("litige"))), List.of())
                        .size());
    }

    @Test
    void an_intercommunality_is_of_a_kind_that_groups_communes() {
        assertEquals(List.of(), territory(TerritoryKind.COMMUNITY_OF_COMMUNES, List.of(), List.of()));
        assertEquals(
                List.of("/territory/intercommunalities/0/kind: kind: COMMUNE / "),
                territory(TerritoryKind.COMMUNE, List.of(), List.of()));
    }

    // ---- values that could not be read

    @Test
    void what_could_not_be_read_is_left_out_of_account() throws IOException {
        String level =
                "{kind: catalogue, format: 1, id: c, title: t, version: v, language: fr, themes: [{id: t, title: t}],"
                        + " costs: {open: true, levels: [{id: a, label: a, rank: 0, amount: {atLeast: %s, atMost: %s, unit: EUR}}]}}";
        assertEquals(
                List.of("EMPTY_RANGE /costs/levels/0/amount/atMost"),
                read(level.formatted("5", "4"), DocumentType.CATALOGUE));
        assertEquals(
                List.of("WRONG_TYPE /costs/levels/0/amount/atLeast"),
                read(level.formatted("cinq", "4"), DocumentType.CATALOGUE));
        assertEquals(
                List.of("WRONG_TYPE /costs/levels/0/amount/atMost"),
                read(level.formatted("5", "quatre"), DocumentType.CATALOGUE));
        String charter = "{kind: charter, format: 1, id: c, title: t, version: v, language: fr, accepts: satisfied,"
                + " restatementCounts: true, required: 1%s}";
        assertEquals(List.of("MISSING_FIELD "), read(charter.formatted(""), DocumentType.CHARTER));
        assertEquals(
                List.of("WRONG_TYPE /guarantees"), read(charter.formatted(", guarantees: 0"), DocumentType.CHARTER));
        String facts =
                "{kind: facts, format: 1, id: f, title: t, version: v, territory: {code: '1', name: n, kind: commune,"
                        + " intercommunalities: [{code: '2', name: n, kind: %s}]}}";
        assertEquals(
                List.of("CONFLICT /territory/intercommunalities/0/kind"),
                read(facts.formatted("department"), DocumentType.FACTS));
        assertEquals(
                List.of("UNKNOWN_WORD /territory/intercommunalities/0/kind"),
                read(facts.formatted("canton"), DocumentType.FACTS));
    }

    private static List<String> read(String text, DocumentType<?> type) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Documents.standard().read(new ByteArrayInputStream(bytes), "t.yaml", type).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }
}
