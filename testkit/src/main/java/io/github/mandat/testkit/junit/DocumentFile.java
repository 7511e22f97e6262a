package io.github.mandat.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameter that is a document from a file: a {@code Catalogue}, {@code Charter}, {@code Programme}, {@code Crosswalk}, {@code Waivers} or
 * {@code Facts}. A document with problems fails the test with all of them.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MandatExtension.class)
public @interface DocumentFile {

    /** The file, relative to the folder that the tests run in. */
    String value();
}
