package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Gap;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** A constraint on a set of measures: it holds a candidate of each part of a requirement. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Honours.Check.class)
public @interface Honours {

    /** The requirement's number, from 0. */
    int requirement();

    /** The candidates of each of its parts, with spaces between them. */
    String[] parts();

    /** The message: it differs for each requirement, or violations would collapse in the set of them. */
    String message();

    /** None. */
    Class<?>[] groups() default {};

    /** None. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint, and hands the gap on with the violation. */
    final class Check implements ConstraintValidator<Honours, Set<String>> {

        private int requirement;
        private List<List<String>> parts = List.of();

        /** Called by the provider. */
        public Check() {}

        @Override
        public void initialize(Honours constraint) {
            requirement = constraint.requirement();
            parts = Arrays.stream(constraint.parts())
                    .map(part -> List.of(part.split(" ")))
                    .toList();
        }

        @Override
        public boolean isValid(Set<String> measures, ConstraintValidatorContext context) {
            int have = 0;
            for (List<String> candidates : parts) {
                for (String candidate : candidates) {
                    if (measures.contains(candidate)) {
                        have++;
                        break;
                    }
                }
            }
            if (have < parts.size()) {
                context.unwrap(HibernateConstraintValidatorContext.class)
                        .withDynamicPayload(new Gap(requirement, have, parts.size()));
                return false;
            }
            return true;
        }
    }
}
