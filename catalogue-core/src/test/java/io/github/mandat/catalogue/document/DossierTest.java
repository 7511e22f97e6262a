package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.vocabulary.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierTest {

    @TempDir
    Path folder;

    Path programme;

    @BeforeEach
    void lay_out_the_files() throws IOException {
        for (String name : List.of("programmes", "charters", "catalogues")) {
            Files.createDirectory(folder.resolve(name));
        }
        programme = copy("valid-programme.yaml", "programmes/bourg-2026.yaml");
        copy("valid-charter.yaml", "charters/charte-ecole.yaml");
        copy("valid-catalogue.yaml", "catalogues/cent-mesures.yml");
    }

    private Path copy(String from, String to) throws IOException {
        Path source = CorpusTest.corpus(from).findFirst().orElseThrow();
        return Files.copy(source, folder.resolve(to));
    }

    @Test
    void documents_are_found_by_their_id_in_the_sibling_folders() {
        Dossier dossier = Dossier.open(programme);
        assertEquals("charte-ecole", dossier.charter().orElseThrow().id().value());
        assertEquals("cent-mesures", dossier.catalogues().get(0).id().value());
    }

    @Test
    void documents_are_found_beside_the_programme_first() throws IOException {
        Files.move(folder.resolve("charters/charte-ecole.yaml"), folder.resolve("programmes/charte-ecole.yaml"));
        assertTrue(Dossier.open(programme).charter().isPresent());
    }

    @Test
    void several_catalogues_and_charters_are_read_from_where_they_are_named() throws IOException {
        Path more = folder.resolve("more.yaml");
        Path catalogue = folder.resolve("catalogues/cent-mesures.yml");
        Files.writeString(more, Files.readString(catalogue).replace("id: cent-mesures", "id: mille-mesures"));
        Dossier dossier = DossierReader.of(programme).catalogue(more).read();
        assertEquals(
                List.of("mille-mesures", "cent-mesures"),
                dossier.catalogues().stream().map(one -> one.id().value()).toList());
    }

    @Test
    void a_reader_reads_the_files_anew_each_time() throws IOException {
        DossierReader reader = DossierReader.of(programme);
        String text = Files.readString(programme);
        Files.writeString(programme, text.replace("format: 1", "format: 9"));
        assertEquals(ProblemCode.WRONG_FORMAT, only(reader).code());
        Files.writeString(programme, text.replace("Programme pour", "Autre programme pour"));
        Dossier first = reader.read();
        assertTrue(first.programme().title().startsWith("Autre"));
        Files.writeString(programme, text.replace("id: bourg-2026", "id: bourg-2032"));
        Dossier second = reader.read();
        assertEquals(Optional.empty(), second.place(first.programme(), ""), "it is no longer in any file");
    }

    @Test
    void files_are_read_within_other_limits_if_so_wished() {
        Documents small = Documents.within(Limits.standard().withBytes(10));
        assertEquals(
                ProblemCode.TOO_LARGE,
                only(DossierReader.of(programme).with(small)).code());
    }

    @Test
    void sibling_folders_are_found_from_wherever_the_path_starts() throws IOException {
        Path here = Path.of("").toAbsolutePath().relativize(folder.toRealPath());
        for (String path : List.of(
                "programmes/bourg-2026.yaml",
                "programmes/./bourg-2026.yaml",
                "./programmes/../programmes/bourg-2026.yaml",
                "programmes/sous/../bourg-2026.yaml")) {
            Files.createDirectories(folder.resolve("programmes/sous"));
            assertTrue(Dossier.open(folder.resolve(path)).charter().isPresent(), path);
            assertTrue(Dossier.open(here.resolve(path)).charter().isPresent(), path);
        }
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        Problem problem = only(DossierReader.of(folder.resolve("rien.yaml")));
        assertEquals(ProblemCode.FILE_NOT_FOUND, problem.code());
        assertEquals(
                folder.resolve("rien.yaml").toString(),
                problem.place().orElseThrow().file());
        assertEquals(ProblemCode.UNREADABLE, only(DossierReader.of(folder)).code());
    }

    @Test
    void a_document_that_is_not_found_is_a_problem_with_the_places_looked_at() throws IOException {
        Files.delete(folder.resolve("charters/charte-ecole.yaml"));
        Problem problem = only(DossierReader.of(programme));
        assertEquals(ProblemCode.DOCUMENT_NOT_FOUND, problem.code());
        assertEquals(programme + ":20:1", problem.place().orElseThrow().toString());
        assertEquals(
                folder.resolve("programmes/charte-ecole.{yaml,yml,json}") + ", "
                        + folder.resolve("charters/charte-ecole.{yaml,yml,json}"),
                problem.limit().orElseThrow());
    }

    @Test
    void a_file_must_hold_the_document_that_it_is_named_after() throws IOException {
        Path charter = folder.resolve("charters/charte-ecole.yaml");
        Files.writeString(charter, Files.readString(charter).replace("id: charte-ecole", "id: autre"));
        Problem problem = only(DossierReader.of(programme));
        assertEquals(ProblemCode.WRONG_DOCUMENT, problem.code());
        assertEquals(charter + ":1:1", problem.place().orElseThrow().toString());
    }

    @Test
    void a_named_file_takes_the_place_of_the_one_that_would_be_found() throws IOException {
        Path other = folder.resolve("other.yaml");
        Path charter = folder.resolve("charters/charte-ecole.yaml");
        Files.writeString(other, Files.readString(charter).replace("id: charte-ecole", "id: autre"));
        Files.delete(charter);
        Dossier dossier = DossierReader.of(programme).charter(other).read();
        assertEquals("autre", dossier.charter().orElseThrow().id().value());
        Path catalogue = folder.resolve("catalogues/cent-mesures.yml");
        Path newer = folder.resolve("newer.yaml");
        Files.writeString(newer, Files.readString(catalogue).replace("title: Cent", "title: Encore cent"));
        assertEquals(
                List.of("Encore cent mesures"),
                DossierReader.of(programme).charter(other).catalogue(newer).read().catalogues().stream()
                        .map(Catalogue::title)
                        .toList());
    }

    @Test
    void a_programme_that_answers_two_charters_needs_one_to_be_chosen() throws IOException {
        Files.writeString(
                programme,
                Files.readString(programme).replace("charters: [charte-ecole]", "charters: [charte-ecole, autre]"));
        assertEquals(
                ProblemCode.CHARTER_NOT_CHOSEN,
                only(DossierReader.of(programme)).code());
        assertTrue(DossierReader.of(programme)
                .charter(folder.resolve("charters/charte-ecole.yaml"))
                .read()
                .charter()
                .isPresent());
    }

    @Test
    void facts_add_to_what_the_programme_knows() throws IOException {
        Path facts = copy("valid-facts.yaml", "faits.yaml");
        Dossier dossier = DossierReader.of(programme).facts(facts).read();
        assertEquals(Optional.of(false), dossier.territory().fact(Id.of("zone-tendue")));
        assertEquals(Optional.of(true), dossier.territory().fact(Id.of("cantine-en-regie")));
        assertEquals(Optional.empty(), dossier.territory().fact(Id.of("zone-a-faibles-emissions")));
    }

    @Test
    void facts_that_contradict_the_programme_are_a_problem_at_their_line() throws IOException {
        Path facts = copy("valid-facts.yaml", "faits.yaml");
        Files.writeString(facts, Files.readString(facts).replace("zone-tendue", "cantine-en-regie"));
        Problem problem = only(DossierReader.of(programme).facts(facts));
        assertEquals(ProblemCode.CONFLICT, problem.code());
        assertEquals(facts + ":6:72", problem.place().orElseThrow().toString());
        assertEquals("/territory/facts/0", problem.pointer());
    }

    @Test
    void problems_in_several_files_are_each_at_a_place_in_their_own() throws IOException {
        Path facts = copy("valid-facts.yaml", "faits.yaml");
        Files.writeString(facts, Files.readString(facts).replace("zone-tendue", "cantine-en-regie"));
        Files.delete(folder.resolve("charters/charte-ecole.yaml"));
        InvalidDocumentException invalid = assertThrows(
                InvalidDocumentException.class,
                () -> DossierReader.of(programme).facts(facts).read());
        assertEquals(
                List.of(programme + ":20:1", facts + ":6:72"),
                invalid.problems().stream()
                        .map(problem -> problem.place().orElseThrow().toString())
                        .toList());
    }

    @Test
    void a_competence_with_another_holder_than_in_the_programme_is_a_problem_at_its_line() throws IOException {
        Path facts = copy("valid-facts.yaml", "faits.yaml");
        String held = "competences: [{competence: voirie, holder: own}, {competence: eau, holder: %s}], facts: ";
        String text = Files.readString(facts);
        Files.writeString(facts, text.replace("facts: [", held.formatted("own") + "["));
        Problem problem = only(DossierReader.of(programme).facts(facts));
        assertEquals(ProblemCode.CONFLICT, problem.code());
        assertEquals(facts.toString(), problem.place().orElseThrow().file());
        assertEquals("/territory/competences/1", problem.pointer());
        assertEquals("'eau: OWN' conflicts with 'eau: INTERCOMMUNALITY'", problem.message(Locale.ENGLISH));
        Files.writeString(facts, text.replace("facts: [", held.formatted("intercommunality") + "["));
        Dossier agreeing = DossierReader.of(programme).facts(facts).read();
        assertEquals(Optional.of(Holder.OWN), agreeing.territory().holder(Id.of("voirie")));
    }

    @Test
    void two_documents_of_facts_must_agree_with_each_other_too() throws IOException {
        Path one = copy("valid-facts.yaml", "faits.yaml");
        Path other = copy("valid-facts.yaml", "autres.yaml");
        Files.writeString(
                other,
                Files.readString(other).replace("id: faits", "id: autres").replace("value: false", "value: true"));
        Problem problem = only(DossierReader.of(programme).facts(one).facts(other));
        assertEquals(ProblemCode.CONFLICT, problem.code());
        assertEquals(other.toString(), problem.place().orElseThrow().file());
    }

    @Test
    void facts_about_another_territory_are_refused() throws IOException {
        Path facts = copy("valid-facts.yaml", "faits.yaml");
        Files.writeString(facts, Files.readString(facts).replace("01004", "01005"));
        assertEquals(
                ProblemCode.WRONG_DOCUMENT,
                only(DossierReader.of(programme).facts(facts)).code());
    }

    @Test
    void waivers_for_another_programme_are_refused() throws IOException {
        Path waivers = copy("valid-waivers.yaml", "derogations.yaml");
        assertTrue(DossierReader.of(programme).waivers(waivers).read().waivers().isPresent());
        Files.writeString(waivers, Files.readString(waivers).replace("bourg-2026", "ville-2026"));
        assertEquals(
                ProblemCode.WRONG_DOCUMENT,
                only(DossierReader.of(programme).waivers(waivers)).code());
    }

    @Test
    void the_problems_of_all_files_are_reported_at_once() throws IOException {
        Path charter = folder.resolve("charters/charte-ecole.yaml");
        Files.writeString(charter, Files.readString(charter).replace("format: 1", "format: 9"));
        Path catalogue = folder.resolve("catalogues/cent-mesures.yml");
        Files.writeString(catalogue, Files.readString(catalogue).replace("theme: rue", "theme: reu"));
        InvalidDocumentException invalid = assertThrows(InvalidDocumentException.class, () -> Dossier.open(programme));
        assertEquals(
                List.of(ProblemCode.UNKNOWN_ID, ProblemCode.WRONG_FORMAT),
                invalid.problems().stream().map(Problem::code).toList());
    }

    @Test
    void values_have_places_while_the_file_is_known() {
        Dossier dossier = Dossier.open(programme);
        assertEquals(
                programme + ":27:5",
                dossier.place(dossier.programme(), "/pledges/0/title")
                        .orElseThrow()
                        .toString());
        assertEquals(Optional.empty(), Dossier.of(dossier.programme()).place(dossier.programme(), ""));
    }

    private static Problem only(DossierReader reader) {
        InvalidDocumentException invalid = assertThrows(InvalidDocumentException.class, reader::read);
        assertEquals(1, invalid.problems().size(), invalid::getMessage);
        return invalid.problems().get(0);
    }
}
