package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Reason;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the provider of Jakarta Validation that the user has chosen, if there is one. */
final class Constraints {

    private static final Logger LOG = LoggerFactory.getLogger(Constraints.class);

    private Constraints() {}

    /** What the provider finds, by pointer. */
    static List<Problem> violations(Document document) {
        Optional<Validator> validator = Provider.VALIDATOR;
        List<Problem> problems = new ArrayList<>();
        for (ConstraintViolation<Document> violation :
                validator.map(found -> found.validate(document)).orElse(java.util.Set.of())) {
            String pointer = pointer(violation.getPropertyPath());
            Map<String, Argument> arguments = Map.of(
                    "subject", Argument.of(pointer),
                    "value", Argument.of(Problems.visible(String.valueOf(violation.getInvalidValue()))),
                    "limit", Argument.of(violation.getMessage()));
            Reason reason = Reason.of(ProblemCode.CONSTRAINT.name(), arguments);
            problems.add(new Problem(ProblemCode.CONSTRAINT, Optional.empty(), pointer, reason));
        }
        problems.sort(Comparator.comparing(Problem::pointer));
        return problems;
    }

    private static String pointer(Path path) {
        Pointer pointer = Pointer.ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = pointer.to(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.to(node.getName());
            }
        }
        return pointer.toString();
    }

    /** Made at the first use: starting a provider takes longer than reading most documents. */
    private static final class Provider {

        static final Optional<Validator> VALIDATOR = find();

        private static Optional<Validator> find() {
            try {
                return Optional.of(Validation.byDefaultProvider()
                        .configure()
                        .messageInterpolator(new Plain())
                        .buildValidatorFactory()
                        .getValidator());
            } catch (NoProviderFoundException e) {
                LOG.info("No provider of Jakarta Validation: documents are checked by the reader's rules alone."
                        + " To add one: org.hibernate.validator:hibernate-validator.");
                return Optional.empty();
            }
        }
    }

    /** Fills in {@code {min}} and the like. It knows no expression language, so that none is needed. */
    private static final class Plain implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            String message = template;
            for (Map.Entry<String, Object> attribute :
                    context.getConstraintDescriptor().getAttributes().entrySet()) {
                message = message.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
            }
            return message;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return interpolate(template, context);
        }
    }
}
