package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Everything that an assessment can say, it can say in French and in English. */
class WordingTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private static Properties book(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Explainer.class.getResourceAsStream("reasons_" + language + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void both_languages_word_every_code_and_no_other() throws IOException {
        Set<String> codes = Stream.of(
                        Arrays.stream(ReasonCode.values()).map(Enum::name),
                        Arrays.stream(FindingCode.values()).map(Enum::name),
                        Arrays.stream(FindingCode.values()).map(code -> code + ".cure"))
                .flatMap(stream -> stream)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String language : List.of("fr", "en")) {
            Set<String> worded = book(language).stringPropertyNames().stream()
                    .filter(name -> !name.startsWith("term."))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(codes, worded, language);
        }
    }

    @Test
    void both_languages_name_the_same_arguments() throws IOException {
        Properties french = book("fr");
        Properties english = book("en");
        for (String code : french.stringPropertyNames()) {
            if (!code.startsWith("term.")) {
                assertEquals(names(french.getProperty(code)), names(english.getProperty(code)), code);
            }
        }
    }

    @Test
    void french_is_for_all_who_speak_it_and_english_for_everybody_else() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.FRANCE, Locale.CANADA_FRENCH)) {
            Explainer explainer = Explainer.in(locale);
            assertEquals(Locale.FRENCH, explainer.locale());
            assertEquals("honorée", explainer.term(ClauseVerdict.HONOURED));
        }
        for (Locale locale : List.of(Locale.UK, Locale.GERMAN, Locale.ROOT)) {
            Explainer explainer = Explainer.in(locale);
            assertEquals(Locale.ENGLISH, explainer.locale());
            assertEquals("honoured", explainer.term(ClauseVerdict.HONOURED));
        }
    }

    private static Set<String> names(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<World> worlds() {
        return World.any();
    }

    @Property
    void nothing_is_left_unsaid(@ForAll("worlds") World world) {
        Assessment assessment = World.ENGINE.assess(world.dossier());
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Explainer explainer = Explainer.of(assessment, language);
            List<String> said = new ArrayList<>();
            said.add(explainer.word(assessment.verdict().whyStated()));
            said.add(explainer.word(assessment.verdict().whyBacked()));
            assessment.guarantees().forEach(guarantee -> {
                said.add(explainer.word(guarantee.whyStated()));
                said.add(explainer.word(guarantee.whyBacked()));
                guarantee.clauses().forEach(clause -> {
                    said.add(explainer.word(clause.whyStated()));
                    said.add(explainer.word(clause.whyBacked()));
                    clause.evidence().forEach(one -> one.because().forEach(why -> said.add(explainer.word(why))));
                });
            });
            assessment.measures().forEach(measure -> said.add(explainer.word(measure.because())));
            assessment.questions().forEach(question -> said.add(explainer.word(question.asks())));
            for (Finding finding : assessment.findings()) {
                said.add(explainer.word(finding.reason()));
                said.add(explainer.cure(finding));
            }
            said.forEach(text -> {
                assertTrue(!PLACEHOLDER.matcher(text).find(), text);
                assertTrue(!text.matches(".*[A-Z]+_[A-Z]+.*"), text);
            });
        }
    }
}
