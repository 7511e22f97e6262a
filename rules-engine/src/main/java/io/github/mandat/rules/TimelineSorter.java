package io.github.mandat.rules;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Mandate;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.rules.assessment.Timeline;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sorts pledges by whether they fit in what is left of the mandate. */
final class TimelineSorter {

    private TimelineSorter() {}

    static Timeline sort(Dossier dossier, LocalDate today) {
        SortedSet<Id<Pledge>> firstYear = new TreeSet<>();
        SortedSet<Id<Pledge>> fits = new TreeSet<>();
        SortedSet<Id<Pledge>> tooLate = new TreeSet<>();
        SortedSet<Id<Pledge>> open = new TreeSet<>();
        Optional<Mandate> mandate = dossier.programme().mandate();
        for (Pledge pledge : dossier.programme().pledges()) {
            if (pledge.status() != Pledge.Status.DROPPED) {
                Optional<Timing> timing = dossier.timing(pledge);
                if (timing.isEmpty() || mandate.isEmpty()) {
                    open.add(pledge.id());
                } else if (!fits(timing.get(), mandate.get(), today)) {
                    tooLate.add(pledge.id());
                } else {
                    (timing.get() instanceof Timing.FirstYear ? firstYear : fits).add(pledge.id());
                }
            }
        }
        return new Timeline(mandate.map(Mandate::end), firstYear, fits, tooLate, open);
    }

    /** A period counts from today, once the mandate has begun. */
    private static boolean fits(Timing timing, Mandate mandate, LocalDate today) {
        LocalDate from = today.isBefore(mandate.start()) ? mandate.start() : today;
        if (timing instanceof Timing.FirstYear) {
            return from.isBefore(mandate.start().plusYears(1));
        } else if (timing instanceof Timing.Within within) {
            return !from.plus(within.period()).isAfter(mandate.end());
        } else {
            return from.isBefore(mandate.end());
        }
    }
}
