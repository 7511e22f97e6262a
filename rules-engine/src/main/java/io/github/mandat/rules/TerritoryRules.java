package io.github.mandat.rules;

import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a programme says of its territory, beside what a provider knows of it. */
final class TerritoryRules {

    private TerritoryRules() {}

    static List<Rule> all() {
        return List.of(new Official());
    }

    private static final class Official extends LintRule {
        Official() {
            super("mandat.territory");
        }

        @Override
        void check(Case subject, List<Finding> findings) {
            subject.dossier()
                    .official()
                    .ifPresent(match -> check(subject.dossier().programme(), match, findings));
        }

        private static void check(Programme programme, TerritoryMatch match, List<Finding> findings) {
            if (match.only().isEmpty() || match.successor()) {
                findings.add(finding(
                        FindingCode.TERRITORY_UNKNOWN,
                        programme,
                        "/territory/code",
                        Map.of("territory", Argument.of(match.asked()))));
                return;
            }
            Territory official = match.only().get();
            Optional<Long> own = programme.territory().population().map(Population::municipal);
            Optional<Long> listed = official.population().map(Population::municipal);
            if (own.isPresent() && listed.isPresent() && !own.equals(listed)) {
                findings.add(finding(
                        FindingCode.TERRITORY_DIFFERS,
                        programme,
                        "/territory/population/municipal",
                        Map.of(
                                "own", Argument.of(own.get()),
                                "official", Argument.of(listed.get()),
                                "source", Argument.of(source(official)))));
            }
        }

        private static String source(Territory territory) {
            return territory.population().orElseThrow().sources().stream()
                    .map(source -> source.document().value())
                    .findFirst()
                    .orElse("");
        }
    }
}
