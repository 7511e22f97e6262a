package io.github.mandat.catalogue.vocabulary;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A line of text: 1 to {@value #MAX_LENGTH} characters, at least one of which is no space, without line breaks, control
 * characters or halves of a surrogate pair.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {})
@Size(min = 1, max = ShortText.MAX_LENGTH)
@Pattern(regexp = ShortText.SYNTAX)
@ReportAsSingleViolation
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ShortText {

    /** The longest line, in characters. */
    int MAX_LENGTH = 300;

    /** The form of such a line, as a regular expression that Java and JSON Schema read alike. */
    String SYNTAX =
            "(?![ \\u00a0\\u2000-\\u200b\\u202f\\u3000]*$)" + "[^\\u0000-\\u001f\\u007f-\\u009f\\ud800-\\udfff]+";

    /** The message of a violation. */
    String message() default "must be one line of 1 to 300 characters, without control characters";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload for clients. */
    Class<? extends Payload>[] payload() default {};
}
