package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Mandate;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.rules.assessment.CostProfile;
import io.github.mandat.rules.assessment.CostProfile.LevelCount;
import io.github.mandat.rules.assessment.CostProfile.Total;
import io.github.mandat.rules.assessment.Timeline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Cost and time, written down a second time from the page that fixes them, sharing no code with the engine: pledges are counted
 * one by one, and what is left of a mandate day by day.
 */
final class PlanReference {

    private final Dossier dossier;
    private final List<Pledge> pledges;

    PlanReference(Dossier dossier) {
        this.dossier = dossier;
        this.pledges = dossier.programme().pledges().stream()
                .filter(pledge -> pledge.status() != Pledge.Status.DROPPED)
                .toList();
    }

    // ---- cost

    /** A level of a catalogue. */
    private record Priced(Catalogue catalogue, CostLevel level) {
        Ref<CostLevel> ref() {
            return new Ref<>(catalogue.id(), level.id());
        }
    }

    CostProfile costs() {
        List<LevelCount> counts = new ArrayList<>();
        List<Total> totals = new ArrayList<>();
        List<Catalogue> catalogues = dossier.catalogues().stream()
                .sorted(Comparator.comparing(catalogue -> catalogue.id().value()))
                .toList();
        for (Catalogue catalogue : catalogues) {
            for (CostLevel level : catalogue.costs().known().orElseThrow().levels()) {
                Ref<CostLevel> ref = new Ref<>(catalogue.id(), level.id());
                int count = (int) pledges.stream()
                        .filter(pledge -> priced(pledge).map(Priced::ref).equals(Optional.of(ref)))
                        .count();
                if (count > 0) {
                    counts.add(new LevelCount(ref, level.label(), count));
                }
            }
        }
        for (Catalogue catalogue : dossier.catalogues()) {
            for (CostLevel level : catalogue.costs().known().orElseThrow().levels()) {
                boolean occurs =
                        counts.stream().anyMatch(count -> count.level().equals(new Ref<>(catalogue.id(), level.id())));
                level.amount()
                        .filter(amount -> occurs
                                && totals.stream()
                                        .noneMatch(total -> total.unit().equals(amount.unit())
                                                && total.basis().equals(amount.basis())))
                        .ifPresent(amount -> totals.add(total(amount.unit(), amount.basis())));
            }
        }
        int unknown = (int)
                pledges.stream().filter(pledge -> priced(pledge).isEmpty()).count();
        return new CostProfile(counts, unknown, totals);
    }

    /** All pledges at levels with amounts in one unit, added one by one. */
    private Total total(String unit, Optional<String> basis) {
        BigDecimal atLeast = BigDecimal.ZERO;
        BigDecimal atMost = BigDecimal.ZERO;
        boolean open = false;
        int estimated = 0;
        for (Pledge pledge : pledges) {
            Optional<CostLevel.Amount> amount =
                    priced(pledge).flatMap(priced -> priced.level().amount());
            if (amount.isPresent()
                    && amount.get().unit().equals(unit)
                    && amount.get().basis().equals(basis)) {
                estimated++;
                atLeast = atLeast.add(amount.get().atLeast());
                atMost = atMost.add(amount.get().atMost().orElse(BigDecimal.ZERO));
                open |= amount.get().atMost().isEmpty();
            }
        }
        Optional<BigDecimal> most = open ? Optional.empty() : Optional.of(atMost);
        return new Total(unit, basis, atLeast, most, estimated, pledges.size() - estimated);
    }

    private Optional<Priced> priced(Pledge pledge) {
        if (pledge.cost().isStated()) {
            return pledge.cost().known().flatMap(ref -> priced(ref.document(), ref.item()));
        } else if (pledge.adopts().isEmpty()) {
            return Optional.empty();
        }
        Ref<Measure> adopted = pledge.adopts().get();
        return dossier.measure(adopted)
                .flatMap(measure -> MeasureReference.stated(
                                dossier.catalogue(adopted.document()).orElseThrow(), measure, Labels::cost)
                        .known())
                .flatMap(level -> priced(adopted.document(), level));
    }

    private Optional<Priced> priced(Id<?> document, Id<CostLevel> level) {
        return dossier.catalogue(document)
                .flatMap(catalogue -> catalogue
                        .costs()
                        .known()
                        .flatMap(scale -> scale.level(level))
                        .map(found -> new Priced(catalogue, found)));
    }

    // ---- time

    Timeline timeline(LocalDate today) {
        Optional<Mandate> mandate = dossier.programme().mandate();
        TreeSet<Id<Pledge>> firstYear = new TreeSet<>();
        TreeSet<Id<Pledge>> fits = new TreeSet<>();
        TreeSet<Id<Pledge>> tooLate = new TreeSet<>();
        TreeSet<Id<Pledge>> open = new TreeSet<>();
        for (Pledge pledge : pledges) {
            Optional<Timing> timing = timing(pledge);
            if (mandate.isEmpty() || timing.isEmpty()) {
                open.add(pledge.id());
            } else if (!isLeft(timing.get(), mandate.get(), today)) {
                tooLate.add(pledge.id());
            } else if (timing.get().toString().equals("first-year")) {
                firstYear.add(pledge.id());
            } else {
                fits.add(pledge.id());
            }
        }
        return new Timeline(mandate.map(Mandate::end), firstYear, fits, tooLate, open);
    }

    /** Whether the days that are left of the mandate, or of its first year, are enough. */
    private static boolean isLeft(Timing timing, Mandate mandate, LocalDate today) {
        LocalDate from = mandate.start().isAfter(today) ? mandate.start() : today;
        LocalDate until = timing instanceof Timing.FirstYear
                ? mandate.start().plusYears(1)
                : mandate.start().plusYears(mandate.years());
        LocalDate done = timing instanceof Timing.Within within ? from.plus(within.period()) : from.plusDays(1);
        int left = 0;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            left++;
        }
        return !from.plusDays(left).isBefore(done);
    }

    private Optional<Timing> timing(Pledge pledge) {
        if (pledge.timing().isStated() || pledge.adopts().isEmpty()) {
            return pledge.timing().known();
        }
        Ref<Measure> adopted = pledge.adopts().get();
        return dossier.measure(adopted)
                .flatMap(measure -> MeasureReference.stated(
                                dossier.catalogue(adopted.document()).orElseThrow(), measure, Labels::timing)
                        .known());
    }
}
