package io.github.mandat.testkit.freeze;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a store makes of the gaps of a check.
 *
 * @param accepted those that it accepts
 * @param fresh those that it does not: they fail the check
 * @param refusal why the store itself fails the check: it is missing or out of date, and must not be written here
 * @since 0.1
 */
public record Frozen(List<Gap> accepted, List<Gap> fresh, Optional<String> refusal) {

    public Frozen {
        accepted = List.copyOf(accepted);
        fresh = List.copyOf(fresh);
        requireNonNull(refusal, "refusal");
    }

    /** Without a store: nothing is accepted. */
    public static Frozen none(List<Gap> gaps) {
        return new Frozen(List.of(), gaps, Optional.empty());
    }
}
