package io.github.mandat.testkit.rule;

import io.github.mandat.rules.assessment.MeasureResult;

/**
 * Measures that a sentence is about, with what they ask of the programme's territory. Immutable.
 *
 * @since 0.1
 */
public final class Measures extends Subject<MeasureResult, Measures, MeasureRule> {

    private static final Kind<MeasureResult> KIND = new Kind<>(
            "measures",
            programme -> programme.assessment().measures(),
            measure -> measure.id().toString(),
            MeasureResult::title,
            (measure, programme) -> programme
                    .dossier()
                    .catalogue(measure.id().document())
                    .flatMap(catalogue -> programme
                            .dossier()
                            .measure(measure.id())
                            .map(catalogue.measures()::indexOf)
                            .flatMap(index -> programme.dossier().place(catalogue, "/measures/" + index))));

    static final Measures ALL = new Measures(Chosen.all());

    private Measures(Chosen<MeasureResult> chosen) {
        super(KIND, chosen);
    }

    /** Those of a catalogue. */
    public Measures ofCatalogue(String id) {
        return within(
                "of catalogue '" + id + "'",
                (measure, programme) -> measure.id().document().value().equals(id));
    }

    /** Those that do this besides. */
    public MeasureVerbs<Measures> that() {
        return new MeasureVerbs<>(this::that);
    }

    /** What each of them should do. */
    public MeasureVerbs<MeasureRule> should() {
        return new MeasureVerbs<>(this::should);
    }

    /** What none of them should do. */
    public MeasureVerbs<MeasureRule> shouldNot() {
        return new MeasureVerbs<>(condition -> should(condition.negate()));
    }

    @Override
    Measures only(Chosen<MeasureResult> fewer) {
        return new Measures(fewer);
    }

    @Override
    MeasureRule rule(Sentence<MeasureResult> sentence) {
        return new MeasureRule(sentence);
    }
}
