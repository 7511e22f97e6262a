package io.github.mandat.rules;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Assessment.Outcome;
import io.github.mandat.rules.assessment.CostProfile;
import io.github.mandat.rules.assessment.DocumentRef;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.MeasureAssessment;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Question;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.rules.assessment.Subject;
import io.github.mandat.rules.assessment.Timeline;
import io.github.mandat.rules.assessment.Vintage;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds programmes against charters, and measures against territories. Immutable, for any number of threads.
 *
 * <pre>{@code
 * Assessment assessment = RulesEngine.standard().assess(Dossier.open(Path.of("programmes/sens-insoumise-2026.yaml")));
 * }</pre>
 *
 * @since 0.1
 */
public final class RulesEngine {

    private static final String VERSION = version();

    private final Clock clock;
    private final Policy policy;
    private final RuleRunner rules;

    private RulesEngine(Builder builder) {
        this.clock = builder.clock;
        this.policy = builder.policy;
        this.rules = new RuleRunner(builder.policy, builder.rules, builder.loaders);
    }

    /** The library's own rules, the {@link Policy#standard() standard policy}, today's date. */
    public static RulesEngine standard() {
        return builder().build();
    }

    /** An engine with rules, a policy or a clock of one's own. */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes engines. */
    public static final class Builder {
        @SuppressWarnings("JavaTimeDefaultTimeZone") // the day is the caller's
        private Clock clock = Clock.systemDefaultZone();

        private Policy policy = Policy.standard();
        private final List<Rule> rules = new ArrayList<>();
        private final List<ClassLoader> loaders = new ArrayList<>();

        private Builder() {}

        /** Takes the day of the evaluation from this clock; the system's by default. */
        public Builder clock(Clock other) {
            clock = requireNonNull(other, "other");
            return this;
        }

        /** Goes by this policy; {@link Policy#standard()} by default. */
        public Builder policy(Policy other) {
            policy = requireNonNull(other, "other");
            return this;
        }

        /** Adds a rule. */
        public Builder rule(Rule rule) {
            rules.add(requireNonNull(rule, "rule"));
            return this;
        }

        /** Adds the rules that are registered as services on the class path or the module path. */
        public Builder discoverRules() {
            return discoverRules(RulesEngine.class.getClassLoader());
        }

        /**
         * Adds the rules that are registered as services where this loader looks. One that cannot be used is named in a finding,
         * RULE_FAILED, and the rest goes on.
         */
        public Builder discoverRules(ClassLoader loader) {
            loaders.add(requireNonNull(loader, "loader"));
            return this;
        }

        /**
         * The engine.
         *
         * @throws IllegalArgumentException if a rule has no id, an id that is no slug, or one that another rule has
         */
        public RulesEngine build() {
            return new RulesEngine(this);
        }
    }

    /**
     * Evaluates a programme, with proof. Without a charter its verdict is undetermined, and the rest is evaluated all the
     * same.
     */
    public Assessment assess(Dossier dossier) {
        LocalDate today = LocalDate.now(clock);
        Territory territory = dossier.territory();
        List<MeasureResult> measures = MeasureProver.prove(this, dossier, territory);
        Optional<Judgement> judgement = new CompiledProgramme(dossier, today).judge(territory);
        List<GuaranteeResult> guarantees = judgement
                .map(judged -> prove(dossier, judged, territory, measures))
                .orElse(List.of());
        CostProfile costs = CostCounter.profile(dossier);
        Timeline timeline = TimelineSorter.sort(dossier, today);
        Case subject = new Case(dossier, territory, today, guarantees, measures, costs, timeline);
        Programme programme = dossier.programme();
        return new Assessment(
                id(dossier),
                programme.title(),
                programme.version(),
                VERSION,
                today,
                documents(dossier),
                vintage(dossier.official().map(TerritoryMatch::vintage).orElse(List.of())),
                subject(territory),
                outcome(judgement),
                guarantees,
                measures,
                costs,
                timeline,
                questions(guarantees, measures),
                rules.run(subject));
    }

    private static List<GuaranteeResult> prove(
            Dossier dossier, Judgement judgement, Territory territory, List<MeasureResult> measures) {
        Prover prover =
                new Prover(dossier, territory, MeasureProver.fulfilling(dossier, judgement.charter(), measures));
        return judgement.guarantees().stream().map(prover::prove).toList();
    }

    /**
     * The verdicts of a programme in one reading, without proof: the same as an assessment's. Without a charter they are
     * empty, and the programme's is undetermined.
     */
    public Verdicts verdicts(Dossier dossier, Reading reading) {
        return compile(dossier).verdicts(dossier.territory(), reading);
    }

    /** A programme held against its charter: for a caller who asks for its verdicts in many territories. */
    public CompiledProgramme compile(Dossier dossier) {
        return new CompiledProgramme(dossier, LocalDate.now(clock));
    }

    /** What each measure of a catalogue asks of a territory. */
    public MeasureAssessment applicable(Catalogue catalogue, Territory territory) {
        return compile(catalogue).applicable(territory);
    }

