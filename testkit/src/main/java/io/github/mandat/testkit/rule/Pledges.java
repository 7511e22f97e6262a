package io.github.mandat.testkit.rule;

import io.github.mandat.catalogue.programme.Pledge;

/**
 * Pledges that a sentence is about. Immutable.
 *
 * @since 0.1
 */
public final class Pledges extends Subject<Pledge, Pledges, PledgeRule> {

    private static final Kind<Pledge> KIND = new Kind<>(
            "pledges",
            programme -> programme.programme().pledges().stream()
                    .filter(pledge -> pledge.status() != Pledge.Status.DROPPED)
                    .toList(),
            pledge -> pledge.id().value(),
            Pledge::title,
            (pledge, programme) -> programme.place(pledge));

    static final Pledges ALL = new Pledges(Chosen.all());

    private Pledges(Chosen<Pledge> chosen) {
        super(KIND, chosen);
    }

    /** Those in a chapter, or in a chapter under it. */
    public Pledges inChapter(String id) {
        return within(
                "in chapter '" + id + "'", (pledge, programme) -> PledgeConditions.isInChapter(pledge, id, programme));
    }

    /** Those that do this besides. */
    public PledgeVerbs<Pledges> that() {
        return new PledgeVerbs<>(this::that);
    }

    /** What each of them should do. */
    public PledgeVerbs<PledgeRule> should() {
        return new PledgeVerbs<>(this::should);
    }

    /** What none of them should do. */
    public PledgeVerbs<PledgeRule> shouldNot() {
        return new PledgeVerbs<>(condition -> should(condition.negate()));
    }

    @Override
    Pledges only(Chosen<Pledge> fewer) {
        return new Pledges(fewer);
    }

    @Override
    PledgeRule rule(Sentence<Pledge> sentence) {
        return new PledgeRule(sentence);
    }
}
