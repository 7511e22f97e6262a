package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Statement;
import io.github.mandat.export.xlsx.Sheet.Column;
import io.github.mandat.export.xlsx.Sheet.Row;
import io.github.mandat.rules.assessment.DocumentRef;
import io.github.mandat.rules.assessment.Question;
import io.github.mandat.rules.assessment.Subject;
import io.github.mandat.rules.assessment.Vintage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets and rows that several kinds of workbooks have. */
final class SharedSheets {

    private final Words words;

    SharedSheets(Words words) {
        this.words = words;
    }

    /** A sheet with these columns, each written {@code CODE width}. */
    Sheet sheet(String code, List<String> columns, List<Row> rows) {
        return new Sheet(words.say(code), columns.stream().map(this::column).toList(), rows);
    }

    private Column column(String column) {
        String[] parts = column.split(" ");
        return new Column(words.say(parts[0]), Integer.parseInt(parts[1]));
    }

    /** What a workbook is about: names, values and remarks. */
    Sheet summary(List<Row> rows) {
        return sheet("SUMMARY", List.of("SUBJECT 34", "VALUE_OF 60", "REMARK 76"), rows);
    }

    Row fact(String code, Cell value, Cell remark) {
        return Row.of(Cell.text(words.say(code)), value, remark);
    }

    Row fact(String code, Cell value) {
        return fact(code, value, Cell.EMPTY);
    }

    List<Row> subject(Subject territory) {
        List<Row> rows = new ArrayList<>();
        rows.add(fact(
                "TERRITORY",
                Cell.text(territory.name() + " (" + territory.code() + ")"),
                Cell.text(words.term(territory.kind()))));
        territory
                .population()
                .ifPresentOrElse(
                        known -> rows.add(fact(
                                "POPULATION",
                                Cell.number(known.municipal()),
                                Cell.text(Stream.concat(
                                                known.year().stream().map(String::valueOf),
                                                known.sources().stream().map(String::valueOf))
                                        .reduce((one, other) -> one + " · " + other)
                                        .orElse("")))),
                        () -> rows.add(fact("POPULATION", Cell.quiet(words.say("NOT_KNOWN")))));
        for (Intercommunality group : territory.intercommunalities()) {
            rows.add(fact("INTERCOMMUNALITY_OF", Cell.text(group.name()), Cell.text(group.code())));
        }
        return rows;
    }

    List<Row> origin(LocalDate date, String engine, List<DocumentRef> documents, List<Vintage> vintage) {
        List<Row> rows = new ArrayList<>();
        rows.add(fact("DATE", Cell.day(date)));
        rows.add(fact("ENGINE", Cell.text("Mandat " + engine)));
        for (DocumentRef document : documents) {
            rows.add(fact(
                    "DOCUMENT",
                    Cell.text(document.kind() + " " + document.id() + " " + document.version() + " — "
                            + document.title()),
                    Cell.text(document.digest().value())));
            document.sources().forEach((id, title) -> rows.add(fact("SOURCE", Cell.text(id + " — " + title))));
        }
        for (Vintage list : vintage) {
            rows.add(fact(
                    "VINTAGE",
                    Cell.text(list.source() + " — " + list.title()),
                    list.date().map(Cell::day).orElse(Cell.EMPTY)));
        }
        return rows;
    }

    List<Row> sources(List<SourceDocument> documents) {
        return documents.stream()
                .map(document -> fact(
                        "SOURCE",
                        Cell.text(document.id() + " — " + document.title()),
                        Cell.lines(Stream.of(
                                        document.publisher(),
                                        document.url(),
                                        document.date().map(LocalDate::toString),
                                        document.digest().map(digest -> digest.value()))
                                .flatMap(Optional::stream)
                                .toList())))
                .toList();
    }

    Cell statements(List<Statement> statements) {
        return Cell.lines(statements.stream().map(Statement::text).toList());
    }

    Sheet questions(List<Question> questions) {
        return sheet(
                "QUESTIONS",
                List.of("QUESTION 90", "DECIDES 50", "DECIDES_COUNT 12"),
                questions.stream()
                        .map(question -> Row.of(
                                Cell.text(words.sentence(question.asks())),
                                Cell.lines(question.decides()),
                                Cell.number(question.decides().size())))
                        .toList());
    }
}
