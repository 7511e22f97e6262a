package io.github.mandat.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** {@code --lang}: the language of what the command says. */
final class LanguageOption {

    /** The languages that there are. */
    enum Language {
        FR,
        EN
    }

    @Option(names = "--lang", paramLabel = "fr|en", description = "The language of the report; fr by default.")
    private Language language = Language.FR;

    Locale locale() {
        return language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }
}
