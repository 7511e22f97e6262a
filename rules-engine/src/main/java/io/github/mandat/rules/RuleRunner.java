package io.github.mandat.rules;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.plugin.BrokenPlugin;
import io.github.mandat.catalogue.plugin.Plugins;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs rules, the library's and those of others. One that fails is named, and the rest goes on. */
final class RuleRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RuleRunner.class);

    private final List<Rule> ours;
    private final List<Rule> theirs;

    /** @throws IllegalArgumentException if a rule has no id, an id that is no slug, or one that another rule has */
    RuleRunner(Policy policy, List<Rule> theirs, List<ClassLoader> loaders) {
        this.ours = Stream.of(PledgeRules.all(policy), CharterRules.all(), ReferenceRules.all(), TerritoryRules.all())
                .flatMap(List::stream)
                .toList();
        Map<String, Rule> byId = new HashMap<>();
        Stream.concat(ours.stream(), theirs.stream()).forEach(rule -> register(rule, byId));
        List<Rule> all = new ArrayList<>(theirs);
        for (ClassLoader loader : loaders) {
            Plugins<Rule> found = Plugins.of(ServiceLoader.load(Rule.class, loader), Rule::id, byId.values());
            byId.putAll(found.byId());
            all.addAll(found.byId().values());
            found.broken().forEach(broken -> all.add(new Unusable("mandat.unusable-" + (all.size() + 1), broken)));
        }
        this.theirs = List.copyOf(all);
    }

    private static void register(Rule rule, Map<String, Rule> byId) {
        String id;
        try {
            id = Id.of(rule.id()).value();
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new IllegalArgumentException("rule " + name(rule) + " has no valid id: " + e.getMessage(), e);
        }
        Rule other = byId.putIfAbsent(id, rule);
        if (other != null) {
            throw new IllegalArgumentException(
                    "two rules claim the id '" + id + "': " + name(other) + " and " + name(rule) + "; remove one");
        }
    }

    private static String name(Rule rule) {
        return Plugins.origin(rule.getClass());
    }

    /** Stands for a rule that is registered and cannot be used: that is a finding. */
    private record Unusable(String id, BrokenPlugin plugin) implements Rule {
        @Override
        public List<Finding> check(Case subject) {
            throw new IllegalStateException(plugin.toString());
        }
    }

    /** All findings: errors first, then by document and place. */
    List<Finding> run(Case subject) {
        Map<Id<?>, Document> documents = documents(subject.dossier());
        List<Finding> all = new ArrayList<>();
        for (Rule rule : ours) {
            rule.check(subject).forEach(finding -> all.add(locate(finding, rule, documents, subject, Map.of())));
        }
        for (Rule rule : theirs) {
            try {
                Map<String, Map<String, String>> wording = Map.of(
                        "fr", rule.wording(Locale.FRENCH),
                        "en", rule.wording(Locale.ENGLISH));
                List<Finding> found = rule.check(subject).stream()
                        .map(finding -> locate(finding, rule, documents, subject, templates(finding, wording)))
                        .toList();
                all.addAll(found);
            } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
                LOG.warn("Rule {} failed", rule.id(), e);
                all.add(locate(failed(rule, e, subject), rule, documents, subject, Map.of()));
            }
        }
        all.sort(Comparator.comparing(Finding::severity)
                .thenComparing(Finding::code)
                .thenComparing(Finding::document)
                .thenComparing(
                        Finding::place,
                        Comparator.comparing(
                                place -> place.orElse(new Place("", 0, 0)),
                                Comparator.comparingInt(Place::line).thenComparingInt(Place::column)))
                .thenComparing(Finding::pointer)
                .thenComparing(Finding::rule));
        return all;
    }

    private static Finding failed(Rule rule, Throwable e, Case subject) {
        String what = e.getMessage() == null ? e.getClass().getName() : e.getMessage();
        Map<String, Argument> arguments = Map.of("rule", Argument.of(rule.id()), "error", Argument.of(what));
        return LintRule.finding(FindingCode.RULE_FAILED, subject.dossier().programme(), "", arguments);
    }

    private static Map<Id<?>, Document> documents(Dossier dossier) {
        Map<Id<?>, Document> documents = new HashMap<>();
        dossier.waivers().ifPresent(waivers -> documents.put(waivers.id(), waivers));
        dossier.catalogues().forEach(catalogue -> documents.put(catalogue.id(), catalogue));
        dossier.charter().ifPresent(charter -> documents.put(charter.id(), charter));
        documents.put(dossier.programme().id(), dossier.programme());
        return documents;
    }

    private static Finding locate(
            Finding finding, Rule rule, Map<Id<?>, Document> documents, Case subject, Map<String, String> templates) {
        Optional<Place> place = Optional.ofNullable(documents.get(finding.document()))
                .flatMap(document -> subject.dossier().place(document, finding.pointer()));
        return finding.from(rule.id(), place, templates);
    }

    /** The templates that word a finding and its cure, by language. */
    private static Map<String, String> templates(Finding finding, Map<String, Map<String, String>> wording) {
        Map<String, String> templates = new HashMap<>();
        wording.forEach((language, byCode) -> {
            Optional.ofNullable(byCode.get(finding.code())).ifPresent(text -> templates.put(language, text));
            Optional.ofNullable(byCode.get(finding.code() + ".cure"))
                    .ifPresent(text -> templates.put(language + ".cure", text));
        });
        return templates;
    }
}
