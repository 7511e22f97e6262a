package io.github.mandat.catalogue.plugin;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A plug-in that is registered and cannot be used.
 *
 * @param origin its class and jar, as {@link Plugins#origin} names them
 * @param id the id that it claims, if it got as far
 * @param problem what is wrong, in one English sentence without its end
 * @since 0.1
 */
public record BrokenPlugin(String origin, Optional<String> id, String problem) {

    public BrokenPlugin {
        requireNonNull(origin, "origin");
        requireNonNull(id, "id");
        requireNonNull(problem, "problem");
    }

    /** One line: {@code org.acme.CsvPlus (acme.jar): …}. */
    @Override
    public String toString() {
        return origin + ": " + problem;
    }
}
