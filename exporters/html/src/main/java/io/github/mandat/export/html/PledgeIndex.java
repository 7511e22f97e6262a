package io.github.mandat.export.html;

import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.Timeline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pledges that an assessment knows of: those that answer a clause with their titles, the others by their ids. */
final class PledgeIndex {

    private final Page page;
    private final Words words;
    private final Markup out;
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private static final class Entry {
        private String title = "";
        private String time = "";
        private String places = "";
        private final List<String> clauses = new ArrayList<>();
        private final List<String> measures = new ArrayList<>();
    }

    PledgeIndex(Page page, Assessment assessment) {
        this.page = page;
        this.words = page.words();
        this.out = page.out;
        Timeline timeline = assessment.timeline();
        timeline.firstYear().forEach(pledge -> entry(pledge.value()).time = "FIRST_YEAR");
        timeline.fits().forEach(pledge -> entry(pledge.value()).time = "FITS");
        timeline.tooLate().forEach(pledge -> entry(pledge.value()).time = "TOO_LATE");
        timeline.open().forEach(pledge -> entry(pledge.value()).time = "NO_TIMING");
        assessment
                .guarantees()
                .forEach(guarantee -> guarantee
                        .clauses()
                        .forEach(clause -> clause.evidence()
                                .forEach(evidence -> add(evidence, clause.id().value()))));
        assessment
                .measures()
                .forEach(measure -> measure.adoptedBy()
                        .forEach(pledge ->
                                entry(pledge.value()).measures.add(measure.id().toString())));
    }

    private Entry entry(String pledge) {
        return entries.computeIfAbsent(pledge, id -> new Entry());
    }

    private void add(Evidence evidence, String clause) {
        Entry entry = entry(evidence.pledge().value());
        entry.title = evidence.title();
        entry.places = words.places(Stream.concat(evidence.source().stream(), evidence.alsoAt().stream()));
        if (!entry.clauses.contains(clause)) {
            entry.clauses.add(clause);
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Set<String> known() {
        return entries.keySet();
    }

    void write() {
        out.element("p", words.say("PLEDGES_MEAN"), "class", "quiet");
        Map<String, String> times = new LinkedHashMap<>();
        for (String time : List.of("FIRST_YEAR", "FITS", "TOO_LATE", "NO_TIMING")) {
            if (entries.values().stream().anyMatch(entry -> entry.time.equals(time))) {
                times.put(time, words.say(time));
            }
        }
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("yes", words.say("ANSWERS_SOME"));
        answers.put("no", words.say("ANSWERS_NONE"));
        new FilterBar(page, "pledge-list", "PLEDGES_MANY")
                .choice("time", "TIMING", times)
                .choice("answers", "CLAUSES", answers)
                .write();
        out.open("div", "id", "pledge-list", "class", "list short");
        entries.forEach(this::pledge);
        out.close();
    }

    private void pledge(String id, Entry entry) {
        page.item(
                "pledge-" + id,
                id,
                "data-item",
                "",
                "data-time",
                entry.time,
                "data-answers",
                entry.clauses.isEmpty() ? "no" : "yes");
        out.open("div").element("span", entry.title.isEmpty() ? id : entry.title, "class", "title");
        out.open("p", "class", "quiet");
        String time = entry.time.isEmpty() ? words.say("DROPPED") : words.say(entry.time);
        out.text(entry.places.isEmpty() ? time : time + " · " + entry.places);
        links("clause-", entry.clauses);
        links("measure-", entry.measures);
        out.close().close().close().newLine();
    }

    private void links(String prefix, List<String> ids) {
        ids.forEach(id -> out.text(" · ").element("a", id, "href", "#" + prefix + id));
    }
}
