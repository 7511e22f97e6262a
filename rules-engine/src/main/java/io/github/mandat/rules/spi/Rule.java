package io.github.mandat.rules.spi;

import io.github.mandat.rules.assessment.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A check that a party adds to an evaluation. Its findings stand beside the library's own; it changes no verdict. Stateless,
 * callable by several threads; with a public no-argument constructor where it is to be discovered as a service.
 *
 * <p>A rule that throws is named in a finding {@code RULE_FAILED}, and the evaluation goes on.
 *
 * @since 0.1
 */
public interface Rule {

    /** The rule's id: a slug of one's own, such as {@code acme.three-first-year-pledges}. Unique among the rules of an engine. */
    String id();

    /** What the rule finds, in any order; made with {@link Finding#of}. */
    List<Finding> check(Case subject);

    /**
     * The wording of the rule's codes in a language, French or English: {@code CODE} with the arguments of its reason in
     * braces, and {@code CODE.cure}. None for codes that the library words itself.
     */
    default Map<String, String> wording(Locale language) {
        return Map.of();
    }
}
