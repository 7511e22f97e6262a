package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.DocumentRef;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an assessment shows of a small programme, charter and catalogue. */
class AssessmentTest {

    private static final String CHARTER = """
            id: charte
            title: Charte
            version: "2"
            language: fr
            documents:
              - {id: texte, title: Texte adopté}
            guarantees:
              - id: g1
                title: Eau
                clauses:
                  - id: g1.1
                    wording: Reprendre la gestion de l'eau
                    force: required
                    levers: [own]
                    minimumStrength: firm
                    parameters: [{name: fuites, value: 10, unit: "%", direction: at-most}]
            accepts: satisfied
            restatementCounts: true
            """;

    private static final String PROGRAMME = """
            id: bourg
            title: Programme
            version: "3"
            language: fr
            list: Liste
            territory: {code: "01004", name: Bourg, kind: commune, population: {municipal: 2940}}
            charters: [charte]
            chapters:
              - {id: corps, title: Corps, role: thematic}
            pledges:
            """;

    private static final String CATALOGUE = """
            id: cent
            title: Cent mesures
            version: "1"
            language: fr
            sizes:
              open: true
              strata:
                - {id: bourgs, label: Bourgs, authority: commune, bounds: {below: 5000}}
                - {id: villes, label: Villes, authority: commune, bounds: {atLeast: 5000}}
                - {id: autres, label: Autres, authority: commune}
            themes:
              - {id: t, title: Thème}
            measures:
              - {id: ici, title: Ici, theme: t, labels: {strata: [bourgs]}, fulfils: [charte/g1.1]}
              - {id: ailleurs, title: Ailleurs, theme: t, labels: {strata: [villes]}, fulfils: [charte/g1.1]}
              - {id: peut-etre, title: Peut-être, theme: t, labels: {strata: [autres]}, fulfils: [charte/g1.1]}
            """;

    private static Charter charter() {
        return Yaml.read(DocumentType.CHARTER, CHARTER);
    }

    /** A programme that answers the clause so. */
    private static Dossier answering(String pledge, String answer) {
        String text = PROGRAMME + "  - {id: a, title: Engagement, chapter: corps, " + pledge
                + ", answers: [{clause: charte/g1.1, " + answer + "}]}\n";
        return Dossier.of(Yaml.read(DocumentType.PROGRAMME, text)).with(charter());
    }

    private static ClauseResult clause(Dossier dossier) {
        return World.ENGINE.assess(dossier).guarantees().get(0).clauses().get(0);
    }

    private static List<String> because(Dossier dossier) {
        return clause(dossier).evidence().get(0).because().stream()
                .map(Explainer.in(Locale.ENGLISH)::word)
                .toList();
    }

    @Test
    void evidence_says_all_that_it_lacks() {
        assertEquals(
                List.of(), because(answering("strength: firm, status: adopted", "stance: honours, grade: concrete")));
        assertEquals(
                List.of(
                        "goes that way, not far enough",
                        "still under discussion",
                        "study pledge, the clause asks for at least firm",
                        "lever of the intercommunality, the clause asks for of the commune",
                        "fuites: 15 % promised, 10 % asked"),
                because(answering(
                        "strength: study, status: under-discussion, levers: [intercommunality],"
                                + " parameters: [{name: fuites, value: 15, unit: \"%\"}]",
                        "stance: weakens, grade: concrete")));
        assertEquals(
                List.of("dropped by the list"),
                because(answering("strength: study, status: dropped", "stance: contradicts, grade: concrete")));
        assertEquals(
                List.of("does the opposite"),
                because(answering("strength: study, status: adopted", "stance: contradicts, grade: concrete")));
    }

