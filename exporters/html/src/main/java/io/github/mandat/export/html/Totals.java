package io.github.mandat.export.html;

import io.github.mandat.rules.assessment.CostProfile;

/** Words the amounts that cost levels stand for. */
record Totals(Words words) {

    String say(CostProfile.Total total) {
        String unit = total.unit() + total.basis().map(basis -> " " + basis).orElse("");
        return total.atMost()
                .map(most -> words.say(
                        "COST_TOTAL",
                        "atLeast",
                        total.atLeast().toPlainString(),
                        "atMost",
                        most.toPlainString(),
                        "unit",
                        unit,
                        "notEstimated",
                        total.notEstimated()))
                .orElseGet(() -> words.say(
                        "COST_TOTAL_OPEN",
                        "atLeast",
                        total.atLeast().toPlainString(),
                        "unit",
                        unit,
                        "notEstimated",
                        total.notEstimated()));
    }
}
