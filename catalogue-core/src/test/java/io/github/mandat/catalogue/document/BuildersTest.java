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
import java.util.List;
import java.util.SortedSet;
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

    private static Lever[] levers(Stated<SortedSet<Lever>> levers) {
        return levers.known().orElseThrow().toArray(Lever[]::new);
    }

    @Property
    void a_catalogue_is_made_of_its_pieces(@ForAll("catalogues") Catalogue catalogue) {
        assertEquals(catalogue, catalogue.toBuilder().build());
        Catalogue.Builder all =
                catalogue.toBuilder().documents(List.of()).themes(List.of()).measures(List.of());
        catalogue.documents().forEach(all::document);
        catalogue.themes().forEach(all::theme);
        catalogue.measures().forEach(all::measure);
        assertEquals(catalogue, all.build());
        Catalogue.Builder anew = Catalogue.builder(catalogue.id(), catalogue.title())
                .version(catalogue.version())
                .language(catalogue.language())
                .documents(catalogue.documents())
                .method(catalogue.method())
                .themes(catalogue.themes())
                .measures(catalogue.measures());
        catalogue.publisher().known().ifPresent(anew::publisher);
        catalogue.date().ifPresent(anew::date);
        catalogue.sizes().known().ifPresent(anew::sizes);
        catalogue.costs().known().ifPresent(anew::costs);
        if (settable(catalogue.publisher(), catalogue.sizes(), catalogue.costs())) {
            assertEquals(catalogue, anew.build());
        }
        catalogue.measures().forEach(BuildersTest::isMadeOfItsPieces);
    }

    private static void isMadeOfItsPieces(Measure measure) {
        assertEquals(measure, measure.toBuilder().build());
        Measure.Builder anew = Measure.builder(measure.id(), measure.title(), measure.theme())
                .labels(measure.labels())
                .parameters(measure.parameters())
                .fulfils(measure.fulfils())
                .tags(measure.tags());
        measure.sources().forEach(anew::source);
        assertEquals(measure, anew.build());
        assertEquals(measure, anew.sources(measure.sources()).build());
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
        charter.publisher().known().ifPresent(anew::publisher);
        charter.adopted().ifPresent(anew::adopted);
        charter.required().ifPresent(anew::required);
        charter.documents().forEach(anew::document);
        charter.guarantees().forEach(anew::guarantee);
        if (settable(charter.publisher())) {
            assertEquals(charter, anew.build());
            assertEquals(
                    charter,
                    anew.documents(charter.documents())
                            .guarantees(charter.guarantees())
                            .build());
        }
        charter.clauses().forEach(BuildersTest::isMadeOfItsPieces);
    }

    private static void isMadeOfItsPieces(Clause clause) {
        assertEquals(clause, clause.toBuilder().build());
        Clause.Builder anew = Clause.builder(clause.id(), clause.wording())
                .force(clause.force())
                .minimumStrength(clause.minimumStrength())
                .sources(clause.sources());
        clause.polarity().ifPresent(anew::polarity);
        clause.when().ifPresent(anew::when);
        clause.levers().known().ifPresent(known -> anew.levers(levers(clause.levers())));
        clause.competence().known().ifPresent(anew::competence);
        clause.parts().forEach(anew::part);
        clause.parameters().forEach(anew::parameter);
        if (settable(clause.levers(), clause.competence())) {
            assertEquals(clause, anew.build());
            assertEquals(
                    clause,
                    anew.parts(clause.parts()).parameters(clause.parameters()).build());
        }
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
        programme.head().ifPresent(anew::head);
        programme.mandate().ifPresent(anew::mandate);
        programme.documents().forEach(anew::document);
        programme.chapters().forEach(anew::chapter);
        programme.pledges().forEach(anew::pledge);
        assertEquals(programme, anew.build());
        assertEquals(
                programme,
                anew.documents(programme.documents())
                        .chapters(programme.chapters())
                        .pledges(programme.pledges())
                        .build());
        programme.pledges().forEach(BuildersTest::isMadeOfItsPieces);
    }

    private static void isMadeOfItsPieces(Pledge pledge) {
        assertEquals(pledge, pledge.toBuilder().build());
        Pledge.Builder anew = Pledge.builder(pledge.id(), pledge.title(), pledge.chapter())
                .strength(pledge.strength())
                .status(pledge.status());
        pledge.adopts().ifPresent(anew::adopts);
        pledge.levers().known().ifPresent(known -> anew.levers(levers(pledge.levers())));
        pledge.addressee().known().ifPresent(anew::addressee);
        pledge.cost().known().ifPresent(anew::cost);
        pledge.timing().known().ifPresent(anew::timing);
        pledge.partners().known().ifPresent(anew::partners);
        pledge.parameters().forEach(anew::parameter);
        pledge.answers().forEach(anew::answer);
        pledge.sources().forEach(anew::source);
        if (settable(pledge.levers(), pledge.addressee(), pledge.cost(), pledge.timing(), pledge.partners())) {
            assertEquals(pledge, anew.build());
            assertEquals(
                    pledge,
                    anew.parameters(pledge.parameters())
                            .answers(pledge.answers())
                            .sources(pledge.sources())
                            .build());
        }
        pledge.answers().forEach(BuildersTest::isMadeOfItsPieces);
    }

    private static void isMadeOfItsPieces(Answer answer) {
        assertEquals(answer, answer.toBuilder().build());
        Answer.Builder anew = Answer.builder(answer.clause(), answer.stance())
                .parts(answer.parts())
                .grade(answer.grade());
        answer.strength().ifPresent(anew::strength);
        answer.levers().known().ifPresent(known -> anew.levers(levers(answer.levers())));
        answer.note().ifPresent(anew::note);
        answer.parameters().forEach(anew::parameter);
        if (settable(answer.levers())) {
            assertEquals(answer, anew.build());
            assertEquals(answer, anew.parameters(answer.parameters()).build());
        }
    }
}
