package io.github.mandat.testkit.junit;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.DossierReader;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives tests what {@link MandatTest} and {@link DocumentFile} name; both bring it along.
 *
 * @since 0.1
 */
public final class MandatExtension implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(MandatExtension.class);

    private static final Map<Class<?>, Function<EvaluatedProgramme, Optional<?>>> OF_PROGRAMME = Map.of(
            EvaluatedProgramme.class, Optional::of,
            Assessment.class, programme -> Optional.of(programme.assessment()),
            Dossier.class, programme -> Optional.of(programme.dossier()),
            Programme.class, programme -> Optional.of(programme.programme()),
            Charter.class, programme -> programme.dossier().charter(),
            Catalogue.class, programme -> only(programme.dossier().catalogues()));

    private static Optional<Catalogue> only(List<Catalogue> catalogues) {
        return catalogues.size() == 1 ? Optional.of(catalogues.get(0)) : Optional.empty();
    }

    /** Called by JUnit. */
    public MandatExtension() {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return parameter.isAnnotated(DocumentFile.class)
                || OF_PROGRAMME.containsKey(type) && files(context).isPresent();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Optional<DocumentFile> file = parameter.findAnnotation(DocumentFile.class);
        if (file.isPresent()) {
            return read(Path.of(file.get().value()), type);
        }
        EvaluatedProgramme programme = programme(files(context).orElseThrow(), context);
        return requireNonNull(OF_PROGRAMME.get(type), "supported")
                .apply(programme)
                .orElseThrow(() -> new ParameterResolutionException(
                        programme.programme().id() + " goes with no " + type.getSimpleName()
                                + ", or with several: name it in @MandatTest, or by @DocumentFile"));
    }

    /** The files that the test, or the nearest class around it, names. */
    private static Optional<MandatTest> files(ExtensionContext context) {
        return Optional.of(context)
                .filter(around -> around.getElement().isPresent())
                .flatMap(around -> AnnotationSupport.findAnnotation(around.getElement(), MandatTest.class))
                .or(() -> context.getParent().flatMap(MandatExtension::files));
    }

    private static EvaluatedProgramme programme(MandatTest files, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(files, MandatExtension::evaluate, EvaluatedProgramme.class);
    }

    private static EvaluatedProgramme evaluate(MandatTest files) {
        DossierReader reader = DossierReader.of(Path.of(files.programme()));
        if (!files.charter().isEmpty()) {
            reader.charter(Path.of(files.charter()));
        }
        for (String catalogue : files.catalogues()) {
            reader.catalogue(Path.of(catalogue));
        }
        for (String facts : files.facts()) {
            reader.facts(Path.of(facts));
        }
        if (!files.waivers().isEmpty()) {
            reader.waivers(Path.of(files.waivers()));
        }
        RulesEngine.Builder engine = RulesEngine.builder();
        if (!files.date().isEmpty()) {
            LocalDate day = LocalDate.parse(files.date());
            engine.clock(Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        }
        return EvaluatedProgramme.of(reader.read(), engine.build());
    }

    private static Object read(Path file, Class<?> type) {
        Document document = Documents.standard().read(file, DocumentType.all()).orThrow();
        if (!type.isInstance(document)) {
            throw new ParameterResolutionException(file + " holds a "
                    + document.getClass().getSimpleName() + ", the parameter is a " + type.getSimpleName());
        }
        return document;
    }
}
