package io.github.mandat.catalogue.document;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts a {@link Dossier} together from files. Documents that the programme refers to and that are not named here are looked
 * for by their id; nothing inside a document names a file.
 *
 * <pre>{@code
 * Dossier dossier = DossierReader.of(Path.of("sens.yaml"))
 *         .charter(Path.of("ours.yaml"))
 *         .facts(Path.of("facts.yaml"))
 *         .read();
 * }</pre>
 *
 * @since 0.1
 */
public final class DossierReader {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private final Path programmeFile;
    private final List<Path> catalogueFiles = new ArrayList<>();
    private final List<Path> factsFiles = new ArrayList<>();
    private Optional<Path> charterFile = Optional.empty();
    private Optional<Path> waiversFile = Optional.empty();
    private Documents documents = Documents.standard();

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Id<?>, Read<?>> files = new HashMap<>();

    private DossierReader(Path programme) {
        this.programmeFile = requireNonNull(programme, "programme");
    }

    /** Reads this programme. */
    public static DossierReader of(Path programme) {
        return new DossierReader(programme);
    }

    /** Reads with other limits. */
    public DossierReader with(Documents reader) {
        documents = requireNonNull(reader, "reader");
        return this;
    }

    /** Holds the programme against the charter in this file. */
    public DossierReader charter(Path file) {
        charterFile = Optional.of(file);
        return this;
    }

    /** Adds the catalogue in this file. */
    public DossierReader catalogue(Path file) {
        catalogueFiles.add(requireNonNull(file, "file"));
        return this;
    }

    /** Adds the facts in this file. */
    public DossierReader facts(Path file) {
        factsFiles.add(requireNonNull(file, "file"));
        return this;
    }

    /** Grants the waivers in this file. */
    public DossierReader waivers(Path file) {
        waiversFile = Optional.of(file);
        return this;
    }

    /**
     * Reads all files.
     *
     * @throws InvalidDocumentException with all problems of all files, if there are any
     */
    public Dossier read() {
        problems.clear();
        files.clear();
        Optional<Programme> programme = read(programmeFile, DocumentType.PROGRAMME);
        Map<Id<?>, Catalogue> catalogues = new LinkedHashMap<>();
        for (Path file : catalogueFiles) {
            read(file, DocumentType.CATALOGUE).ifPresent(catalogue -> catalogues.put(catalogue.id(), catalogue));
        }
        Optional<Charter> charter = charterFile.flatMap(file -> read(file, DocumentType.CHARTER));
        Optional<Waivers> waivers = waiversFile.flatMap(file -> read(file, DocumentType.WAIVERS));
        List<Facts> facts = new ArrayList<>();
        factsFiles.forEach(file -> read(file, DocumentType.FACTS).ifPresent(facts::add));
        if (programme.isPresent()) {
            for (Id<Catalogue> id : programme.get().catalogues()) {
                if (!catalogues.containsKey(id)) {
                    find(id, DocumentType.CATALOGUE, "/catalogues").ifPresent(found -> catalogues.put(id, found));
                }
            }
            charter = charterFile.isPresent() ? charter : namedCharter(programme.get());
            waivers.ifPresent(granted -> checkWaivers(granted, programme.get()));
            Territory territory = programme.get().territory();
            for (Facts more : facts) {
                territory = learn(territory, more);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return new Dossier(
                programme.orElseThrow(),
                charter,
                List.copyOf(catalogues.values()),
                waivers,
                facts,
                Optional.empty(),
                files);
    }

    private <D extends Document> Optional<D> read(Path file, DocumentType<D> type) {
        Read<D> read = documents.read(file, type);
        problems.addAll(read.problems());
        read.document().ifPresent(document -> files.put(document.id(), read));
        return read.document();
    }

    /** The only charter that the programme names. */
    private Optional<Charter> namedCharter(Programme programme) {
        if (programme.charters().size() > 1) {
            String all = programme.charters().stream().map(Id::value).collect(Collectors.joining(", "));
            report(ProblemCode.CHARTER_NOT_CHOSEN, programmeFile, "/charters", "value", all);
            return Optional.empty();
        }
        return programme.charters().stream().findFirst().flatMap(id -> find(id, DocumentType.CHARTER, "/charters"));
    }

    /** A document that the programme refers to, from the file that bears its id. */
    private <D extends Document> Optional<D> find(Id<D> id, DocumentType<D> type, String pointer) {
        Path here = programmeFile.resolveSibling("");
        Path sibling = here.resolve("..").resolve(type.kind() + "s").normalize();
        for (Path folder : List.of(here, sibling)) {
            for (String ending : ENDINGS) {
                Path file = folder.resolve(id + ending);
                if (Files.isRegularFile(file)) {
                    Optional<D> found = read(file, type);
                    found.filter(document -> !document.id().equals(id))
                            .ifPresent(other ->
                                    reportWrong(file, type.kind(), other.id().value(), id.value()));
                    return found;
                }
            }
        }
        String looked = here.resolve(id + ".{yaml,yml,json}") + ", " + sibling.resolve(id + ".{yaml,yml,json}");
        report(
                ProblemCode.DOCUMENT_NOT_FOUND,
                programmeFile,
                pointer,
                "what",
                type.kind(),
                "value",
                id.value(),
                "limit",
                looked);
        return Optional.empty();
    }

    private void checkWaivers(Waivers waivers, Programme programme) {
        if (!waivers.programme().equals(programme.id())) {
            reportWrong(
                    waiversFile.orElseThrow(),
                    "programme",
                    waivers.programme().value(),
                    programme.id().value());
        }
    }

    /** Facts must be of the programme's territory, and say nothing else of it than what is known already. */
    private Territory learn(Territory territory, Facts facts) {
        Territory more = facts.territory();
        Path file =
                Path.of(requireNonNull(files.get(facts.id()), "read").place("").file());
        if (!more.code().equals(territory.code())) {
            reportWrong(file, "territory", more.code(), territory.code());
        }
        for (int i = 0; i < more.facts().size(); i++) {
            Fact fact = more.facts().get(i);
            Optional<?> known = territory.fact(fact.fact());
            reportConflict(file, "/territory/facts/" + i, fact.fact(), fact.value(), known);
        }
        for (int i = 0; i < more.competences().size(); i++) {
            Competence competence = more.competences().get(i);
            Optional<?> known = territory.holder(competence.competence());
            String pointer = "/territory/competences/" + i;
            competence
                    .holder()
                    .known()
                    .ifPresent(holder -> reportConflict(file, pointer, competence.competence(), holder, known));
        }
        return territory.and(more);
    }

    private void reportConflict(Path file, String pointer, Id<?> name, Object value, Optional<?> known) {
        known.filter(first -> !first.equals(value))
                .ifPresent(first -> report(
                        ProblemCode.CONFLICT,
                        file,
                        pointer,
                        "value",
                        name + ": " + value,
                        "first",
                        name + ": " + first));
    }

    private void reportWrong(Path file, String what, String value, String expected) {
        report(ProblemCode.WRONG_DOCUMENT, file, "", "what", what, "value", value, "limit", expected);
    }

    private void report(ProblemCode code, Path file, String pointer, String... arguments) {
        Node.Position at = files.values().stream()
                .map(read -> read.place(pointer))
                .filter(place -> place.file().equals(file.toString()))
                .map(place -> new Node.Position(place.line(), place.column()))
                .findFirst()
                .orElse(Node.Position.START);
        Problems one = new Problems(file.toString(), 1);
        one.add(code, at, Pointer.of(pointer), arguments);
        problems.addAll(one.all());
    }
}
