package io.github.mandat.testkit.freeze;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.partitioningBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Accepts the gaps that a check has today, in a file under version control, and refuses new ones. One file for each check and
 * programme. Immutable.
 *
 * <p>The file is sorted text, a gap a line. When a gap closes, its line goes; when one gets worse, or a new one opens, the check
 * fails. A gap that gets lesser is accepted at its lesser degree from then on.
 *
 * <pre>{@code
 * assertThat(programme).frozenIn(Freeze.in(Path.of("src/test/frozen/nine-guarantees.txt"))).backsItsCharter();
 * }</pre>
 *
 * @since 0.1
 */
public final class Freeze {

    /** The system property that chooses a mode, in any case: {@code -Dmandat.freeze=accept}. */
    public static final String PROPERTY = "mandat.freeze";

    /** What servers that build on every push set in the environment of a build. */
    private static final List<String> BUILD_SERVERS =
            List.of("CI", "JENKINS_URL", "TEAMCITY_VERSION", "TF_BUILD", "CODEBUILD_BUILD_ID");

    /** What is done with the file. */
    public enum Mode {
        /** A missing file is made from today's gaps; lines of closed gaps are removed. The default, but for CI. */
        UPDATE,
        /** Nothing is written: a file that is missing, or that has lines of closed gaps, fails the check. The default in CI. */
        VERIFY,
        /** The file is made from today's gaps, new ones included. */
        ACCEPT
    }

    private final Path file;
    private final Mode mode;

    private Freeze(Path file, Mode mode) {
        this.file = requireNonNull(file, "file");
        this.mode = requireNonNull(mode, "mode");
    }

    /**
     * Goes by this file, relative to the folder that the tests run in, in the mode that the system property {@value #PROPERTY} says;
     * without it, {@link Mode#VERIFY} in CI (where the environment has CI, JENKINS_URL, TEAMCITY_VERSION, TF_BUILD or
     * CODEBUILD_BUILD_ID, and not as "false") and {@link Mode#UPDATE} elsewhere.
     *
     * @throws IllegalArgumentException if the system property names no mode
     */
    public static Freeze in(Path file) {
        return new Freeze(file, usualMode());
    }

    /** This file in this mode. */
    public Freeze mode(Mode other) {
        return new Freeze(file, other);
    }

    private static Mode usualMode() {
        String wanted = System.getProperty(PROPERTY);
        if (wanted != null) {
            return Stream.of(Mode.values())
                    .filter(mode -> mode.name().equals(wanted.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "-D" + PROPERTY + "=" + wanted + ": choose update, verify or accept"));
        }
        boolean onServer = BUILD_SERVERS.stream()
                .map(System::getenv)
                .anyMatch(value -> value != null && !value.isBlank() && !value.equalsIgnoreCase("false"));
        return onServer ? Mode.VERIFY : Mode.UPDATE;
    }

    /**
     * Holds the gaps of a check against the file, and writes it where the mode says so.
     *
     * @param check what is checked, the same in each run; the file holds the gaps of no other
     * @param programme the id of the programme that is checked; the file holds the gaps of no other
     * @param gaps what falls short today
     * @throws IllegalStateException if the file is not such a store, or that of another check or programme; the message says where
     * @throws java.io.UncheckedIOException if the file cannot be read, or is to be written and cannot be
     */
    public Frozen hold(String check, String programme, List<Gap> gaps) {
        FrozenStore store = new FrozenStore(check, programme, gaps);
        boolean missing = !Files.exists(file);
        if (mode == Mode.ACCEPT || missing && mode == Mode.UPDATE) {
            store.write(file, today(gaps));
            return new Frozen(gaps, List.of(), Optional.empty());
        }
        SortedMap<String, Degree> before = missing ? new TreeMap<>() : store.read(file);
        SortedMap<String, Degree> after = shrink(before, today(gaps));
        if (mode == Mode.UPDATE && !after.equals(before)) {
            store.write(file, after);
        }
        Map<Boolean, List<Gap>> byAcceptance =
                gaps.stream().collect(partitioningBy(gap -> isAccepted(gap.degree(), before.get(gap.item()))));
        List<Gap> accepted = byAcceptance.getOrDefault(true, List.of());
        List<Gap> fresh = byAcceptance.getOrDefault(false, List.of());
        return new Frozen(accepted, fresh, mode == Mode.VERIFY ? refusal(missing, before, after) : Optional.empty());
    }

    private static SortedMap<String, Degree> today(List<Gap> gaps) {
        SortedMap<String, Degree> today = new TreeMap<>();
        gaps.forEach(gap -> today.put(gap.item(), gap.degree()));
        return today;
    }

    private static boolean isAccepted(Degree degree, @Nullable Degree frozen) {
        return frozen != null && degree.compareTo(frozen) <= 0;
    }

    /** What is left of a store: what is still open, at the lesser of both degrees. */
    private static SortedMap<String, Degree> shrink(SortedMap<String, Degree> before, SortedMap<String, Degree> today) {
        SortedMap<String, Degree> after = new TreeMap<>(before);
        after.keySet().retainAll(today.keySet());
        after.replaceAll((item, frozen) -> {
            Degree degree = today.getOrDefault(item, frozen);
            return isAccepted(degree, frozen) ? degree : frozen;
        });
        return after;
    }

    private Optional<String> refusal(
            boolean missing, SortedMap<String, Degree> before, SortedMap<String, Degree> after) {
        if (missing) {
            return Optional.of(
                    file + " is missing. Run the test once outside of CI, read the file that it makes, commit it.");
        }
        List<String> closed = new ArrayList<>();
        before.forEach((item, degree) -> {
            if (after.get(item) != degree) {
                closed.add(item + " " + degree);
            }
        });
        return closed.isEmpty()
                ? Optional.empty()
                : Optional.of(file + " is out of date: these gaps are closed or lesser now: "
                        + String.join(", ", closed) + ". Run the test once outside of CI, and commit the file.");
    }
}
