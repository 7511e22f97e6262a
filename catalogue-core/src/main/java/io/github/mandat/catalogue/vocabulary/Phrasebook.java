package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words reasons in one language. A template per code names its arguments in braces: {@code {population} habitants}; an
 * entry {@code term.HONOURED}, or {@code term.ClauseVerdict.HONOURED} where types differ, translates a
 * {@link Argument.Term}.
 *
 * <pre>{@code
 * Phrasebook french = Phrasebook.of(Locale.FRENCH, Map.of("TOO_SMALL", "{population} habitants, il en faut {bound}"));
 * french.word(reason); // "2 940 habitants, il en faut 3 500"
 * }</pre>
 *
 * @since 0.1
 */
public final class Phrasebook {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String TERM = "term.";

    private final Locale locale;
    private final Map<String, String> templates;

    private Phrasebook(Locale locale, Map<String, String> templates) {
        this.locale = requireNonNull(locale, "locale");
        this.templates = Map.copyOf(templates);
    }

    /** A phrasebook with these templates, by code. */
    public static Phrasebook of(Locale locale, Map<String, String> templates) {
        return new Phrasebook(locale, templates);
    }

    /**
     * The phrasebook in a properties file, read as UTF-8.
     *
     * @throws IOException if {@code properties} cannot be read
     */
    public static Phrasebook read(Locale locale, InputStream properties) throws IOException {
        Properties read = new Properties();
        read.load(new InputStreamReader(properties, StandardCharsets.UTF_8));
        Map<String, String> templates = new HashMap<>();
        read.forEach((code, template) -> templates.put((String) code, (String) template));
        return new Phrasebook(locale, templates);
    }

    /** This phrasebook, and the templates of {@code other} for what this one does not know. */
    public Phrasebook or(Phrasebook other) {
        Map<String, String> both = new HashMap<>(other.templates);
        both.putAll(templates);
        return new Phrasebook(locale, both);
    }

    /** The language of this phrasebook. */
    public Locale locale() {
        return locale;
    }

    /** Whether there is a template for this code. */
    public boolean knows(String code) {
        return templates.containsKey(code);
    }

    /** The reason in this language; its code and arguments as they are where there is no template for the code. */
    public String word(Reason reason) {
        String template = templates.get(reason.code());
        if (template == null) {
            return reason.arguments().entrySet().stream()
                    .map(argument -> argument.getKey() + ": " + word(argument.getValue()))
                    .collect(Collectors.joining(", ", reason.code() + " (", ")"));
        }
        return PLACEHOLDER.matcher(template).replaceAll(match -> {
            Argument argument = reason.arguments().get(match.group(1));
            return Matcher.quoteReplacement(argument == null ? match.group() : word(argument));
        });
    }

    /** The word for an enum constant in this language; its name where there is none. */
    public String term(Enum<?> term) {
        return term(((Argument.Term) Argument.of(term)).term());
    }

    /** The phrase for a code that takes no arguments. */
    public String phrase(String code) {
        return templates.getOrDefault(code, code);
    }

    /** By type and name or, failing that, by name alone. */
    private String term(String typed) {
        String name = typed.substring(typed.indexOf('.') + 1);
        return templates.getOrDefault(TERM + typed, templates.getOrDefault(TERM + name, name));
    }

    private String word(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return text.text();
        } else if (argument instanceof Argument.Quantity quantity) {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setMaximumFractionDigits(Math.max(quantity.number().scale(), 0));
            String number = format.format(quantity.number());
            return quantity.unit().map(unit -> number + " " + unit).orElse(number);
        } else if (argument instanceof Argument.Item item) {
            return item.id();
        } else if (argument instanceof Argument.Items items) {
            return String.join(", ", items.ids());
        } else if (argument instanceof Argument.Day day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(day.day());
        } else {
            return term(((Argument.Term) argument).term());
        }
    }
}
