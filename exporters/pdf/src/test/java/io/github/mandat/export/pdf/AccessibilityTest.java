package io.github.mandat.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.vocabulary.Document;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of PDF/UA-1, the standard of accessible PDF. */
class AccessibilityTest {

    @BeforeAll
    static void verapdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Document document(String kind) {
        Dossier sens = Documents.sens();
        return switch (kind) {
            case "assessment" -> Documents.assess(sens);
            case "programme" -> sens.programme();
            case "catalogue" -> sens.catalogues().get(0);
            case "applicability" -> Documents.applicability(sens);
            default -> Documents.saying("<b> 👩‍👧 本 ✓ שלום ".repeat(4));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "programme", "catalogue", "applicability", "hostile"})
    void nothing_breaks_the_rules(String kind) throws Exception {
        byte[] pdf = Documents.pdf(document(kind), Locale.FRENCH);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> broken = result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .collect(Collectors.toList());
            assertEquals(List.of(), broken);
            assertEquals(true, result.isCompliant());
        }
    }
}
