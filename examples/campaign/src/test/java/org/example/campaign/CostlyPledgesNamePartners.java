package org.example.campaign;

import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.Severity;
import io.github.mandat.rules.spi.Case;
import io.github.mandat.rules.spi.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A rule of this organisation: who promises something at €€€ says with whom. */
final class CostlyPledgesNamePartners implements Rule {

    private static final Ref<CostLevel> COSTLY = Ref.of("mesures-chiffrees/euro-3");

    @Override
    public String id() {
        return "exemple.costly-pledges-name-partners";
    }

    @Override
    public List<Finding> check(Case subject) {
        List<Finding> findings = new ArrayList<>();
        List<Pledge> pledges = subject.dossier().programme().pledges();
        for (int i = 0; i < pledges.size(); i++) {
            Pledge pledge = pledges.get(i);
            boolean costly = subject.dossier().cost(pledge).filter(COSTLY::equals).isPresent();
            if (costly && pledge.partners().known().isEmpty()) {
                Reason reason = Reason.of("EXEMPLE_NO_PARTNER", Map.of("pledge", Argument.of(pledge.id())));
                findings.add(Finding.of(Severity.WARNING, reason, subject.dossier().programme(), "/pledges/" + i));
            }
        }
        return findings;
    }

    @Override
    public Map<String, String> wording(Locale language) {
        return language.getLanguage().equals("fr")
                ? Map.of(
                        "EXEMPLE_NO_PARTNER", "{pledge} coûte €€€ et ne dit pas avec qui",
                        "EXEMPLE_NO_PARTNER.cure", "nommer un partenaire")
                : Map.of(
                        "EXEMPLE_NO_PARTNER", "{pledge} costs €€€ and does not say with whom",
                        "EXEMPLE_NO_PARTNER.cure", "name a partner");
    }
}
