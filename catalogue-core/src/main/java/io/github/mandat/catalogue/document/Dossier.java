package io.github.mandat.catalogue.document;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one programme is judged by: the programme, the charter, the catalogues it draws on, waivers, and what is known of the
 * territory. Immutable.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.open(Path.of("programmes/sens-insoumise-2026.yaml"));
 * Dossier other = Dossier.of(programme).with(charter).with(catalogue);
 * }</pre>
 *
 * @since 0.1
 */
public final class Dossier {

    private final Programme programme;
    private final Optional<Charter> charter;
    private final List<Catalogue> catalogues;
    private final Optional<Waivers> waivers;
    private final List<Facts> facts;
    private final Optional<TerritoryMatch> official;
    private final Map<Id<?>, Read<?>> files;

    /** Made at the first look-up; made twice, it would be the same. */
    private volatile @Nullable Index index;

    /** Items by what refers to them. Of two with one id, the first counts. */
    private record Index(
            Map<Ref<Clause>, Clause> clauses, Map<Ref<Measure>, Measure> measures, Map<Ref<Measure>, Labels> labels) {
        static Index of(Optional<Charter> charter, List<Catalogue> catalogues) {
            Map<Ref<Clause>, Clause> clauses = new HashMap<>();
            charter.ifPresent(known ->
                    known.clauses().forEach(clause -> clauses.putIfAbsent(new Ref<>(known.id(), clause.id()), clause)));
            Map<Ref<Measure>, Measure> measures = new HashMap<>();
            Map<Ref<Measure>, Labels> labels = new HashMap<>();
            Set<Id<?>> seen = new HashSet<>();
            for (Catalogue catalogue : catalogues) {
                if (seen.add(catalogue.id())) {
                    List<Labels> ofMeasures = catalogue.labels();
                    for (int i = 0; i < ofMeasures.size(); i++) {
                        Measure measure = catalogue.measures().get(i);
                        Ref<Measure> ref = new Ref<>(catalogue.id(), measure.id());
                        measures.putIfAbsent(ref, measure);
                        labels.putIfAbsent(ref, ofMeasures.get(i));
                    }
                }
            }
            return new Index(clauses, measures, labels);
        }
    }

    /** A dossier with the same charter and catalogues has the same index. */
    private Dossier indexed(Dossier made) {
        made.index = index;
        return made;
    }

    private Index index() {
        Index known = index;
        if (known == null) {
            known = Index.of(charter, catalogues);
            index = known;
        }
        return known;
    }

    Dossier(
            Programme programme,
            Optional<Charter> charter,
            List<Catalogue> catalogues,
            Optional<Waivers> waivers,
            List<Facts> facts,
            Optional<TerritoryMatch> official,
            Map<Id<?>, Read<?>> files) {
        this.programme = programme;
        this.charter = charter;
        this.catalogues = List.copyOf(catalogues);
        this.waivers = waivers;
        this.facts = List.copyOf(facts);
        this.official = official;
        this.files = Map.copyOf(files);
    }

    /**
     * Reads a programme and the documents that it refers to by id, which stand beside it or in the sibling folders
     * {@code catalogues} and {@code charters}, in a file named by their id. For other places, see {@link DossierReader}.
     *
     * @throws InvalidDocumentException with all problems of all these documents, if there are any
     */
    public static Dossier open(Path programme) {
        return DossierReader.of(programme).read();
    }

