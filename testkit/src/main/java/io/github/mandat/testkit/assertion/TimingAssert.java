package io.github.mandat.testkit.assertion;

import io.github.mandat.rules.assessment.Timeline;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on which pledges fit in the mandate.
 *
 * @since 0.1
 */
public final class TimingAssert extends AbstractAssert<TimingAssert, Timeline> {

    TimingAssert(Timeline actual) {
        super(actual, TimingAssert.class);
    }

    /** No pledge is too late for what is left of the mandate on the day of the evaluation. */
    public TimingAssert fitsInTheMandate() {
        if (!actual.tooLate().isEmpty()) {
            throw failure("too late for a mandate that ends before %s: %s", end(), actual.tooLate());
        }
        return this;
    }

    /** At least so many pledges are for the first year, and can still be. */
    public TimingAssert hasInFirstYearAtLeast(int pledges) {
        if (actual.firstYear().size() < pledges) {
            throw failure(
                    "expected at least %d pledges for the first year, found %d: %s",
                    pledges, actual.firstYear().size(), actual.firstYear());
        }
        return this;
    }

    /** At most so many pledges do not say when. */
    public TimingAssert hasOpenAtMost(int pledges) {
        if (actual.open().size() > pledges) {
            throw failure(
                    "expected at most %d pledges that do not say when, found %d: %s",
                    pledges, actual.open().size(), actual.open());
        }
        return this;
    }

    private String end() {
        return actual.end().map(Object::toString).orElse("-");
    }
}
