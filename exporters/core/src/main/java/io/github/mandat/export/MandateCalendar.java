package io.github.mandat.export;

import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Mandate;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.export.report.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The calendar of one mandate: an event on the day by which each dated pledge should be kept, and one on the day that it ends. */
final class MandateCalendar {

    /** Dates have four digits for the year. */
    private static final int LAST_YEAR = 9999;

    private final Programme programme;
    private final Mandate mandate;
    private final Wording wording;
    private final ContentLines lines = new ContentLines();
    private final String stamp;

    MandateCalendar(Programme programme, Mandate mandate, Wording wording) {
        this.programme = programme;
        this.mandate = mandate;
        this.wording = wording;
        this.stamp = day(revised()) + "T000000Z";
    }

    /** A programme has no date of its own: that of its latest source or, failing that, the first day of the mandate. */
    private LocalDate revised() {
        return programme.documents().stream()
                .map(SourceDocument::date)
                .flatMap(Optional::stream)
                .filter(date -> date.getYear() > 0 && date.getYear() <= LAST_YEAR)
                .max(Comparator.naturalOrder())
                .orElse(mandate.start());
    }

    byte[] bytes() {
        List<Pledge> dated = programme.pledges().stream()
                .filter(pledge -> pledge.status() != Pledge.Status.DROPPED)
                .filter(pledge -> day(pledge).isPresent())
                .toList();
        header(dated.size());
        dated.forEach(this::event);
        end();
        lines.add("END", "VCALENDAR");
        return lines.bytes();
    }

    private void header(int dated) {
        long dropped = programme.pledges().stream()
                .filter(pledge -> pledge.status() == Pledge.Status.DROPPED)
                .count();
        long open = programme.pledges().size() - dropped - dated;
        String about = wording.say("CALENDAR", place());
        String leftOut =
                wording.say("CALENDAR_LEAVES_OUT", Map.of("open", Argument.of(open), "dropped", Argument.of(dropped)));
        lines.add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add(
                        "PRODID",
                        "-//Mandat//Mandat//" + wording.language().getLanguage().toUpperCase(Locale.ROOT))
                .add("CALSCALE", "GREGORIAN")
                .text("NAME", programme.title())
                .text("X-WR-CALNAME", programme.title())
                .text("DESCRIPTION", about, leftOut)
                .text("X-WR-CALDESC", about, leftOut)
                .add("X-MANDAT-WITHOUT-TIME", Long.toString(open))
                .add("X-MANDAT-DROPPED", Long.toString(dropped));
    }

    private Map<String, Argument> place() {
        return Map.of(
                "list", Argument.of(programme.list()),
                "territory", Argument.of(programme.territory().name()));
    }

    /** The first day after the time that a pledge has; none where it has none. */
    private Optional<LocalDate> day(Pledge pledge) {
        return pledge.timing().known().map(this::day).filter(day -> day.getYear() <= LAST_YEAR);
    }

    private LocalDate day(Timing timing) {
        if (timing instanceof Timing.FirstYear) {
            return mandate.start().plusYears(1);
        } else if (timing instanceof Timing.Within within) {
            return mandate.start().plus(within.period());
        } else {
            return mandate.end();
        }
    }

    private void event(Pledge pledge) {
        LocalDate day = day(pledge).orElseThrow();
        boolean adopted = pledge.status() == Pledge.Status.ADOPTED;
        begin(programme.id() + "_" + pledge.id(), day, pledge.title());
        lines.text("DESCRIPTION", description(pledge, day).toArray(String[]::new))
                .add("STATUS", adopted ? "CONFIRMED" : "TENTATIVE");
        chapter(pledge).ifPresent(chapter -> lines.text("CATEGORIES", chapter.title()));
        lines.add("END", "VEVENT");
    }

    private void end() {
        begin(programme.id().value(), mandate.end(), wording.say("END_OF_MANDATE", place()));
        lines.add("STATUS", "CONFIRMED").add("END", "VEVENT");
    }

    /** The id without the host is made of slugs: none has an underscore. */
    private void begin(String id, LocalDate day, String title) {
        lines.add("BEGIN", "VEVENT")
                .add("UID", id + "@mandat")
                .add("DTSTAMP", stamp)
                .add("DTSTART;VALUE=DATE", day(day))
                .text("SUMMARY", title)
                .add("TRANSP", "TRANSPARENT");
    }

    private List<String> description(Pledge pledge, LocalDate day) {
        List<String> texts = new ArrayList<>();
        texts.add(by(pledge.timing().known().orElseThrow(), day));
        if (day.isAfter(mandate.end())) {
            texts.add(wording.say("AFTER_MANDATE"));
        }
        texts.add(wording.say(
                "PLEDGE_IS",
                Map.of(
                        "strength", Argument.of(wording.term(pledge.strength())),
                        "status", Argument.of(wording.term(pledge.status())))));
        chapter(pledge).ifPresent(chapter -> texts.add(wording.say("CHAPTER", "chapter", chapter.title())));
        pledge.partners()
                .known()
                .filter(partners -> !partners.isEmpty())
                .ifPresent(partners -> texts.add(wording.say("PARTNERS_ARE", "partners", String.join(", ", partners))));
        if (!pledge.sources().isEmpty()) {
            String sources = pledge.sources().stream().map(Provenance::toString).collect(Collectors.joining(", "));
            texts.add(wording.say("STANDS_AT", "sources", sources));
        }
        return texts;
    }

    private String by(Timing timing, LocalDate day) {
        if (timing instanceof Timing.Within within) {
            int years = within.period().getYears();
            String period = years > 0
                    ? wording.say("YEARS", Map.of("count", Argument.of(years)))
                    : wording.say(
                            "MONTHS",
                            Map.of("count", Argument.of(within.period().getMonths())));
            return wording.say("BY_PERIOD", Map.of("period", Argument.of(period), "day", Argument.of(day)));
        }
        String code = timing instanceof Timing.FirstYear ? "BY_FIRST_YEAR" : "BY_MANDATE";
        return wording.say(code, Map.of("day", Argument.of(day)));
    }

    private Optional<Chapter> chapter(Pledge pledge) {
        return programme.chapters().stream()
                .filter(chapter -> chapter.id().equals(pledge.chapter()))
                .findFirst();
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
