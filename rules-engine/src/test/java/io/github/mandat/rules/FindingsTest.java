package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each finding of the library, where it must show and where it must not. */
class FindingsTest {

    private static final Id<Chapter> BODY = Id.of("corps");
    private static final Id<Chapter> FIRST_YEAR = Id.of("premiere-annee");

    private static Territory bourg(int population) {
        Territory bourg = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);
        return bourg.withPopulation(Population.of(population))
                .and(new Territory(
                        "01004",
                        "Bourg",
                        TerritoryKind.COMMUNE,
                        Optional.empty(),
                        Optional.empty(),
                        Stated.notStated(),
                        List.of(Competence.of(Id.of("eau"), Holder.INTERCOMMUNALITY)),
                        List.of()));
    }

    private static Programme.Builder programme(Pledge... pledges) {
        return Programme.builder(Id.of("p"), "Programme", "Liste", bourg(2940))
                .charters(List.of(Id.of("c")))
                .chapter(chapter(BODY, Chapter.Role.THEMATIC))
                .chapter(chapter(FIRST_YEAR, Chapter.Role.FIRST_YEAR))
                .pledges(List.of(pledges));
    }

    private static Chapter chapter(Id<Chapter> id, Chapter.Role role) {
        return new Chapter(id, id.value(), Optional.empty(), role, List.of(), List.of());
    }

    private static Pledge.Builder pledge(String id) {
        return Pledge.builder(Id.of(id), "Engagement " + id, BODY);
    }

    private static Charter charter(Clause... clauses) {
        return Charter.builder(Id.of("c"), "Charte")
                .guarantee(new Guarantee(Id.of("g1"), "Garantie", List.of(clauses), List.of()))
                .build();
    }

    private static Clause.Builder clause() {
        return Clause.builder(Id.of("g1.1"), "clause");
    }

    private static Answer.Builder honours(String clause) {
        return Answer.builder(Ref.of(clause), Answer.Stance.HONOURS);
    }

    private static Catalogue catalogue(Clause... fulfilled) {
        SortedSet<Id<Stratum>> large = new TreeSet<>(List.of(Id.of("grandes")));
        Labels labels = new Labels(
                Stated.of(large),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                Stated.of(Id.of("c2")),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated());
        List<Ref<Clause>> fulfils = Stream.of(fulfilled)
                .map(clause -> new Ref<>(Id.of("c"), clause.id()))
                .toList();
        return Catalogue.builder(Id.of("cat"), "Catalogue")
                .sizes(new SizeScale(
                        List.of(
                                stratum("petites", PopulationRange.below(3500)),
                                stratum("grandes", PopulationRange.atLeast(3500))),
                        false,
                        List.of()))
                .costs(new CostScale(List.of(level(1), level(2)), false))
                .theme(new Theme(Id.of("t"), "Thème", Optional.empty(), Labels.none(), List.of(), List.of()))
                .measure(Measure.builder(Id.of("m"), "Mesure", Id.of("t"))
                        .labels(labels)
                        .fulfils(fulfils)
                        .build())
                .build();
    }

    private static Stratum stratum(String id, PopulationRange bounds) {
        return new Stratum(Id.of(id), id, Stratum.Authority.COMMUNE, Optional.of(bounds));
    }

    private static CostLevel level(int rank) {
        return new CostLevel(Id.of("c" + rank), "Coût " + rank, rank, Optional.empty());
    }

    private static List<Finding> findings(Dossier dossier, FindingCode code) {
        return findings(World.ENGINE, dossier, code);
    }

    private static List<Finding> findings(RulesEngine engine, Dossier dossier, FindingCode code) {
        return engine.assess(dossier).findings().stream()
                .filter(finding -> finding.code().equals(code.name()))
                .toList();
    }

    private static void only(String pointer, List<Finding> findings) {
        assertEquals(List.of(pointer), findings.stream().map(Finding::pointer).toList());
    }

    @Test
    void a_reference_to_nothing_is_an_error_at_its_pointer() {
        Pledge lost = pledge("a")
                .adopts(Ref.of("cat/autre"))
                .cost(Ref.of("cat/c9"))
                .answer(honours("c/g9.9").build())
                .answer(honours("c/g1.1").parts(List.of(Id.of("nulle"))).build())
                .answer(honours("autre/g9.9").build())
                .build();
        Waivers waivers = new Waivers(
                Id.of("w"),
                "Dérogations",
                "1",
                Id.of("p"),
                List.of(),
                List.of(new Waivers.Waiver(Ref.of("c/g7"), "Comité", "raison", Optional.empty(), List.of())));
        Clause unknown = Clause.builder(Id.of("g8"), "ailleurs").build();
        Dossier dossier = Dossier.of(programme(lost).build())
                .with(charter(clause().build()))
                .with(catalogue(unknown))
                .with(waivers);
        assertEquals(
                List.of(
                        "/measures/0/fulfils",
                        "/pledges/0/adopts",
                        "/pledges/0/answers/0/clause",
                        "/pledges/0/answers/1/parts",
                        "/pledges/0/cost",
                        "/waivers/0/clause"),
                findings(dossier, FindingCode.UNKNOWN_REFERENCE).stream()
                        .map(Finding::pointer)
                        .toList());
    }

    @Test
    void a_pledge_with_the_title_or_the_measure_of_another_one_is_a_duplicate() {
        Pledge first = pledge("a").adopts(Ref.of("cat/m")).build();
        Pledge title = Pledge.builder(Id.of("b"), "engagement  A !", BODY).build();
        Pledge measure = pledge("c").adopts(Ref.of("cat/m")).build();
        Pledge other = pledge("d").build();
        Dossier dossier =
                Dossier.of(programme(first, title, measure, other).build()).with(catalogue());
        assertEquals(
                List.of("/pledges/1", "/pledges/2"),
                findings(dossier, FindingCode.DUPLICATE_PLEDGE).stream()
                        .map(Finding::pointer)
                        .toList());
    }

    @Test
    void a_dropped_pledge_counts_for_nothing_here_either() {
        Pledge kept = pledge("a").adopts(Ref.of("cat/m")).build();
        Pledge dropped = Pledge.builder(Id.of("b"), "Engagement a", FIRST_YEAR)
                .adopts(Ref.of("cat/m"))
                .status(Pledge.Status.DROPPED)
                .build();
        Dossier dossier = Dossier.of(programme(kept, dropped).build()).with(catalogue());
        assertEquals(List.of(), findings(dossier, FindingCode.DUPLICATE_PLEDGE));
        assertEquals(List.of(), findings(dossier, FindingCode.FIRST_YEAR_WITHOUT_TWIN));
        only("/pledges/0/adopts", findings(dossier, FindingCode.MEASURE_OUT_OF_SCOPE));
        assertEquals(
                List.of("a"),
                World.ENGINE.assess(dossier).measures().get(0).adoptedBy().stream()
                        .map(Id::value)
                        .toList());
    }

    @Test
    void a_duplicate_is_held_against_the_first_of_its_kind() {
        Pledge first = pledge("a").adopts(Ref.of("cat/m")).build();
        Pledge second = pledge("b").adopts(Ref.of("cat/m")).build();
        Pledge third = Pledge.builder(Id.of("c"), "Engagement b", BODY)
                .adopts(Ref.of("cat/m"))
                .build();
        List<Finding> findings = findings(
                Dossier.of(programme(first, second, third).build()).with(catalogue()), FindingCode.DUPLICATE_PLEDGE);
        assertEquals(List.of("'b' repeats 'a'", "'c' repeats 'b'"), said(findings));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> Explainer.in(Locale.ENGLISH).word(finding.reason()))
                .toList();
    }

    @Test
    void a_first_year_pledge_that_no_chapter_repeats_has_no_twin() {
        Pledge alone = Pledge.builder(Id.of("b"), "Seul", FIRST_YEAR).build();
        only(
                "/pledges/1",
                findings(
                        Dossier.of(programme(pledge("a").build(), alone).build()),
                        FindingCode.FIRST_YEAR_WITHOUT_TWIN));
    }

    @Test
    void an_adopted_measure_for_larger_communes_is_out_of_scope() {
        Dossier small = Dossier.of(
                        programme(pledge("a").adopts(Ref.of("cat/m")).build()).build())
                .with(catalogue());
        only("/pledges/0/adopts", findings(small, FindingCode.MEASURE_OUT_OF_SCOPE));
        assertEquals(List.of(), findings(small.in(bourg(3500)), FindingCode.MEASURE_OUT_OF_SCOPE));
        Territory uncounted = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);
        assertEquals(
                List.of(),
                findings(small.in(uncounted), FindingCode.MEASURE_OUT_OF_SCOPE),
                "what is not known is a question, not a finding");
    }

    @Test
    void a_cost_above_the_ceiling_for_the_commune_s_size_is_a_finding() {
        Dossier dossier = Dossier.of(programme(
                                pledge("a").cost(Ref.of("cat/c2")).build(),
                                pledge("b").cost(Ref.of("cat/c1")).build())
                        .build())
                .with(catalogue());
        RulesEngine capped = RulesEngine.builder()
                .clock(World.CLOCK)
                .policy(Policy.standard().withCeiling(Ref.of("cat/petites"), Id.of("c1")))
                .build();
        only("/pledges/0", findings(capped, dossier, FindingCode.COST_ABOVE_CEILING));
        assertEquals(List.of(), findings(capped, dossier.in(bourg(3500)), FindingCode.COST_ABOVE_CEILING));
        assertEquals(List.of(), findings(dossier, FindingCode.COST_ABOVE_CEILING));
    }

    private static RulesEngine capped(String stratum, String level) {
        return RulesEngine.builder()
                .clock(World.CLOCK)
                .policy(Policy.standard().withCeiling(Ref.of(stratum), Id.of(level)))
                .build();
    }

    @Test
    void a_ceiling_counts_for_the_cost_of_an_adopted_measure_and_for_its_own_scale_alone() {
        Catalogue other = catalogue();
        Dossier dossier = Dossier.of(programme(
                                pledge("a").adopts(Ref.of("cat/m")).build(),
                                pledge("b").cost(Ref.of("autre/c2")).build())
                        .build())
                .with(catalogue())
                .with(new Catalogue(
                        Id.of("autre"),
                        other.title(),
                        other.publisher(),
                        other.version(),
                        other.date(),
                        other.language(),
                        other.documents(),
                        other.method(),
                        other.sizes(),
                        other.costs(),
                        other.themes(),
                        other.measures()));
        List<Finding> findings = findings(capped("cat/petites", "c1"), dossier, FindingCode.COST_ABOVE_CEILING);
        only("/pledges/0", findings);
        assertEquals(List.of("'a' costs Coût 2, the ceiling is Coût 1"), said(findings));
        assertEquals(List.of(), findings(capped("cat/petites", "c2"), dossier, FindingCode.COST_ABOVE_CEILING));
    }

    @Test
    void a_ceiling_for_a_class_that_the_territory_is_not_known_to_be_in_says_nothing() {
        Dossier dossier = Dossier.of(
                        programme(pledge("a").cost(Ref.of("cat/c2")).build()).build())
                .with(catalogue());
        Territory uncounted = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);
        Territory group = Territory.of("200000001", "CC", TerritoryKind.COMMUNITY_OF_COMMUNES)
                .withPopulation(Population.of(2940));
        for (Territory territory : List.of(uncounted, group)) {
            assertEquals(
                    List.of(),
                    findings(capped("cat/petites", "c1"), dossier.in(territory), FindingCode.COST_ABOVE_CEILING));
        }
        for (String stratum : List.of("cat/aucune", "ailleurs/petites")) {
            assertEquals(List.of(), findings(capped(stratum, "c1"), dossier, FindingCode.COST_ABOVE_CEILING));
        }
    }

    @Test
    void a_field_that_the_commune_holds_or_shares_is_its_own() {
        Clause water = clause().competence(Id.of("eau")).build();
        Pledge alone =
                pledge("a").levers(Lever.OWN).answer(honours("c/g1.1").build()).build();
        Pledge unsaid = pledge("b").answer(honours("c/g1.1").build()).build();
        Dossier dossier = Dossier.of(programme(alone, unsaid).build()).with(charter(water));
        for (Holder holder : Holder.values()) {
            Territory bourg = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE)
                    .and(new Territory(
                            "01004",
                            "Bourg",
                            TerritoryKind.COMMUNE,
                            Optional.empty(),
                            Optional.empty(),
                            Stated.notStated(),
                            List.of(Competence.of(Id.of("eau"), holder)),
                            List.of()));
            boolean own = holder == Holder.OWN || holder == Holder.SHARED;
            assertEquals(
                    own ? List.of() : List.of("/pledges/0/levers"),
                    findings(dossier.in(bourg), FindingCode.LEVER_NOT_HELD).stream()
                            .map(Finding::pointer)
                            .toList(),
                    holder::name);
        }
    }

    @Test
    void a_field_that_the_measure_and_the_clause_call_on_is_named_once() {
        Labels water = new Labels(
                Stated.notStated(),
                Stated.notStated(),
                Stated.of(Id.of("eau")),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated(),
                Stated.notStated());
        Catalogue wells = Catalogue.builder(Id.of("cat"), "Catalogue")
                .theme(new Theme(Id.of("t"), "Thème", Optional.empty(), water, List.of(), List.of()))
                .measure(Measure.builder(Id.of("m"), "Mesure", Id.of("t")).build())
                .build();
        Pledge alone = pledge("a").levers(Lever.OWN).adopts(Ref.of("cat/m")).build();
        Pledge both = alone.toBuilder().answer(honours("c/g1.1").build()).build();
        Clause clause = clause().competence(Id.of("eau")).build();
        for (Pledge pledge : List.of(alone, both)) {
            Dossier dossier =
                    Dossier.of(programme(pledge).build()).with(charter(clause)).with(wells);
            List<Finding> findings = findings(dossier, FindingCode.LEVER_NOT_HELD);
            assertEquals(
                    List.of("'a' counts on the commune alone; 'eau' is held by: the intercommunality"), said(findings));
        }
    }

    @Test
    void a_pledge_to_act_alone_in_another_s_field_is_a_finding() {
        Clause water = clause().competence(Id.of("eau")).build();
        Pledge alone =
                pledge("a").levers(Lever.OWN).answer(honours("c/g1.1").build()).build();
        Pledge together = pledge("b")
                .levers(Lever.OWN, Lever.INTERCOMMUNALITY)
                .answer(honours("c/g1.1").build())
                .build();
        Dossier dossier = Dossier.of(programme(alone, together).build()).with(charter(water));
        only("/pledges/0/levers", findings(dossier, FindingCode.LEVER_NOT_HELD));
    }

    @Test
    void a_quantity_on_another_basis_cannot_be_compared() {
        Clause roll = clause().parameter(petition("corps électoral")).build();
        Pledge inhabitants = pledge("a")
                .parameter(petition("habitants"))
                .answer(honours("c/g1.1").build())
                .build();
        Pledge same = pledge("b")
                .parameter(petition("corps électoral"))
                .answer(honours("c/g1.1").build())
                .build();
        Dossier dossier = Dossier.of(programme(inhabitants, same).build()).with(charter(roll));
        only("/pledges/0/answers/0", findings(dossier, FindingCode.PARAMETER_NOT_COMPARABLE));
        Pledge mended = inhabitants.toBuilder()
                .answers(List.of(
                        honours("c/g1.1").parameter(petition("corps électoral")).build()))
                .build();
        assertEquals(
                List.of(),
                findings(
                        Dossier.of(programme(mended).build()).with(charter(roll)),
                        FindingCode.PARAMETER_NOT_COMPARABLE),
                "an answer's own quantity stands in for the pledge's");
    }

    private static Parameter petition(String basis) {
        return new Parameter(Id.of("petition"), BigDecimal.TEN, Optional.of("%"), Optional.of(basis), Optional.empty());
    }

    @Test
    void quantities_of_different_names_are_not_compared_at_all() {
        Clause roll = clause().parameter(petition("corps électoral")).build();
        Parameter days =
                new Parameter(Id.of("delai"), BigDecimal.TEN, Optional.of("jours"), Optional.empty(), Optional.empty());
        Pledge other =
                pledge("a").parameter(days).answer(honours("c/g1.1").build()).build();
        Dossier dossier = Dossier.of(programme(other).build()).with(charter(roll));
        assertEquals(List.of(), findings(dossier, FindingCode.PARAMETER_NOT_COMPARABLE));
    }

    @Test
    void a_condition_that_no_territory_fulfils_can_never_match() {
        Condition never = new Condition.All(List.of(
                new Condition.OfPopulation(PopulationRange.atLeast(3500)),
                new Condition.OfPopulation(PopulationRange.below(3500))));
        Condition some = new Condition.Any(List.of(never, new Condition.OfFact(Id.of("f"), false)));
        Clause lost = clause().when(never).build();
        Clause fine = Clause.builder(Id.of("g1.2"), "autre").when(some).build();
        only(
                "/guarantees/0/clauses/0/when",
                findings(Dossier.of(programme().build()).with(charter(lost, fine)), FindingCode.RULE_NEVER_MATCHES));
    }

    @Test
    void a_guarantee_of_examples_alone_can_never_be_satisfied() {
        Clause example = clause().force(Clause.Force.ILLUSTRATIVE).build();
        only(
                "/guarantees/0/clauses",
                findings(Dossier.of(programme().build()).with(charter(example)), FindingCode.RULE_NEVER_MATCHES));
    }

    @Test
    void a_charter_that_the_programme_does_not_answer_is_a_warning() {
        Dossier stranger = Dossier.of(programme().charters(List.of()).build()).with(charter(clause().build()));
        only("/charters", findings(stranger, FindingCode.CHARTER_NOT_ANSWERED));
        Dossier known = Dossier.of(programme().build()).with(charter(clause().build()));
        assertEquals(List.of(), findings(known, FindingCode.CHARTER_NOT_ANSWERED));
    }

    @Test
    void a_waiver_holds_until_its_last_day() {
        Dossier dossier = Dossier.of(programme().build()).with(charter(clause().build()));
        assertEquals(List.of(), findings(dossier.with(waiver(World.TODAY)), FindingCode.WAIVER_EXPIRED));
        Dossier expired = dossier.with(waiver(World.TODAY.minusDays(1)));
        only("/waivers/0/until", findings(expired, FindingCode.WAIVER_EXPIRED));
        assertEquals(
                List.of("the waiver of 'c/g1.1' ended on November 21, 2026"),
                said(findings(expired, FindingCode.WAIVER_EXPIRED)));
    }

    private static Waivers waiver(LocalDate until) {
        Waivers.Waiver waiver = new Waivers.Waiver(Ref.of("c/g1.1"), "Comité", "raison", Optional.of(until), List.of());
        return new Waivers(Id.of("w"), "Dérogations", "1", Id.of("p"), List.of(), List.of(waiver));
    }

    @Test
    void a_gap_that_no_measure_fills_is_worth_knowing() {
        Dossier dossier = Dossier.of(programme().build()).with(charter(clause().build()));
        only("/guarantees/0/clauses/0", findings(dossier.with(catalogue()), FindingCode.CLAUSE_WITHOUT_MEASURE));
        Dossier covered = dossier.with(catalogue(clause().build()));
        assertEquals(List.of(), findings(covered, FindingCode.CLAUSE_WITHOUT_MEASURE));
        Dossier elsewhere = dossier.with(catalogue(clause().build()))
                .with(Charter.builder(Id.of("autre"), "Autre")
                        .guarantee(new Guarantee(Id.of("g1"), "Garantie", List.of(clause().build()), List.of()))
                        .build());
        only("/guarantees/0/clauses/0", findings(elsewhere, FindingCode.CLAUSE_WITHOUT_MEASURE));
        assertEquals(
                List.of(),
                findings(dossier, FindingCode.CLAUSE_WITHOUT_MEASURE),
                "without a catalogue, nothing is said");
    }

    @Test
    void a_gap_is_a_required_clause_that_no_concrete_pledge_honours() {
        Answer.Builder weakens = Answer.builder(Ref.of("c/g1.1"), Answer.Stance.WEAKENS);
        Answer.Builder restates = honours("c/g1.1").grade(Answer.Grade.RESTATED);
        for (Answer gap : List.of(weakens.build(), restates.build())) {
            only("/guarantees/0/clauses/0", gaps(clause().build(), gap));
        }
        Answer contradicts =
                Answer.builder(Ref.of("c/g1.1"), Answer.Stance.CONTRADICTS).build();
        for (Answer none : List.of(honours("c/g1.1").build(), contradicts)) {
            assertEquals(List.of(), gaps(clause().build(), none));
        }
        Clause example = clause().force(Clause.Force.ILLUSTRATIVE).build();
        assertEquals(List.of(), gaps(example, weakens.build()));
        Dossier withoutCatalogue = Dossier.of(programme().build()).with(charter(clause().build()));
        assertEquals(List.of(), findings(withoutCatalogue, FindingCode.CLAUSE_WITHOUT_MEASURE));
    }

    private static List<Finding> gaps(Clause clause, Answer answer) {
        Pledge pledge = pledge("a").answer(answer).build();
        Dossier dossier =
                Dossier.of(programme(pledge).build()).with(charter(clause)).with(catalogue());
        return findings(dossier, FindingCode.CLAUSE_WITHOUT_MEASURE);
    }

    /** A party's own rule: at least two pledges. */
    record Ample(String id, int least) implements Rule {
        @Override
        public List<Finding> check(Case subject) {
            Programme programme = subject.dossier().programme();
            int pledges = programme.pledges().size();
            if (least < 0) {
                throw new IllegalStateException("cannot count");
            }
            return pledges >= least
                    ? List.of()
                    : List.of(Finding.of(
                            io.github.mandat.rules.assessment.Severity.ERROR,
                            io.github.mandat.catalogue.vocabulary.Reason.of(
                                    "TOO_SHORT",
                                    Map.of("pledges", io.github.mandat.catalogue.vocabulary.Argument.of(pledges))),
                            programme,
                            "/pledges"));
        }

        @Override
        public Map<String, String> wording(Locale language) {
            return language.getLanguage().equals("fr")
                    ? Map.of("TOO_SHORT", "seulement {pledges} engagement", "TOO_SHORT.cure", "en écrire d'autres")
                    : Map.of("TOO_SHORT", "only {pledges} pledge", "TOO_SHORT.cure", "write more");
        }
    }

    @Test
    void a_rule_of_one_s_own_stands_beside_the_library_s_and_is_worded_in_both_languages() {
        RulesEngine engine =
                RulesEngine.builder().rule(new Ample("acme.ample", 2)).build();
        Assessment assessment =
                engine.assess(Dossier.of(programme(pledge("a").build()).build()));
        Finding finding = assessment.findings().get(0);
        assertEquals("acme.ample", finding.rule());
        assertEquals(
                "seulement 1 engagement",
                Explainer.of(assessment, Locale.FRENCH).word(finding.reason()));
        assertEquals("write more", Explainer.of(assessment, Locale.ENGLISH).cure(finding));
    }

    @Test
    void a_rule_that_fails_is_named_and_the_rest_goes_on() {
        RulesEngine engine = RulesEngine.builder()
                .rule(new Ample("acme.broken", -1))
                .rule(new Ample("acme.ample", 2))
                .build();
        Assessment assessment =
                engine.assess(Dossier.of(programme(pledge("a").build()).build()));
        assertEquals(
                List.of("RULE_FAILED", "TOO_SHORT"),
                assessment.findings().stream().map(Finding::code).toList());
        assertEquals(
                "the rule 'acme.broken' failed: cannot count",
                Explainer.of(assessment, Locale.ENGLISH)
                        .word(assessment.findings().get(0).reason()));
    }

    @Test
    void two_rules_cannot_have_one_id() {
        IllegalArgumentException refused = org.junit.jupiter.api.Assertions.assertThrows(
                IllegalArgumentException.class,
                () -> RulesEngine.builder()
                        .rule(new Ample("acme.ample", 1))
                        .rule(new Ample("acme.ample", 2))
                        .build());
        assertTrue(refused.getMessage().contains("'acme.ample'"), refused::getMessage);
        IllegalArgumentException slug = org.junit.jupiter.api.Assertions.assertThrows(
                IllegalArgumentException.class,
                () -> RulesEngine.builder().rule(new Ample("Not a slug", 1)).build());
        assertTrue(slug.getMessage().contains("Ample"), slug::getMessage);
    }

    @Test
    void rules_are_discovered_as_services_and_a_broken_service_is_named() {
        RulesEngine engine = RulesEngine.builder().discoverRules().build();
        Assessment assessment = engine.assess(Dossier.of(programme().build()));
        List<String> codes = assessment.findings().stream().map(Finding::code).toList();
        assertTrue(codes.contains("DISCOVERED"), codes::toString);
        Finding failed = assessment.findings().stream()
                .filter(finding -> finding.code().equals("RULE_FAILED"))
                .findFirst()
                .orElseThrow();
        assertTrue(failed.reason().arguments().get("error").toString().contains("BrokenRule"), failed::toString);
        assertFalse(codes.contains("TOO_SHORT"));
    }
}
