package io.github.mandat.benchmarks.engine;

import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.Requirement;
import io.github.mandat.benchmarks.workload.Workload;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: a bean with a set of measures, and a constraint on it for each requirement. */
final class BeanValidation implements Compliance<Set<ConstraintViolation<BeanValidation.Bean>>> {

    private final Workload workload;
    private final List<Bean> programmes;
    private final Validator validator;

    /** A programme as a bean. */
    static final class Bean {
        private final Set<String> measures;

        Bean(List<String> measures) {
            this.measures = Set.copyOf(measures);
        }

        Set<String> measures() {
            return measures;
        }
    }

    BeanValidation(Workload workload) {
        this.workload = workload;
        programmes = workload.programmes().stream()
                .map(programme -> new Bean(programme.measures()))
                .toList();
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        var mapping = configuration.createConstraintMapping();
        var field = mapping.type(Bean.class).field("measures");
        for (int i = 0; i < workload.requirements().size(); i++) {
            Requirement requirement = workload.requirements().get(i);
            field.constraint(new GenericConstraintDef<>(Honours.class)
                    .param("requirement", i)
                    .param(
                            "parts",
                            requirement.parts().stream()
                                    .map(part -> String.join(" ", part.candidates()))
                                    .toArray(String[]::new))
                    .message(requirement.id()));
        }
        validator = configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    @Override
    public long verdict(int programme) {
        return workload.verdict(gaps(explain(programme)));
    }

    @Override
    public Set<ConstraintViolation<Bean>> explain(int programme) {
        return validator.validate(programmes.get(programme));
    }

    @Override
    public List<Gap> gaps(Set<ConstraintViolation<Bean>> explained) {
        return explained.stream()
                .map(BeanValidation::gap)
                .sorted(Comparator.comparingInt(Gap::requirement))
                .toList();
    }

    private static Gap gap(ConstraintViolation<Bean> violation) {
        HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
        return detailed.getDynamicPayload(Gap.class);
    }
}
