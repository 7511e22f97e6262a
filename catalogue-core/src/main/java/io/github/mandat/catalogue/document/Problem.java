package io.github.mandat.catalogue.document;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.catalogue.vocabulary.Reason;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that is wrong with a document, with its place and its cure.
 *
 * @param code what is wrong
 * @param place where in the file; empty for a document built in code
 * @param pointer where in the document, as a JSON Pointer (RFC 6901)
 * @param reason the code with its arguments: {@code subject}, and {@code value}, {@code limit}, {@code unit},
 *     {@code suggestion} where there is one
 * @since 0.1
 */
public record Problem(ProblemCode code, Optional<Place> place, String pointer, Reason reason) {

    public Problem {
        requireNonNull(code, "code");
        requireNonNull(place, "place");
        requireNonNull(pointer, "pointer");
        requireNonNull(reason, "reason");
    }

    /** What is wrong: subject, value, limit and unit, in French or, for any other language, in English. */
    public String message(Locale locale) {
        return phrases(locale).word(reason).stripTrailing(); // where there is no value to show
    }

    /** How to mend it, in French or, for any other language, in English. */
    public String cure(Locale locale) {
        Phrasebook phrases = phrases(locale);
        Optional<String> suggestion = suggestion();
        return suggestion.isPresent()
                ? phrases.word(new Reason("DID_YOU_MEAN", reason.arguments()))
                : phrases.word(new Reason(code + ".cure", reason.arguments()));
    }

    /** What the author may have meant, where something known is spelt nearly like it. */
    public Optional<String> suggestion() {
        return argument("suggestion");
    }

    /** The value that is wrong, as it was written, shortened. */
    public Optional<String> value() {
        return argument("value");
    }

    /** The limit that it breaks, in words or figures. */
    public Optional<String> limit() {
        return argument("limit");
    }

    private Optional<String> argument(String name) {
        Argument argument = reason.arguments().get(name);
        return argument instanceof Argument.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    private static Phrasebook phrases(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? Phrases.FRENCH : Phrases.ENGLISH;
    }

    /** One line: {@code file:line:column: CODE at /pointer: message. Cure.} In English. */
    @Override
    public String toString() {
        String where = place.map(at -> at + ": ").orElse("");
        String inside = pointer.isEmpty() ? "" : " at " + pointer;
        return where + code + inside + ": " + message(Locale.ENGLISH) + ". " + cure(Locale.ENGLISH) + ".";
    }
}
