package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.export.xlsx.Sheet.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The workbook on a programme: its pledges, and the clauses that they answer. */
final class ProgrammeSheets {

    private static final List<String> CHAPTERS =
            List.of("CHAPTER 44", "CHAPTER_ID 26", "PART_OF 26", "ROLE 18", "PLEDGES 15", "DIAGNOSIS 80", "SOURCE 18");
    private static final List<String> PLEDGES = List.of(
            "PLEDGE_TITLE 56",
            "PLEDGE 28",
            "CHAPTER 36",
            "STRENGTH 14",
            "STATUS 16",
            "LEVER 20",
            "ADDRESSEE 20",
            "COST 20",
            "TIMING 16",
            "PARTNERS 26",
            "QUANTITIES 26",
            "ADOPTS 28",
            "ANSWERS 10",
            "ANSWERED 18",
            "SOURCE 16");
    private static final List<String> ANSWERS = List.of(
            "PLEDGE 28",
            "PLEDGE_TITLE 56",
            "CLAUSE 26",
            "PARTS 18",
            "STANCE 14",
            "GRADE 12",
            "STRENGTH 14",
            "LEVER 20",
            "QUANTITIES 26",
            "NOTE 56");

    private final Programme programme;
    private final Words words;
    private final SharedSheets shared;

    ProgrammeSheets(Programme programme, Words words) {
        this.programme = programme;
        this.words = words;
        this.shared = new SharedSheets(words);
    }

    List<Sheet> sheets() {
        return List.of(summary(), chapters(), pledges(), answers());
    }

    private Sheet summary() {
        List<Row> rows = new ArrayList<>();
        rows.add(shared.fact(
                "PROGRAMME",
                Cell.text(programme.title()),
                Cell.text(programme.id().value())));
        rows.add(shared.fact("LIST", Cell.text(programme.list()), Cell.optional(programme.head())));
        rows.add(shared.fact("VERSION", Cell.text(programme.version())));
        rows.add(shared.fact("LANGUAGE", Cell.text(programme.language())));
        rows.add(shared.fact(
                "TERRITORY",
                Cell.text(programme.territory().name() + " ("
                        + programme.territory().code() + ")"),
                Cell.text(words.term(programme.territory().kind()))));
        programme.mandate().ifPresent(mandate -> {
            rows.add(shared.fact("MANDATE_START", Cell.day(mandate.start())));
            rows.add(shared.fact("MANDATE_END", Cell.day(mandate.end())));
        });
        rows.add(shared.fact("PLEDGE_COUNT", Cell.number(programme.pledges().size())));
        programme.charters().forEach(id -> rows.add(shared.fact("CHARTER", Cell.text(id.value()))));
        programme.catalogues().forEach(id -> rows.add(shared.fact("CATALOGUE", Cell.text(id.value()))));
        rows.addAll(shared.sources(programme.documents()));
        return shared.summary(rows);
    }

    private Sheet chapters() {
        return shared.sheet(
                "CHAPTERS",
                CHAPTERS,
                programme.chapters().stream().map(this::chapter).toList());
    }

    private Row chapter(Chapter chapter) {
        long pledges = programme.pledges().stream()
                .filter(pledge -> pledge.chapter().equals(chapter.id()))
                .count();
        return Row.of(
                Cell.text(chapter.title()),
                Cell.text(chapter.id().value()),
                Cell.optional(chapter.parent()),
                Cell.text(words.term(chapter.role())),
                Cell.number(pledges),
                shared.statements(chapter.diagnosis()),
                words.places(chapter.sources()));
    }

    private Sheet pledges() {
        Map<Id<Chapter>, String> chapters = new HashMap<>();
        programme.chapters().forEach(chapter -> chapters.put(chapter.id(), chapter.title()));
        return shared.sheet(
                "PLEDGES_SHEET",
                PLEDGES,
                programme.pledges().stream()
                        .map(pledge -> pledge(pledge, chapters.getOrDefault(pledge.chapter(), "")))
                        .toList());
    }

    private Row pledge(Pledge pledge, String chapter) {
        return Row.of(
                        Cell.text(pledge.title()),
                        Cell.text(pledge.id().value()).to("answer " + pledge.id()),
                        Cell.text(chapter),
                        Cell.text(words.term(pledge.strength())),
                        Cell.text(words.term(pledge.status())),
                        words.stated(
                                pledge.levers(),
                                levers -> Cell.lines(
                                        levers.stream().map(words::term).toList())),
                        words.text(pledge.addressee(), name -> name),
                        words.text(pledge.cost(), Ref::toString),
                        words.text(pledge.timing(), words::timing),
                        words.stated(pledge.partners(), Cell::lines),
                        Cell.lines(pledge.parameters().stream()
                                .map(words::parameter)
                                .toList()),
                        Cell.optional(pledge.adopts()),
                        Cell.number(pledge.answers().size()),
                        Cell.lines(pledge.answers().stream()
                                .map(answer -> answer.clause().item())
                                .toList()),
                        words.places(pledge.sources()))
                .at("pledge " + pledge.id());
    }

    private Sheet answers() {
        return shared.sheet(
                "ANSWERS_SHEET",
                ANSWERS,
                programme.pledges().stream().flatMap(this::answers).toList());
    }

    private Stream<Row> answers(Pledge pledge) {
        return pledge.answers().stream().map(answer -> answer(pledge, answer).at("answer " + pledge.id()));
    }

    private Row answer(Pledge pledge, Answer answer) {
        return Row.of(
                Cell.text(pledge.id().value()).to("pledge " + pledge.id()),
                Cell.text(pledge.title()),
                Cell.text(answer.clause().toString()),
                Cell.lines(answer.parts()),
                Cell.text(words.term(answer.stance())),
                Cell.text(words.term(answer.grade())),
                Cell.optional(answer.strength().map(words::term)),
                words.stated(
                        answer.levers(),
                        levers -> Cell.lines(levers.stream().map(words::term).toList())),
                Cell.lines(answer.parameters().stream().map(words::parameter).toList()),
                Cell.optional(answer.note()));
    }
}
