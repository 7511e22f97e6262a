package io.github.mandat.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class, or a test, about one programme. Its methods may ask for the programme and what it is judged by as parameters:
 * {@code EvaluatedProgramme}, {@code Assessment}, {@code Dossier}, {@code Programme}, {@code Charter}, its only {@code Catalogue}; and, by {@link DocumentFile}, for any
 * other document. Files are read once for a class; all problems of all of them are reported at once.
 *
 * <p>Paths are relative to the folder that the tests run in: with Maven and Gradle, that of the module. Documents that the programme refers
 * to and that are not named here are looked for as {@code Dossier.open} does.
 *
 * <pre>{@code
 * @MandatTest(programme = "programmes/sens.yaml")
 * class SensTest {
 *     @TestFactory
 *     Stream<DynamicNode> the_guarantees(EvaluatedProgramme programme) {
 *         return CharterTests.of(programme);
 *     }
 * }
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MandatExtension.class)
public @interface MandatTest {

    /** The programme's file. */
    String programme();

    /** The charter's file; by default, the one that the programme names, looked for beside it. */
    String charter() default "";

    /** Files of catalogues; those that the programme names and that are not here are looked for beside it. */
    String[] catalogues() default {};

    /** Files of facts about the territory. */
    String[] facts() default {};

    /** A file of waivers. */
    String waivers() default "";

    /** The day of the evaluation, as 2026-11-22; today by default. */
    String date() default "";
}
