package io.github.mandat.rules;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Reason;
import java.util.Map;

/** Why something is decided so. The codes are stable; docs/reference/reasons.md explains each. */
enum ReasonCode {
    // programmes
    /** Enough guarantees are accepted. */
    ENOUGH_ACCEPTED,
    /** Too few guarantees are, or can still be, accepted. */
    TOO_FEW_ACCEPTED,
    /** Whether enough are accepted depends on guarantees that are undetermined. */
    ACCEPTANCE_OPEN,
    /** There is no charter to hold the programme against. */
    NO_CHARTER,

    // guarantees
    /** All clauses that count are honoured. */
    ALL_HONOURED,
    /** All are honoured or weakened. */
    SOME_WEAKENED,
    /** Some are missing, the others honoured. */
    SOME_MISSING,
    /** Some are missing, some weakened. */
    SOME_MISSING_SOME_WEAKENED,
    /** All are missing. */
    ALL_MISSING,
    /** Some are contradicted. */
    SOME_CONTRADICTED,
    /** All clauses that count are waived or do not apply. */
    NO_CLAUSE_LEFT,
    /** The result differs between the outcomes of undetermined clauses. */
    DEPENDS_ON_CLAUSES,

    // clauses
    /** A pledge does what the clause asks. */
    PLEDGE_HONOURS,
    /** Pledges go its way and fall short. */
    PLEDGES_FALL_SHORT,
    /** Some parts of the clause are not answered. */
    PARTS_MISSING,
    /** A pledge does the opposite. */
    PLEDGE_CONTRADICTS,
    /** The guarantee is restated, and no concrete pledge answers the clause. */
    ONLY_RESTATED,
    /** No pledge answers the clause. */
    NO_PLEDGE,
    /** The clause does not apply here. */
    CONDITION_FALSE,
    /** Whether the clause applies is not known. */
    CONDITION_UNKNOWN,
    /** The programme is exempted for a time. */
    WAIVED_UNTIL,
    /** The programme is exempted for good. */
    WAIVED_FOR_GOOD,

    // evidence
    /** The pledge is dropped. */
    PLEDGE_DROPPED,
    /** The pledge does the opposite of what the clause asks. */
    STANCE_CONTRADICTS,
    /** The pledge goes the clause's way and falls short. */
    STANCE_WEAKENS,
    /** The pledge is still under discussion. */
    UNDER_DISCUSSION,
    /** The pledge commits less than the clause asks. */
    STRENGTH_TOO_WEAK,
    /** The pledge names a lever that the clause does not allow. */
    LEVER_NOT_ALLOWED,
    /** A quantity that is promised falls short of the clause's. */
    PARAMETER_SHORT,

    // measures
    /** The measure is for all sizes. */
    ALL_SIZES,
    /** The population is in a class of the measure. */
    SIZE_FITS,
    /** The population is in a class, above the nearest bound. */
    SIZE_FITS_FROM,
    /** The population is in a class, below the nearest bound. */
    SIZE_FITS_BELOW,
    /** As above, and the bound is assumed. */
    SIZE_FITS_FROM_ASSUMED,
    /** As above, and the bound is assumed. */
    SIZE_FITS_BELOW_ASSUMED,
    /** The population is in no class of the measure, above the nearest bound. */
    SIZE_DIFFERS_FROM,
    /** The population is in no class of the measure, below the nearest bound. */
    SIZE_DIFFERS_BELOW,
    /** As above, and the bound is assumed. */
    SIZE_DIFFERS_FROM_ASSUMED,
    /** As above, and the bound is assumed. */
    SIZE_DIFFERS_BELOW_ASSUMED,
    /** The measure is for communes. */
    FOR_COMMUNES,
    /** The measure is for intercommunalities. */
    FOR_INTERCOMMUNALITIES,
    /** The measure is to be taken by the intercommunality. */
    LEVER_IS_INTERCOMMUNAL,
    /** Somebody holds the competence that the measure calls on. */
    COMPETENCE_HELD,
    /** As above, with where that is written. */
    COMPETENCE_HELD_SAYS,
    /** The territory belongs to no intercommunality. */
    NO_INTERCOMMUNALITY,
    /** The result depends on the answer to a question. */
    DEPENDS_ON_ANSWER,

    // questions
    /** Whether a fact is so. */
    ASK_FACT,
    /** How many inhabitants there are. */
    ASK_POPULATION,
    /** Who holds a competence. */
    ASK_HOLDER,
    /** Who holds a competence, of which the law leaves a choice. */
    ASK_HOLDER_CHOICE,
    /** Which intercommunality the territory belongs to. */
    ASK_INTERCOMMUNALITY,
    /** For which sizes the publisher means a measure. */
    ASK_STRATA,
    /** Which populations the publisher means by a size class. */
    ASK_BOUNDS;

    private final Reason alone = Reason.of(name());

    Reason with(Map<String, Argument> arguments) {
        return Reason.of(name(), arguments);
    }

    Reason alone() {
        return alone;
    }
}
