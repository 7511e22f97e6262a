package io.github.mandat.export;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The arrows between the modules, and what is public. The last published module sees all of them. */
@AnalyzeClasses(
        packages = "io.github.mandat",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutFixture.class})
class ArchitectureTest {

    /** Leaves out what exporters are tested on. */
    static final class WithoutFixture implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("fixture");
        }
    }

    private static final String CATALOGUE = "io.github.mandat.catalogue..";
    private static final String RULES = "io.github.mandat.rules..";
    private static final String EXPORT = "io.github.mandat.export..";

    @ArchTest
    static final ArchRule the_model_stands_on_nothing_of_ours = noClasses()
            .that()
            .resideInAPackage(CATALOGUE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RULES, EXPORT)
            .because("catalogue-core ← rules-engine ← exporters");

    @ArchTest
    static final ArchRule the_rules_stand_on_the_model_alone = noClasses()
            .that()
            .resideInAPackage(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(EXPORT)
            .because("catalogue-core ← rules-engine ← exporters");

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("io.github.mandat.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule parsers_stay_with_the_documents = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.mandat.catalogue.document..", EXPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.snakeyaml..")
            .because("documents are read and written in one place, and exporters write");

    @ArchTest
    static final ArchRule no_third_party_type_is_in_a_public_signature = classes()
            .that(arePublicWithTheirOwners())
            .should(mentionOnly("java.", "io.github.mandat.", "jakarta.validation.", "org.jspecify."));

    @ArchTest
    static final ArchRule nothing_is_public_outside_the_exported_packages = classes()
            .that()
            .arePublic()
            .should(be(describe("in an exported package", type -> exported().contains(type.getPackageName()))));

    @ArchTest
    static final ArchRule every_package_says_what_may_be_null = classes()
            .should(be(describe(
                    "in a @NullMarked package",
                    type -> type.getPackageName().isEmpty() || type.getPackage().isAnnotatedWith(NullMarked.class))));

    @ArchTest
    static final ArchRule there_is_no_grab_bag =
            noClasses().should().resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..");

    private static DescribedPredicate<JavaClass> arePublicWithTheirOwners() {
        return describe("are public with their owners", type -> {
            JavaClass current = type;
            while (true) {
                if (!current.getModifiers().contains(JavaModifier.PUBLIC)) {
                    return false;
                }
                if (current.getEnclosingClass().isEmpty()) {
                    return true;
                }
                current = current.getEnclosingClass().get();
            }
        });
    }

    private static ArchCondition<JavaClass> mentionOnly(String... prefixes) {
        return new ArchCondition<>("mention only types of " + Arrays.toString(prefixes)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaCodeUnit> units =
                        type.getCodeUnits().stream().filter(unit -> isVisible(unit.getModifiers()));
                Stream<JavaField> fields = type.getFields().stream().filter(field -> isVisible(field.getModifiers()));
                Stream<JavaClass> mentioned = Stream.of(
                                units.flatMap(unit -> unit.getAllInvolvedRawTypes().stream()),
                                fields.flatMap(field -> field.getAllInvolvedRawTypes().stream()),
                                type.getAllRawSuperclasses().stream(),
                                type.getAllRawInterfaces().stream())
                        .flatMap(stream -> stream);
                mentioned
                        .map(JavaClass::getBaseComponentType)
                        .filter(used -> !used.isPrimitive())
                        .filter(used -> Arrays.stream(prefixes).noneMatch(used.getName()::startsWith))
                        .distinct()
                        .forEach(used -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " mentions " + used.getName())));
            }
        };
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    /** What the modules of this class path export. */
    private static Set<String> exported() {
        Path[] path = Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(entry -> entry.endsWith("classes")
                        || entry.getFileName()
                                .toString()
                                .matches("(catalogue-core|rules-engine|exporter-core)-.*\\.jar"))
                .toArray(Path[]::new);
        return ModuleFinder.of(path).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(module -> module.name().startsWith("io.github.mandat"))
                .flatMap(module -> module.exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
