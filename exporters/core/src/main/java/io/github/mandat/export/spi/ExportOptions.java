package io.github.mandat.export.spi;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user of a format has chosen. Immutable.
 *
 * @since 0.1
 */
public final class ExportOptions {

    private static final ExportOptions STANDARD = new ExportOptions(Map.of());

    private final Map<ExportOption<?>, Object> chosen;

    private ExportOptions(Map<ExportOption<?>, Object> chosen) {
        this.chosen = Map.copyOf(chosen);
    }

    /** Nothing chosen. */
    public static ExportOptions standard() {
        return STANDARD;
    }

    /**
     * The options with these names and values, of those that are known.
     *
     * @throws IllegalArgumentException if a name is not known, or a value is refused
     */
    public static ExportOptions parse(Map<String, String> texts, List<ExportOption<?>> known) {
        ExportOptions options = STANDARD;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            ExportOption<?> option = known.stream()
                    .filter(candidate -> candidate.name().equals(text.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "unknown option '" + text.getKey() + "'; known: " + names(known)));
            options = options.parsed(option, text.getValue());
        }
        return options;
    }

    private static String names(List<ExportOption<?>> known) {
        return known.isEmpty()
                ? "none"
                : known.stream().map(ExportOption::name).sorted().collect(Collectors.joining(", "));
    }

    private <T> ExportOptions parsed(ExportOption<T> option, String text) {
        return with(option, option.parse().apply(text));
    }

    /** These options with one more choice, which replaces an earlier one. */
    public <T> ExportOptions with(ExportOption<T> option, T value) {
        Map<ExportOption<?>, Object> more = new HashMap<>(chosen);
        more.put(option, requireNonNull(value, "value"));
        return new ExportOptions(more);
    }

    /** The value that is chosen or, failing that, the option's standard one. */
    @SuppressWarnings("unchecked") // with() has put a value of the option's type
    public <T> T get(ExportOption<T> option) {
        return (T) chosen.getOrDefault(option, option.standard());
    }

    /** The options that are chosen. */
    public Set<ExportOption<?>> chosen() {
        return chosen.keySet();
    }
}
