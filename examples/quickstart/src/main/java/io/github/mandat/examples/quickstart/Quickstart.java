package io.github.mandat.examples.quickstart;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.GuaranteeResult;
import java.nio.file.Path;
import java.util.Locale;

class Quickstart {

    public static void main(String[] programme) {
        Dossier dossier = Dossier.open(Path.of(programme[0]));
        Assessment assessment = RulesEngine.standard().assess(dossier);
        Explainer english = Explainer.of(assessment, Locale.ENGLISH);

        System.out.println("stated " + assessment.verdict().stated());
        System.out.println("backed " + assessment.verdict().backed());
        for (GuaranteeResult guarantee : assessment.guarantees()) {
            System.out.println(
                    guarantee.id() + " " + guarantee.backed() + " because " + english.word(guarantee.whyBacked()));
        }
    }
}
