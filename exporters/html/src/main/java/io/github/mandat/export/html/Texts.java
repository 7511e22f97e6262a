package io.github.mandat.export.html;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What catalogues and programmes both hold: statements and sources. */
record Texts(Page page) {

    void statements(List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        Markup out = page.out;
        out.open("ul", "class", "statements");
        for (Statement statement : statements) {
            out.open("li").text(statement.text() + " ");
            page.quiet(page.words().places(statement.sources().stream()));
            out.close();
        }
        out.close().newLine();
    }

    void sources(List<SourceDocument> sources) {
        Markup out = page.out;
        out.open("ul", "class", "rows");
        for (SourceDocument source : sources) {
            out.open("li").element("strong", source.title()).text(" ");
            page.quiet(Stream.of(
                            Stream.of(source.id().value()),
                            source.publisher().stream(),
                            source.date().stream().map(date -> page.words().say("OF", "date", Argument.of(date))))
                    .flatMap(stream -> stream)
                    .collect(Collectors.joining(", ")));
            source.url().ifPresent(this::link);
            source.digest()
                    .ifPresent(digest -> out.open("p", "class", "digest")
                            .element("code", digest.value())
                            .close());
            out.close().newLine();
        }
        out.close();
    }

    /** A link for the reader to follow; an address of another kind stays text. */
    private void link(String url) {
        page.out.open("p");
        if (url.matches("https?://[!-~]+")) {
            page.out.element("a", url, "href", url, "rel", "noreferrer noopener");
        } else {
            page.out.text(url);
        }
        page.out.close();
    }
}
