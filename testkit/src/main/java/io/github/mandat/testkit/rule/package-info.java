/**
 * Rules that read as sentences. Start with {@link io.github.mandat.testkit.rule.ProgrammeRules}, and check what they say on an
 * {@link io.github.mandat.testkit.rule.EvaluatedProgramme}.
 */
@NullMarked
package io.github.mandat.testkit.rule;

import org.jspecify.annotations.NullMarked;
