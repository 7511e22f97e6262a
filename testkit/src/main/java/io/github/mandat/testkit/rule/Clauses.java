package io.github.mandat.testkit.rule;

import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.GuaranteeResult;
import java.util.List;

/**
 * Clauses that a sentence is about, with what the programme makes of them. Immutable.
 *
 * @since 0.1
 */
public final class Clauses extends Subject<ClauseResult, Clauses, ClauseRule> {

    private static final Kind<ClauseResult> KIND = new Kind<>(
            "clauses",
            programme -> programme.assessment().clauses().toList(),
            clause -> clause.id().value(),
            ClauseResult::wording,
            (clause, programme) -> programme.place(clause));

    static final Clauses ALL = new Clauses(Chosen.all());

    private Clauses(Chosen<ClauseResult> chosen) {
        super(KIND, chosen);
    }

    /** Those of a guarantee. */
    public Clauses inGuarantee(String id) {
        return within(
                "in guarantee '" + id + "'",
                (clause, programme) -> guarantee(id, programme).clauses().contains(clause));
    }

    private static GuaranteeResult guarantee(String id, EvaluatedProgramme programme) {
        List<GuaranteeResult> guarantees = programme.assessment().guarantees();
        return guarantees.stream()
                .filter(guarantee -> guarantee.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no guarantee '" + id + "'; there are: "
                        + guarantees.stream().map(GuaranteeResult::id).toList()));
    }

    /** Those that do this besides. */
    public ClauseVerbs<Clauses> that() {
        return new ClauseVerbs<>(this::that);
    }

    /** What each of them should do. */
    public ClauseVerbs<ClauseRule> should() {
        return new ClauseVerbs<>(this::should);
    }

    /** What none of them should do. */
    public ClauseVerbs<ClauseRule> shouldNot() {
        return new ClauseVerbs<>(condition -> should(condition.negate()));
    }

    @Override
    Clauses only(Chosen<ClauseResult> fewer) {
        return new Clauses(fewer);
    }

    @Override
    ClauseRule rule(Sentence<ClauseResult> sentence) {
        return new ClauseRule(sentence);
    }
}
