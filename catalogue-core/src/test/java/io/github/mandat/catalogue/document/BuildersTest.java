package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a builder is told is what it builds: documents are made anew from their pieces. What is said to be unknown has no setter. */
class BuildersTest {

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return AnyDocument.of(DocumentType.CATALOGUE);
    }

    @Provide
    Arbitrary<Charter> charters() {
        return AnyDocument.of(DocumentType.CHARTER);
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return AnyDocument.of(DocumentType.PROGRAMME);
    }

    private static boolean settable(Stated<?>... labels) {
        return Stream.of(labels).noneMatch(Stated.Unknown.class::isInstance);
    }

    private static <B, T> B told(B builder, Optional<T> value, BiFunction<B, T, B> setter) {
        return value.isPresent() ? setter.apply(builder, value.get()) : builder;
    }

    private static <B, T> B told(B builder, List<T> items, BiFunction<B, T, B> adder) {
        B told = builder;
        for (T item : items) {
            told = adder.apply(told, item);
        }
        return told;
    }

    /** A collection replaces what was there. */
    private static void areEmpty(Collection<?>... all) {
        assertEquals(List.of(), Stream.of(all).flatMap(Collection::stream).toList());
    }

    @Property
    void a_catalogue_is_made_of_its_pieces(@ForAll("catalogues") Catalogue catalogue) {
        assertEquals(catalogue, catalogue.toBuilder().build());
        Catalogue.Builder all =
                catalogue.toBuilder().documents(List.of()).themes(List.of()).measures(List.of());
        all = told(all, catalogue.documents(), Catalogue.Builder::document);
        all = told(all, catalogue.themes(), Catalogue.Builder::theme);
        all = told(all, catalogue.measures(), Catalogue.Builder::measure);
        assertEquals(catalogue, all.build());
        Catalogue.Builder anew = Catalogue.builder(catalogue.id(), catalogue.title())
                .version(catalogue.version())
                .language(catalogue.language())
                .documents(catalogue.documents())
                .method(catalogue.method())
                .themes(catalogue.themes())
                .measures(catalogue.measures());
        anew = told(anew, catalogue.publisher().known(), Catalogue.Builder::publisher);
        anew = told(anew, catalogue.date(), Catalogue.Builder::date);
        anew = told(anew, catalogue.sizes().known(), Catalogue.Builder::sizes);
        anew = told(anew, catalogue.costs().known(), Catalogue.Builder::costs);
        if (settable(catalogue.publisher(), catalogue.sizes(), catalogue.costs())) {
            assertEquals(catalogue, anew.build());
        }
        Catalogue bare = catalogue.toBuilder()
                .documents(List.of())
                .method(List.of())
                .themes(List.of())
                .measures(List.of())
                .build();
        areEmpty(bare.documents(), bare.method(), bare.themes(), bare.measures());
        catalogue.measures().forEach(BuildersTest::isMadeOfItsPieces);
    }

    private static void isMadeOfItsPieces(Measure measure) {
        assertEquals(measure, measure.toBuilder().build());
        Measure.Builder anew = Measure.builder(measure.id(), measure.title(), measure.theme())
                .labels(measure.labels())
                .parameters(measure.parameters())
                .fulfils(measure.fulfils())
                .tags(measure.tags());
        anew = told(anew, measure.sources(), Measure.Builder::source);
        assertEquals(measure, anew.build());
        assertEquals(measure, anew.sources(measure.sources()).build());
        Measure bare = measure.toBuilder()
                .parameters(List.of())
                .fulfils(List.of())
                .tags(List.of())
                .sources(List.of())
                .build();
        areEmpty(bare.parameters(), bare.fulfils(), bare.tags(), bare.sources());
    }

    @Property
    void a_charter_is_made_of_its_pieces(@ForAll("charters") Charter charter) {
        assertEquals(charter, charter.toBuilder().build());
        Charter.Builder anew = Charter.builder(charter.id(), charter.title())
                .version(charter.version())
                .language(charter.language())
                .method(charter.method())
                .accepts(charter.accepts())
                .restatementCounts(charter.restatementCounts());
        anew = told(anew, charter.publisher().known(), Charter.Builder::publisher);
        anew = told(anew, charter.adopted(), Charter.Builder::adopted);
        anew = told(anew, charter.required(), Charter.Builder::required);
        anew = told(anew, charter.documents(), Charter.Builder::document);
        anew = told(anew, charter.guarantees(), Charter.Builder::guarantee);
        if (settable(charter.publisher())) {
            assertEquals(charter, anew.build());
            assertEquals(
                    charter,
                    anew.documents(charter.documents())
                            .guarantees(charter.guarantees())
                            .build());
        }
        Charter bare = charter.toBuilder()
                .documents(List.of())
                .method(List.of())
                .guarantees(List.of())
                .build();
        areEmpty(bare.documents(), bare.method(), bare.guarantees());
        charter.clauses().forEach(BuildersTest::isMadeOfItsPieces);
    }

    private static void isMadeOfItsPieces(Clause clause) {
        assertEquals(clause, clause.toBuilder().build());
        Clause.Builder anew = Clause.builder(clause.id(), clause.wording())
                .force(clause.force())
                .minimumStrength(clause.minimumStrength())
                .sources(clause.sources());
        anew = told(anew, clause.polarity(), Clause.Builder::polarity);
        anew = told(anew, clause.when(), Clause.Builder::when);
        anew = told(anew, clause.levers().known(), (builder, known) -> builder.levers(known.toArray(Lever[]::new)));
        anew = told(anew, clause.competence().known(), Clause.Builder::competence);
        anew = told(anew, clause.parts(), Clause.Builder::part);
        anew = told(anew, clause.parameters(), Clause.Builder::parameter);
        if (settable(clause.levers(), clause.competence())) {
            assertEquals(clause, anew.build());
            assertEquals(
                    clause,
                    anew.parts(clause.parts()).parameters(clause.parameters()).build());
        }
        Clause bare = clause.toBuilder()
                .parts(List.of())
                .parameters(List.of())
                .sources(List.of())
                .build();
        areEmpty(bare.parts(), bare.parameters(), bare.sources());
    }

    @Property
    void a_programme_is_made_of_its_pieces(@ForAll("programmes") Programme programme) {
        assertEquals(programme, programme.toBuilder().build());
        Programme.Builder anew = Programme.builder(
                        programme.id(), programme.title(), programme.list(), programme.territory())
                .version(programme.version())
                .language(programme.language())
                .charters(programme.charters())
                .catalogues(programme.catalogues());
        anew = told(anew, programme.head(), Programme.Builder::head);
        anew = told(anew, programme.mandate(), Programme.Builder::mandate);
        anew = told(anew, programme.documents(), Programme.Builder::document);
        anew = told(anew, programme.chapters(), Programme.Builder::chapter);
        anew = told(anew, programme.pledges(), Programme.Builder::pledge);
        assertEquals(programme, anew.build());
        assertEquals(
                programme,
                anew.documents(programme.documents())
                        .chapters(programme.chapters())
                        .pledges(programme.pledges())
                        .build());
        Programme bare = programme.toBuilder()
                .charters(List.of())
                .catalogues(List.of())
                .documents(List.of())
                .chapters(List.of())
                .pledges(List.of())
                .build();
        areEmpty(bare.charters(), bare.catalogues(), bare.documents(), bare.chapters(), bare.pledges());
        programme.pledges().forEach(BuildersTest::isMadeOfItsPieces);
    }

    private static void isMadeOfItsPieces(Pledge pledge) {
        assertEquals(pledge, pledge.toBuilder().build());
        Pledge.Builder anew = Pledge.builder(pledge.id(), pledge.title(), pledge.chapter())
                .strength(pledge.strength())
                .status(pledge.status());
        anew = told(anew, pledge.adopts(), Pledge.Builder::adopts);
        anew = told(anew, pledge.levers().known(), (builder, known) -> builder.levers(known.toArray(Lever[]::new)));
        anew = told(anew, pledge.addressee().known(), Pledge.Builder::addressee);
        anew = told(anew, pledge.cost().known(), Pledge.Builder::cost);
        anew = told(anew, pledge.timing().known(), Pledge.Builder::timing);
        anew = told(anew, pledge.partners().known(), Pledge.Builder::partners);
        anew = told(anew, pledge.parameters(), Pledge.Builder::parameter);
        anew = told(anew, pledge.answers(), Pledge.Builder::answer);
        anew = told(anew, pledge.sources(), Pledge.Builder::source);
        if (settable(pledge.levers(), pledge.addressee(), pledge.cost(), pledge.timing(), pledge.partners())) {
            assertEquals(pledge, anew.build());
            assertEquals(
                    pledge,
                    anew.parameters(pledge.parameters())
                            .answers(pledge.answers())
                            .sources(pledge.sources())
                            .build());
        }
        Pledge bare = pledge.toBuilder()
                .parameters(List.of())
                .answers(List.of())
                .sources(List.of())
                .build();
        areEmpty(bare.parameters(), bare.answers(), bare.sources());
        pledge.answers().forEach(BuildersTest::isMadeOfItsPieces);
    }

    private static void isMadeOfItsPieces(Answer answer) {
        assertEquals(answer, answer.toBuilder().build());
        Answer.Builder anew = Answer.builder(answer.clause(), answer.stance())
                .parts(answer.parts())
                .grade(answer.grade());
        anew = told(anew, answer.strength(), Answer.Builder::strength);
        anew = told(anew, answer.levers().known(), (builder, known) -> builder.levers(known.toArray(Lever[]::new)));
        anew = told(anew, answer.note(), Answer.Builder::note);
        anew = told(anew, answer.parameters(), Answer.Builder::parameter);
        if (settable(answer.levers())) {
            assertEquals(answer, anew.build());
            assertEquals(answer, anew.parameters(answer.parameters()).build());
        }
        Answer bare = answer.toBuilder().parts(List.of()).parameters(List.of()).build();
        areEmpty(bare.parts(), bare.parameters());
    }
}
