package io.github.mandat.testkit.freeze;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
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

    /**
     * Why the check fails: a line for each gap that is not accepted, and what is wrong with the store; empty where it passes.
     *
     * @param head the first line
     */
    public Optional<String> failure(String head) {
        List<String> lines = new ArrayList<>();
        if (!fresh.isEmpty()) {
            lines.add(head + (accepted.isEmpty() ? "" : " (" + accepted.size() + " accepted, not shown)") + ":");
            fresh.forEach(gap -> lines.add("  " + gap.message()));
        }
        refusal.ifPresent(lines::add);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }
}
