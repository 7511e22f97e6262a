/**
 * Decides and proves. {@link io.github.mandat.rules.RulesEngine} holds a
 * {@link io.github.mandat.catalogue.document.Dossier} against its charter, under a {@link io.github.mandat.rules.Policy}.
 *
 * <p>Each verdict is decided in one place: a pledge's weight in {@code Weighing}, a clause in {@code ClauseOutcome}, its
 * condition in {@code Conditions}, a guarantee in {@code GuaranteeOutcomes}, a programme in {@code ProgrammeOutcome}, a
 * measure in {@code ApplicabilityJudge}; costs and times are counted in {@code CostCounter} and {@code TimelineSorter}.
 */
@NullMarked
package io.github.mandat.rules;

import org.jspecify.annotations.NullMarked;
