package io.github.mandat.export;

import io.github.mandat.catalogue.document.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one run of SARIF 2.1.0 says here.
 *
 * @param version the version of Mandat
 * @param language of the texts, ISO 639-1
 * @param id what the run is of, so that runs of several programmes are told apart; empty: not known
 * @param successful whether the programme could be judged
 * @param rules what can be found
 * @param results what was found
 * @param properties what else is known of the run, by name
 */
record SarifLog(
        String version,
        String language,
        String id,
        boolean successful,
        List<Rule> rules,
        List<Result> results,
        Map<String, String> properties) {

    /** How bad a result is. */
    enum Level {
        ERROR,
        WARNING,
        NOTE
    }

    /**
     * Something that can be found.
     *
     * @param id its id, which never changes
     * @param text what it is, in a line
     * @param help more on it
     * @param level how bad it usually is
     */
    record Rule(String id, String text, String help, Level level) {}

    /**
     * Something that was found.
     *
     * @param rule the id of the rule
     * @param level how bad it is
     * @param message what it is, in lines
     * @param at where
     * @param related other places, with what each has to do with it
     * @param fingerprint what it is known by from run to run
     */
    record Result(String rule, Level level, List<String> message, Spot at, List<Spot> related, String fingerprint) {}

    /**
     * A place.
     *
     * @param place the place in a file
     * @param name the place in a document, for what was not read from a file
     * @param message what is there; empty: nothing to say
     */
    record Spot(Optional<Place> place, String name, String message) {}
}
