/**
 * Measures Mandat beside what a Java user would pick instead: one workload, the same answers, in one run.
 *
 * <h2>The question, and how each side is asked it</h2>
 *
 * <p>A <em>catalogue</em> has 407 measures. A <em>charter</em> has 9 guarantees with 37 requirements between them; a requirement
 * has one part or several; a part is honoured by any of some measures (14 to 15 a requirement, named or found by a tag), a
 * requirement by all of its parts. A <em>programme</em> takes up measures. Which requirements does it not honour, how many of
 * their parts does it have, and what verdict follows for each guarantee and for the programme? And which measures can a
 * <em>commune</em> take, by its size and population?
 *
 * <ul>
 *   <li><b>Peers</b> get the ids of the programme's measures, in the collection that suits them best and made beforehand, and
 *       the ids that honour each part, with tags already expanded. Their rules join the two.
 *   <li><b>Mandat</b> gets documents: a requirement is a clause, its parts are the clause's (a single part is the clause
 *       itself); taking up a measure is a pledge that adopts it and answers, concretely and in full, the clauses and parts
 *       that it is a candidate of. So the join of measures to clauses is in the documents already, where a person put it; what
 *       remains is to index the answers, to weigh each (stance, grade, status, strength, levers, quantities), to merge
 *       them by part, clause and guarantee, and to keep what is not known apart. The verdicts are those of the backed
 *       reading.
 *   <li>A requirement with all its parts is {@code HONOURED}, with none {@code MISSING}, with some {@code WEAKENED}. A guarantee
 *       is {@code SATISFIED}, {@code WEAKENED} (nothing missing), {@code PARTIAL}, or {@code MISSING}; a programme is
 *       compliant if 5 guarantees are satisfied.
 *   <li>A measure's sizes and its threshold are a set of size classes in the catalogue; a commune can take it where Mandat says
 *       {@code APPLICABLE}, and not where it says {@code VIA_INTERCOMMUNALITY} or {@code OUT_OF_SCOPE}.
 * </ul>
 *
 * <p>Why all parts of a requirement, and not <em>k</em> of <em>n</em> measures: Mandat counts no measures. A clause that needs
 * several things names them, and each engine can say that too.
 *
 * <p>{@code mandat} is given the programme and the charter, which is what the peers are asked about; {@code mandat-whole} also
 * the catalogue, so that its assessment judges 407 measures, counts costs and times, and lists oddities besides.
 *
 * <p>No engine is measured before all of its answers, to all programmes and communes of the run, are hashed and found equal to
 * the plain ones: {@link io.github.mandat.benchmarks.engine.Agreement}.
 *
 * <p>Communes come from one place, {@link io.github.mandat.benchmarks.workload.Communes}.
 */
@NullMarked
package io.github.mandat.benchmarks;

import org.jspecify.annotations.NullMarked;