    /**
     * What each measure of a catalogue asks of the territory that a provider found.
     *
     * @throws IllegalArgumentException if the provider found none, or several
     */
    public MeasureAssessment applicable(Catalogue catalogue, TerritoryMatch match) {
        return compile(catalogue).applicable(match);
    }

    /** A catalogue prepared for this engine: for a caller who asks about many territories, one after the other. */
    public CompiledCatalogue compile(Catalogue catalogue) {
        return new CompiledCatalogue(this, catalogue);
    }

    MeasureAssessment assessment(
            Catalogue catalogue, Territory territory, List<SourceDocument> vintage, List<MeasureResult> measures) {
        return new MeasureAssessment(
                id(catalogue.id().value(), territory.code().toLowerCase(Locale.ROOT)),
                catalogue.title(),
                catalogue.version(),
                VERSION,
                LocalDate.now(clock),
                List.of(ref(catalogue, DocumentType.CATALOGUE, catalogue.documents(), Optional.empty())),
                vintage(vintage),
                subject(territory),
                measures,
                questions(List.of(), measures));
    }

    Policy policy() {
        return policy;
    }

    private static Outcome outcome(Optional<Judgement> judgement) {
        if (judgement.isEmpty()) {
            Reason none = ReasonCode.NO_CHARTER.alone();
            return new Outcome(
                    ProgrammeVerdict.UNDETERMINED, ProgrammeVerdict.UNDETERMINED, Optional.empty(), none, none);
        }
        ProgrammeOutcome stated = judgement.get().programme(Reading.STATED);
        ProgrammeOutcome backed = judgement.get().programme(Reading.BACKED);
        boolean restated = judgement.get().charter().restatementCounts();
        return new Outcome(
                stated.verdict(),
                backed.verdict(),
                Optional.of(restated ? Reading.STATED : Reading.BACKED),
                stated.because(),
                backed.because());
    }

    /** The questions of all clauses and measures, each once. */
    private static List<Question> questions(List<GuaranteeResult> guarantees, List<MeasureResult> measures) {
        Map<Reason, SortedSet<String>> asked = new LinkedHashMap<>();
        guarantees.stream()
                .flatMap(guarantee -> guarantee.clauses().stream())
                .forEach(clause -> clause.questions()
                        .forEach(question -> asked.computeIfAbsent(question, one -> new TreeSet<>())
                                .add(clause.id().value())));
        measures.forEach(measure -> measure.question()
                .ifPresent(question -> asked.computeIfAbsent(question, one -> new TreeSet<>())
                        .add(measure.id().toString())));
        List<Question> questions = new ArrayList<>();
        asked.forEach((asks, decides) -> questions.add(new Question(asks, decides)));
        return questions;
    }

    private static Id<Assessment> id(Dossier dossier) {
        String programme = dossier.programme().id().value();
        return dossier.charter()
                .map(charter ->
                        RulesEngine.<Assessment>id(programme, charter.id().value()))
                .orElse(Id.of(programme));
    }

    /** Both words where there is room for them. */
    private static <T> Id<T> id(String first, String second) {
        String both = first + "." + second;
        return Id.of(both.length() > Id.MAX_LENGTH ? first : both);
    }

    private static List<Vintage> vintage(List<SourceDocument> lists) {
        return lists.stream().map(Vintage::of).toList();
    }

    private static Subject subject(Territory territory) {
        return new Subject(
                territory.code(),
                territory.name(),
                territory.kind(),
                territory.population(),
                territory.intercommunalities().known().orElse(List.of()));
    }

    private static List<DocumentRef> documents(Dossier dossier) {
        List<DocumentRef> refs = new ArrayList<>();
        Programme programme = dossier.programme();
        refs.add(ref(dossier, programme, DocumentType.PROGRAMME, programme.documents()));
        dossier.charter()
                .ifPresent(charter -> refs.add(ref(dossier, charter, DocumentType.CHARTER, charter.documents())));
        dossier.catalogues()
                .forEach(catalogue -> refs.add(ref(dossier, catalogue, DocumentType.CATALOGUE, catalogue.documents())));
        dossier.waivers()
                .ifPresent(waivers -> refs.add(ref(dossier, waivers, DocumentType.WAIVERS, waivers.documents())));
        dossier.facts().forEach(facts -> refs.add(ref(dossier, facts, DocumentType.FACTS, facts.documents())));
        return refs;
    }

    private static <D extends Document> DocumentRef ref(
            Dossier dossier, D document, DocumentType<D> type, List<SourceDocument> sources) {
        return ref(document, type, sources, dossier.place(document, "").map(Place::file));
    }

    private static <D extends Document> DocumentRef ref(
            D document, DocumentType<D> type, List<SourceDocument> sources, Optional<String> file) {
        SortedMap<String, String> titles = new TreeMap<>();
        sources.forEach(source -> titles.put(source.id().value(), source.title()));
        return new DocumentRef(
                type.kind(),
                Id.of(document.id().value()),
                document.version(),
                document.title(),
                Documents.standard().digest(document, type),
                file,
                titles);
    }

    private static String version() {
        try (InputStream in = RulesEngine.class.getResourceAsStream("engine.properties")) {
            Properties properties = new Properties();
            properties.load(requireNonNull(in, "engine.properties"));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the engine's version", e);
        }
    }
}