    @Test
    void evidence_says_where_the_answer_stands_in_the_programme_s_file(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("charte.yaml"), "kind: charter\nformat: 1\n" + CHARTER);
        Path file = Files.writeString(
                folder.resolve("bourg.yaml"),
                "kind: programme\nformat: 1\n" + PROGRAMME
                        + "  - id: a\n    title: Engagement\n    chapter: corps\n    strength: firm\n    status: adopted\n"
                        + "    answers:\n      - {clause: charte/g1.1, stance: honours, grade: concrete}\n");
        Place place = clause(Dossier.open(file)).evidence().get(0).place().orElseThrow();
        assertEquals(List.of(19, 9), List.of(place.line(), place.column()));
        assertEquals(file, Path.of(place.file()));
        assertEquals(
                List.of(
                        Optional.of(place.file()),
                        Optional.of(folder.resolve("charte.yaml").toString())),
                World.ENGINE.assess(Dossier.open(file)).documents().stream()
                        .map(DocumentRef::file)
                        .toList());
        Dossier fromMemory = answering("strength: firm, status: adopted", "stance: honours, grade: concrete");
        assertEquals(Optional.empty(), clause(fromMemory).evidence().get(0).place());
    }

    @Test
    void a_guarantee_that_is_only_restated_says_so_unless_the_restatement_is_dropped() {
        ClauseResult restated =
                clause(answering("strength: firm, status: adopted", "stance: honours, grade: restated"));
        assertEquals("PLEDGE_HONOURS", restated.whyStated().code());
        assertEquals("ONLY_RESTATED", restated.whyBacked().code());
        ClauseResult dropped = clause(answering("strength: firm, status: dropped", "stance: honours, grade: restated"));
        assertEquals("NO_PLEDGE", dropped.whyStated().code());
        assertEquals("NO_PLEDGE", dropped.whyBacked().code());
    }

    @Test
    void a_clause_that_is_only_an_example_is_in_no_reason() {
        String more = """
                      - {id: g1.2, wording: Publier les fuites, force: required, minimumStrength: firm}
                      - {id: g1.3, wording: Par quartier, force: illustrative, minimumStrength: firm}
                accepts:""";
        Charter charter = Yaml.read(DocumentType.CHARTER, CHARTER.replace("accepts:", more));
        Dossier dossier = answering("strength: firm, status: adopted", "stance: honours, grade: concrete")
                .with(charter);
        assertEquals(
                "missing: g1.2",
                Explainer.in(Locale.ENGLISH)
                        .word(World.ENGINE.assess(dossier).guarantees().get(0).whyBacked()));
    }

    @Test
    void the_charter_says_which_reading_decides() {
        Dossier restated = answering("strength: firm, status: adopted", "stance: honours, grade: restated");
        Assessment.Outcome stated = World.ENGINE.assess(restated).verdict();
        assertEquals(Optional.of(Reading.STATED), stated.decisive());
        assertEquals(ProgrammeVerdict.COMPLIANT, stated.decided());
        Charter strict =
                Yaml.read(DocumentType.CHARTER, CHARTER.replace("restatementCounts: true", "restatementCounts: false"));
        Assessment.Outcome backed = World.ENGINE.assess(restated.with(strict)).verdict();
        assertEquals(Optional.of(Reading.BACKED), backed.decisive());
        assertEquals(ProgrammeVerdict.NON_COMPLIANT, backed.decided());
    }

    @Test
    void the_remedies_of_a_gap_are_the_measures_that_can_be_taken_here() {
        Catalogue catalogue = Yaml.read(DocumentType.CATALOGUE, CATALOGUE);
        for (String stance : List.of("weakens", "contradicts")) {
            Dossier gap = answering("strength: firm, status: adopted", "grade: concrete, stance: " + stance);
            assertEquals("[cent/ici]", clause(gap.with(catalogue)).remedies().toString());
        }
        Dossier none = answering("strength: firm, status: adopted", "stance: honours, grade: concrete");
        assertEquals("[]", clause(none.with(catalogue)).remedies().toString());
    }

    @Test
    void a_waiver_from_the_clause_of_another_charter_is_none() {
        Dossier dossier = answering("strength: firm, status: dropped", "stance: honours, grade: concrete");
        String waiver = "id: w\ntitle: Dérogations\nversion: \"1\"\nprogramme: bourg\n"
                + "waivers: [{clause: %s/g1.1, by: Comité, why: raison}]\n";
        Waivers other = Yaml.read(DocumentType.WAIVERS, waiver.formatted("autre"));
        Waivers ours = Yaml.read(DocumentType.WAIVERS, waiver.formatted("charte"));
        assertEquals("MISSING", clause(dossier.with(other)).backed().name());
        assertEquals("WAIVED", clause(dossier.with(ours)).backed().name());
    }

    @Test
    void all_that_was_judged_is_named_with_its_version_and_digest() {
        Facts facts = Yaml.read(
                DocumentType.FACTS,
                "id: faits\ntitle: Faits\nversion: \"4\"\nterritory: {code: \"01004\", name: Bourg, kind: commune}\n");
        Waivers waivers = Yaml.read(
                DocumentType.WAIVERS, "id: w\ntitle: Dérogations\nversion: \"5\"\nprogramme: bourg\nwaivers: []\n");
        Dossier dossier = answering("strength: firm, status: adopted", "stance: honours, grade: concrete")
                .with(Yaml.read(DocumentType.CATALOGUE, CATALOGUE))
                .with(waivers)
                .with(facts);
        Assessment assessment = World.ENGINE.assess(dossier);
        assertEquals(
                List.of("programme bourg 3", "charter charte 2", "catalogue cent 1", "waivers w 5", "facts faits 4"),
                assessment.documents().stream()
                        .map(ref -> ref.kind() + " " + ref.id() + " " + ref.version())
                        .toList());
        DocumentRef charter = assessment.documents().get(1);
        assertEquals(Documents.standard().digest(charter(), DocumentType.CHARTER), charter.digest());
        assertEquals(Map.of("texte", "Texte adopté"), charter.sources());
        assertEquals(World.TODAY, assessment.date());
        assertEquals("3", assessment.version());
    }

    @Test
    void an_assessment_is_named_after_the_programme_and_the_charter_as_far_as_names_may_be_long() {
        Dossier dossier = answering("strength: firm, status: adopted", "stance: honours, grade: concrete");
        assertEquals("bourg.charte", World.ENGINE.assess(dossier).id().value());
        Programme alone = dossier.programme();
        assertEquals("bourg", World.ENGINE.assess(Dossier.of(alone)).id().value());
        String longest = "x".repeat(100 - "bourg.".length());
        Charter fits = Yaml.read(DocumentType.CHARTER, CHARTER.replace("id: charte\n", "id: " + longest + "\n"));
        Charter longer = Yaml.read(DocumentType.CHARTER, CHARTER.replace("id: charte\n", "id: " + longest + "x\n"));
        assertEquals(
                "bourg." + longest, World.ENGINE.assess(dossier.with(fits)).id().value());
        assertEquals("bourg", World.ENGINE.assess(dossier.with(longer)).id().value());
    }

    @Test
    void the_standard_engine_judges_as_of_today() {
        Dossier dossier = answering("strength: firm, status: adopted", "stance: honours, grade: concrete");
        LocalDate before = LocalDate.now(ZoneId.systemDefault());
        LocalDate date = RulesEngine.standard().assess(dossier).date();
        LocalDate after = LocalDate.now(ZoneId.systemDefault());
        assertTrue(!date.isBefore(before) && !date.isAfter(after), date::toString);
    }

    @Test
    void a_programme_without_a_charter_is_undetermined_in_both_readings() {
        Assessment.Outcome outcome = World.ENGINE
                .assess(Dossier.of(Yaml.read(DocumentType.PROGRAMME, PROGRAMME + "  []\n")))
                .verdict();
        assertEquals(
                new Assessment.Outcome(
                        ProgrammeVerdict.UNDETERMINED,
                        ProgrammeVerdict.UNDETERMINED,
                        Optional.empty(),
                        ReasonCode.NO_CHARTER.alone(),
                        ReasonCode.NO_CHARTER.alone()),
                outcome);
        assertEquals(ProgrammeVerdict.UNDETERMINED, outcome.decided());
    }
}
