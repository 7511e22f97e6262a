package io.github.mandat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.fixture.Golden;
import io.github.mandat.export.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcalExporterTest {

    private static String ical(Programme programme) throws IOException {
        return Exported.text(programme, "ical", Map.of());
    }

    /** The calendar, if an independent reader has nothing to say against it and its lines are as they must be. */
    private static ICalendar valid(String ical) {
        assertTrue(ical.endsWith("\r\n") && !ical.replace("\r\n", "").matches("(?s).*[\r\n].*"), "lines end in CRLF");
        for (String line : ical.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.matches("(?s).*\\p{Cs}.*"), () -> "half a character: " + line);
        }
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(ical).warnings(warnings).first();
        assertEquals(List.of(List.of()), warnings);
        assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0) + "");
        return calendar;
    }

    private static VEvent event(ICalendar calendar, String id) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(id + "@mandat"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id));
    }

    private static String day(VEvent event) {
        assertFalse(event.getDateStart().getValue().hasTime(), "all day");
        return event.getDateStart().getValue().getRawComponents().toString(false, false);
    }

    /** The fixture's programme, its first pledge with this timing and status. */
    private static Programme with(String timing, Pledge.Status status) {
        Programme programme = new Fixture("").programme();
        List<Pledge> pledges = new ArrayList<>(programme.pledges());
        pledges.set(
                0,
                pledges.get(0).toBuilder()
                        .timing(Timing.of(timing))
                        .status(status)
                        .build());
        return programme.toBuilder().pledges(pledges).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void calendars_are_as_the_golden_files(String language) throws IOException {
        String ical = Exported.text(new Fixture("").programme(), "ical", Map.of("lang", language));
        valid(ical);
        Golden.assertSame("ical_" + language + ".ics", ical);
    }

    @ParameterizedTest
    @CsvSource({"first-year, 20270322", "P3Y, 20290322", "P18M, 20270922", "mandate, 20320322", "P7Y, 20330322"})
    void a_pledge_stands_on_the_day_by_which_it_should_be_kept(String timing, String day) throws IOException {
        VEvent event = event(valid(ical(with(timing, Pledge.Status.ADOPTED))), "bourg-2026_bancs");
        assertEquals(day, day(event));
        assertTrue(event.getStatus().isConfirmed());
        assertEquals("bancs", event.getSummary().getValue());
        assertEquals(
                timing.equals("P7Y"),
                event.getDescription().getValue().contains("Ce jour vient après la fin du mandat."));
    }

    @Test
    void what_is_discussed_is_tentative_and_what_is_dropped_is_left_out_and_counted() throws IOException {
        VEvent discussed = event(valid(ical(with("mandate", Pledge.Status.UNDER_DISCUSSION))), "bourg-2026_bancs");
        assertTrue(discussed.getStatus().isTentative());
        assertTrue(discussed.getDescription().getValue().contains("en discussion"));
        ICalendar dropped = valid(ical(with("mandate", Pledge.Status.DROPPED)));
        assertEquals(2, dropped.getEvents().size(), "the other pledge with a time, and the end of the mandate");
        assertEquals("1", dropped.getExperimentalProperty("X-MANDAT-DROPPED").getValue());
        assertEquals(
                "1", dropped.getExperimentalProperty("X-MANDAT-WITHOUT-TIME").getValue());
    }

    @Test
    void a_programme_without_a_mandate_is_refused() {
        Programme programme = new Fixture("").programme();
        Programme.Builder without =
                Programme.builder(programme.id(), programme.title(), programme.list(), programme.territory());
        ExportException refused = assertThrows(ExportException.class, () -> ical(without.build()));
        assertEquals(
                "the format 'ical' cannot hold a programme without a mandate, in which nothing has a date",
                refused.getMessage());
        assertThrows(ExportException.class, () -> Exported.text(new Fixture("").assessment(), "ical", Map.of()));
    }

    @Test
    void the_calendar_of_sens_has_its_first_year() throws IOException {
        ICalendar calendar = valid(ical(Dossier.open(Exported.SENS).programme()));
        assertEquals(32, calendar.getEvents().size());
        assertEquals("20320322", day(event(calendar, "sens-insoumise-2026")));
        assertEquals(
                32,
                calendar.getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
    }

    @Test
    void hostile_text_comes_out_harmless_and_legible() throws IOException {
        String ical = ical(new Fixture(Exported.HOSTILE).programme());
        ICalendar calendar = valid(ical);
        assertEquals(2, calendar.getEvents().size());
        assertFalse(ical.matches("(?s).*[\\p{Cc}\\p{Cs}\\u202e\\u2066\\u200b\\ufeff&&[^\\r\\n]].*"), ical);
        String title = event(calendar, "bourg-2026_cour").getSummary().getValue();
        assertTrue(title.startsWith("<script>alert(1)</script> =cmd|'/C calc'!A0 ]]> &amp;"), title);
        assertTrue(title.contains("{0} %s ,;\\n:") && title.contains("👩‍👧"), title);
    }

    /** Letters of one to four octets, what is escaped, what is dropped, and anything else. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> chosen = Arbitraries.of(
                "a", "é", "€", "👩", "\u200d", ",", ";", ":", "\\", "\\n", "\"", " ", "\n", "\r", "\t", "\u0000",
                "\ud800", "\udc00", "\u202e", "\u2028", "\ufeff");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(8, chosen), Tuple.of(1, any))
                .list()
                .ofMaxSize(300)
                .map(pieces -> String.join("", pieces));
    }

    /** Any text is read back as it is shown elsewhere, whatever its length and its characters. */
    @Property
    void texts_read_back(@ForAll("texts") String text) {
        String line = new String(
                new ContentLines()
                        .add("BEGIN", "VCALENDAR")
                        .add("VERSION", "2.0")
                        .add("PRODID", "-//x//x//FR")
                        .add("BEGIN", "VEVENT")
                        .add("UID", "x")
                        .add("DTSTAMP", "20260322T000000Z")
                        .add("DTSTART;VALUE=DATE", "20260322")
                        .text("SUMMARY", text + "x", ",;\\" + text)
                        .add("END", "VEVENT")
                        .add("END", "VCALENDAR")
                        .bytes(),
                StandardCharsets.UTF_8);
        assertEquals(
                Report.printable(text + "x") + "\n" + Report.printable(",;\\" + text),
                valid(line).getEvents().get(0).getSummary().getValue().replace("\r\n", "\n"));
    }
}
