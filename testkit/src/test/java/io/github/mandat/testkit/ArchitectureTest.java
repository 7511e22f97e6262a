package io.github.mandat.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows inside the kit: plug-ins apart; accepted gaps ← rules ← assertions, JUnit. */
@AnalyzeClasses(packages = "io.github.mandat.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_form_no_circle =
            slices().matching("io.github.mandat.testkit.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule who_tests_plug_ins_needs_no_programmes = noClasses()
            .that()
            .resideInAPackage("..plugin")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..rule", "..assertion", "..freeze", "..testkit.junit");

    @ArchTest
    static final ArchRule rules_need_no_framework = noClasses()
            .that()
            .resideInAnyPackage("..rule", "..freeze")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j..");

    @ArchTest
    static final ArchRule assertions_need_no_junit = classes()
            .that()
            .resideInAPackage("..assertion")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.github.mandat..", "org.assertj..", "org.jspecify..");
}
