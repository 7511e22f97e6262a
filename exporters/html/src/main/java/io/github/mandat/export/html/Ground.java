package io.github.mandat.export.html;

import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.rules.assessment.DocumentRef;
import io.github.mandat.rules.assessment.Question;
import io.github.mandat.rules.assessment.Subject;
import io.github.mandat.rules.assessment.Vintage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What assessments of either kind stand on: a territory on a day, open questions, documents, lists. */
final class Ground {

    private final Page page;
    private final Words words;
    private final Markup out;

    Ground(Page page) {
        this.page = page;
        this.words = page.words();
        this.out = page.out;
    }

    void subject(Subject territory, LocalDate date, String engine) {
        String people = territory
                .population()
                .map(population -> words.say("INHABITANTS", "population", population.municipal()))
                .orElse(words.say("POPULATION_UNKNOWN"));
        String groups = territory.intercommunalities().stream()
                .map(Intercommunality::name)
                .collect(Collectors.joining(", "));
        out.element(
                "p",
                Stream.of(territory.name() + " (" + territory.code() + ")", people, groups)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")));
        out.element("p", words.say("EVALUATED", "date", Argument.of(date), "engine", engine), "class", "quiet");
    }

    void questions(List<Question> questions) {
        out.element("p", words.say("QUESTIONS_MEAN"), "class", "quiet");
        out.open("ul", "class", "rows");
        for (Question question : questions) {
            out.open("li").text(words.sentence(question.asks()) + " ");
            out.open("span", "class", "quiet").text(words.say("DECIDES"));
            question.decides().forEach(this::decided);
            out.close();
            out.close().newLine();
        }
        out.close();
    }

    /** A clause or, where there is a slash in it, a measure. */
    private void decided(String item) {
        boolean address = item.matches("[a-z0-9./-]+");
        out.text(" ");
        if (address) {
            out.element("a", item, "href", (item.contains("/") ? "#measure-" : "#clause-") + item);
        } else {
            out.text(item);
        }
    }

    /** The last parts: documents and lists. */
    void rest(List<DocumentRef> documents, List<Vintage> vintage) {
        page.part("documents", "DOCUMENTS", () -> documents(documents));
        if (!vintage.isEmpty()) {
            page.part("vintage", "VINTAGE", () -> vintage(vintage));
        }
    }

    private void documents(List<DocumentRef> documents) {
        out.element("p", words.say("DOCUMENTS_MEAN"), "class", "quiet");
        out.open("ul", "class", "rows");
        for (DocumentRef document : documents) {
            out.open("li").element("strong", document.title()).text(" ");
            page.quiet(words.say("DOCUMENT." + document.kind()) + " " + document.id() + ", "
                    + words.say("VERSION", "version", document.version()));
            out.open("p", "class", "digest")
                    .element("code", document.digest().value())
                    .close();
            if (!document.sources().isEmpty()) {
                out.open("dl", "class", "sources");
                document.sources()
                        .forEach((id, title) -> out.open("div")
                                .element("dt", id)
                                .element("dd", title)
                                .close());
                out.close();
            }
            out.close().newLine();
        }
        out.close();
    }

    private void vintage(List<Vintage> vintage) {
        out.open("ul", "class", "rows");
        for (Vintage list : vintage) {
            out.open("li").text(list.title() + " ");
            page.quiet(list.source()
                    + list.date()
                            .map(date -> ", " + words.say("OF", "date", Argument.of(date)))
                            .orElse(""));
            out.close().newLine();
        }
        out.close();
    }
}