    /** A programme alone. */
    public static Dossier of(Programme programme) {
        return new Dossier(
                requireNonNull(programme, "programme"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    /** This dossier with this charter instead of its own. */
    public Dossier with(Charter other) {
        return new Dossier(programme, Optional.of(other), catalogues, waivers, facts, official, files);
    }

    /** This dossier with one more catalogue. */
    public Dossier with(Catalogue more) {
        List<Catalogue> all = new ArrayList<>(catalogues);
        all.add(more);
        return new Dossier(programme, charter, all, waivers, facts, official, files);
    }

    /** This dossier with these waivers instead of its own. */
    public Dossier with(Waivers other) {
        return indexed(new Dossier(programme, charter, catalogues, Optional.of(other), facts, official, files));
    }

    /** This dossier with more facts. */
    public Dossier with(Facts more) {
        List<Facts> all = new ArrayList<>(facts);
        all.add(more);
        return indexed(new Dossier(programme, charter, catalogues, waivers, all, official, files));
    }

    /**
     * This dossier with what a provider knows of the programme's territory, by its code. Where the programme or facts say something
     * else, their word stands.
     */
    public Dossier with(TerritoryProvider provider) {
        TerritoryMatch match = provider.find(programme.territory().code());
        return indexed(new Dossier(programme, charter, catalogues, waivers, facts, Optional.of(match), files));
    }

    /** This dossier in another territory, or in the same one with something else being known of it. */
    public Dossier in(Territory territory) {
        Programme elsewhere = programme.toBuilder().territory(territory).build();
        return indexed(new Dossier(elsewhere, charter, catalogues, waivers, facts, Optional.empty(), files));
    }

    /** The programme. */
    public Programme programme() {
        return programme;
    }

    /** The charter that it is held against; none: its measures are judged, not its compliance. */
    public Optional<Charter> charter() {
        return charter;
    }

    /** The catalogues whose measures it can adopt. */
    public List<Catalogue> catalogues() {
        return catalogues;
    }

    /** The clauses that it is exempted from. */
    public Optional<Waivers> waivers() {
        return waivers;
    }

    /** What is known of the territory besides. */
    public List<Facts> facts() {
        return facts;
    }

    /** What a provider said of the territory; none: no provider was asked. */
    public Optional<TerritoryMatch> official() {
        return official;
    }

    /** The territory, with all that the programme, the facts about it and a provider say of it. */
    public Territory territory() {
        Territory territory = programme.territory();
        for (Facts more : facts) {
            if (more.territory().code().equals(territory.code())) {
                territory = territory.and(more.territory());
            }
        }
        Optional<Territory> known = official.flatMap(TerritoryMatch::only);
        return known.isPresent() ? territory.and(known.get()) : territory;
    }

    /** The catalogue with this id. */
    public Optional<Catalogue> catalogue(Id<?> id) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.id().equals(id))
                .findFirst();
    }

    /** The measure that is referred to, if one of the catalogues has it. */
    public Optional<Measure> measure(Ref<Measure> ref) {
        return Optional.ofNullable(index().measures().get(ref));
    }

    /** What is stated of the measure that is referred to, or of its themes, if one of the catalogues has it. */
    public Optional<Labels> labels(Ref<Measure> ref) {
        return Optional.ofNullable(index().labels().get(ref));
    }

    /** The cost level that is referred to, if one of the catalogues has it. */
    public Optional<CostLevel> costLevel(Ref<CostLevel> ref) {
        return catalogue(ref.document())
                .flatMap(catalogue -> catalogue.costs().known())
                .flatMap(scale -> scale.level(ref.item()));
    }

    /** A pledge's own cost or, where it states none, that of the measure that it adopts. */
    public Optional<Ref<CostLevel>> cost(Pledge pledge) {
        Stated<Ref<CostLevel>> own = pledge.cost();
        return own.isStated()
                ? own.known()
                : pledge.adopts()
                        .flatMap(adopted -> labels(adopted)
                                .flatMap(labels -> labels.cost().known())
                                .map(level -> new Ref<>(adopted.document(), level)));
    }

    /** A pledge's own time or, where it states none, that of the measure that it adopts. */
    public Optional<Timing> timing(Pledge pledge) {
        return pledge.timing().isStated()
                ? pledge.timing().known()
                : pledge.adopts()
                        .flatMap(this::labels)
                        .flatMap(labels -> labels.timing().known());
    }

    /** The clause that is referred to, if it is one of the charter's. */
    public Optional<Clause> clause(Ref<Clause> ref) {
        return Optional.ofNullable(index().clauses().get(ref));
    }

    /** The place of a value, by its document and JSON Pointer; empty where the document was not read from a file. */
    public Optional<Place> place(Document document, String pointer) {
        return Optional.ofNullable(files.get(document.id())).map(read -> read.place(pointer));
    }
}
