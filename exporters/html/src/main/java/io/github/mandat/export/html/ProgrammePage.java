package io.github.mandat.export.html;

import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.export.html.BarPicture.Bar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a programme: its pledges, chapter by chapter. */
final class ProgrammePage {

    private final Programme programme;
    private final Words words;
    private final Page page;
    private final Markup out;

    ProgrammePage(Programme programme, Locale language) {
        this.programme = programme;
        this.words = Words.in(language);
        this.page = new Page(words, programme.title());
        this.out = page.out;
    }

    String write() {
        page.lead(this::lead);
        page.part("overview", "OVERVIEW", this::overview);
        page.part("pledges", "PLEDGES", this::pledges);
        if (!programme.documents().isEmpty()) {
            page.part("sources", "SOURCES", () -> new Texts(page).sources(programme.documents()));
        }
        return page.write();
    }

    private void lead() {
        out.element(
                "p",
                programme.list() + programme.head().map(name -> " · " + name).orElse("") + " · "
                        + programme.territory().name() + " ("
                        + programme.territory().code() + ")");
        programme
                .mandate()
                .ifPresent(mandate -> out.element(
                        "p",
                        words.say("MANDATE", "start", Argument.of(mandate.start()), "end", Argument.of(mandate.end())),
                        "class",
                        "quiet"));
    }

    private void overview() {
        out.open("div", "class", "pair");
        figure("strengths", "STRENGTHS_OF", strengths());
        figure("times", "TIMELINE_OF", times());
        out.close();
    }

    private void figure(String id, String title, List<Bar> bars) {
        Picture picture = new BarPicture(words.say(title), AssessmentPictures.described(bars), bars);
        out.open("figure").element("figcaption", picture.title());
        picture.into(out, id);
        out.close().newLine();
    }

    private List<Bar> strengths() {
        List<Strength> strongestFirst = List.of(Strength.FIRM, Strength.PROGRESSIVE, Strength.ADVOCACY, Strength.STUDY);
        return strongestFirst.stream()
                .map(strength -> new Bar(
                        words.capital(words.say("STRENGTH." + strength.name())),
                        programme.pledges().stream()
                                .filter(pledge -> pledge.strength() == strength)
                                .count(),
                        strength == Strength.FIRM ? Look.FULL : Look.LESS))
                .toList();
    }

    private List<Bar> times() {
        Map<String, Long> counts = new LinkedHashMap<>();
        programme.pledges().forEach(pledge -> counts.merge(time(pledge), 1L, Long::sum));
        List<Bar> bars = new ArrayList<>();
        counts.forEach((time, count) -> bars.add(
                new Bar(words.capital(time), count, time.equals(words.say("NOT_STATED")) ? Look.NONE : Look.FULL)));
        return bars;
    }

    private String time(Pledge pledge) {
        return words.stated(pledge.timing(), words::timing);
    }

    private void pledges() {
        Map<String, String> strengths = new LinkedHashMap<>();
        Map<String, String> statuses = new LinkedHashMap<>();
        Map<String, String> levers = new LinkedHashMap<>();
        Map<String, String> times = new LinkedHashMap<>();
        for (Pledge pledge : programme.pledges()) {
            strengths.put(
                    pledge.strength().name(),
                    words.say("STRENGTH." + pledge.strength().name()));
            statuses.put(
                    pledge.status().name(),
                    words.say("STATUS." + pledge.status().name()));
            pledge.levers().known().ifPresent(all -> all.forEach(lever -> levers.put(lever.name(), lever(lever))));
            times.put(slug(time(pledge)), time(pledge));
        }
        new FilterBar(page, "pledge-list", "PLEDGES_MANY")
                .choice("strength", "STRENGTH", strengths)
                .choice("status", "STATUS", statuses)
                .choice("lever", "LEVER", levers)
                .choice("time", "TIMING", times)
                .write();
        out.open("div", "id", "pledge-list", "class", "list");
        Tree<Chapter> tree = new Tree<>(
                programme.chapters(),
                chapter -> chapter.id().value(),
                chapter -> chapter.parent().map(Object::toString));
        tree.roots().forEach(chapter -> chapter(chapter, tree, 3));
        out.close();
    }

    private void chapter(Chapter chapter, Tree<Chapter> tree, int level) {
        out.open("div", "data-group", "", "class", "branch");
        out.element("h" + Math.min(level, 6), chapter.title(), "id", "chapter-" + chapter.id());
        new Texts(page).statements(chapter.diagnosis());
        out.open("div", "class", "short");
        programme.pledges().stream()
                .filter(pledge -> pledge.chapter().equals(chapter.id()))
                .forEach(this::pledge);
        out.close().newLine();
        tree.under(chapter).forEach(part -> chapter(part, tree, level + 1));
        out.close();
    }

    private String lever(Lever lever) {
        return words.say("LEVER." + lever.name());
    }

    /** One token of the attribute that a filter reads. */
    static String slug(String text) {
        return text.replaceAll("\\s+", "-");
    }

    private void pledge(Pledge pledge) {
        String levers = pledge.levers()
                .known()
                .map(all -> all.stream().map(Enum::name).collect(Collectors.joining(" ")))
                .orElse("");
        page.item(
                "pledge-" + pledge.id(),
                pledge.id().value(),
                "data-item",
                "",
                "data-strength",
                pledge.strength().name(),
                "data-status",
                pledge.status().name(),
                "data-lever",
                levers,
                "data-time",
                slug(time(pledge)));
        out.open("div").element("span", pledge.title(), "class", "title");
        out.element("p", labels(pledge), "class", "quiet").close().close().newLine();
    }

    private String labels(Pledge pledge) {
        List<String> labels = new ArrayList<>();
        labels.add(words.say("STRENGTH." + pledge.strength().name()));
        if (pledge.status() != Pledge.Status.ADOPTED) {
            labels.add(words.say("STATUS." + pledge.status().name()));
        }
        pledge.levers().known().ifPresent(all -> all.forEach(lever -> labels.add(lever(lever))));
        pledge.addressee().known().ifPresent(labels::add);
        pledge.timing().known().ifPresent(timing -> labels.add(words.timing(timing)));
        pledge.cost().known().ifPresent(cost -> labels.add(words.say("COST") + words.say("COLON") + cost));
        pledge.partners().known().ifPresent(labels::addAll);
        pledge.adopts().ifPresent(measure -> labels.add(words.say("ADOPTS", "measure", measure)));
        labels.add(words.places(pledge.sources().stream()));
        labels.add(pledge.answers().stream()
                .map(answer -> answer.clause().item().value())
                .distinct()
                .collect(Collectors.joining(", ")));
        return Stream.of(labels.toArray(new String[0]))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
