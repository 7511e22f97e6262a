package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.regex.Pattern;

/**
 * When something is to be done (échéance). Written {@code first-year}, {@code mandate}, or a period in years or months:
 * {@code P3Y}, {@code P18M}.
 *
 * @since 0.1
 */
public sealed interface Timing {

    /** The form of a timing, as a regular expression that Java and JSON Schema read alike. */
    String SYNTAX = "first-year|mandate|P[1-9][0-9]{0,2}[YM]";

    /** In the first year of the mandate. */
    record FirstYear() implements Timing {
        @Override
        public String toString() {
            return "first-year";
        }
    }

    /** In the course of the mandate. */
    record OverMandate() implements Timing {
        @Override
        public String toString() {
            return "mandate";
        }
    }

    /**
     * Within a period, counted from the start of the mandate.
     *
     * @param period a positive number of years, or of months
     */
    record Within(Period period) implements Timing {
        private static final Pattern FORM = Pattern.compile(SYNTAX);

        /** @throws IllegalArgumentException if the period is not a positive number of years, or of months, below 1000 */
        public Within {
            requireNonNull(period, "period");
            if (!FORM.matcher(period.toString()).matches()) {
                throw new IllegalArgumentException("period '" + period + "' must be 1 to 999 years, or months");
            }
        }

        @Override
        public String toString() {
            return period.toString();
        }
    }

    /**
     * The timing with this text.
     *
     * @throws IllegalArgumentException if {@code text} is not of the form {@link #SYNTAX}
     */
    static Timing of(String text) {
        return switch (text) {
            case "first-year" -> new FirstYear();
            case "mandate" -> new OverMandate();
            default -> {
                if (!Within.FORM.matcher(text).matches()) {
                    throw new IllegalArgumentException(
                            "timing '" + text + "' must be first-year, mandate, or a period such as P3Y or P18M");
                }
                yield new Within(Period.parse(text));
            }
        };
    }
}
