/**
 * The result of an evaluation, as a proof tree: programme → guarantee → clause → evidence, and beside it what each measure
 * asks of the territory, costs, times, questions and findings.
 *
 * <p>Start with {@link io.github.mandat.rules.assessment.Assessment}; word its reasons with
 * {@link io.github.mandat.rules.assessment.Explainer}.
 */
@NullMarked
package io.github.mandat.rules.assessment;

import org.jspecify.annotations.NullMarked;
