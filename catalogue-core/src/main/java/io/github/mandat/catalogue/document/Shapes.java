package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.catalogue.vocabulary.Verdict;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Derives the shapes of a document's types from its records and their Jakarta Validation constraints. */
final class Shapes {

    private static final int LONGEST_TEXT = 100_000;
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    /** Why something announced is unknown. */
    static final Shape BECAUSE =
            new Shapes().of(Stated.Unknown.class).slots().get(0).shape();

    private final Map<Class<?>, Shape> known = new HashMap<>();

    /** The shape of a record. */
    Shape.Fields of(Class<?> type) {
        Shape shape = known.get(type);
        if (shape == null) {
            Shape.Fields fields = new Shape.Fields(type, constructor(type));
            known.put(type, fields);
            fields.close(slots(type));
            return fields;
        }
        return (Shape.Fields) shape;
    }

    private List<Shape.Slot> slots(Class<?> type) {
        List<Shape.Slot> slots = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            slots.add(slot(component));
        }
        if (isChoice(type)) {
            Shape.Slot first = slots.get(0);
            slots.set(0, new Shape.Slot(first.name(), first.shape(), Shape.Presence.REQUIRED, first.get()));
        }
        return slots;
    }

    /** Whether a record is one of several that are told apart by their first field, which must then be there. */
    private static boolean isChoice(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    }

    private Shape.Slot slot(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        Function<Object, Object> get = getter(component);
        Class<?> raw = component.getType();
        if (raw == Optional.class || raw == Stated.class) {
            Shape.Presence presence = raw == Optional.class ? Shape.Presence.OPTIONAL : Shape.Presence.STATED;
            return new Shape.Slot(component.getName(), shape(argument(type, 0)), presence, get);
        }
        Shape shape = shape(type);
        Shape.Presence presence = Shape.Presence.REQUIRED;
        if (shape instanceof Shape.Many many && many.fewest() == 0 || shape instanceof Shape.Named) {
            presence = Shape.Presence.EMPTY;
        } else if (shape instanceof Shape.Fields fields && !fields.slots().isEmpty() && fields.canBeEmpty()) {
            presence = Shape.Presence.BLANK;
        }
        return new Shape.Slot(component.getName(), shape, presence, get);
    }

    private Shape shape(AnnotatedType annotated) {
        Type type = annotated.getType();
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        Constraints constraints = new Constraints(annotated);
        if (raw == List.class || raw == SortedSet.class) {
            Size size = constraints.find(Size.class);
            int fewest = size == null ? 0 : size.min();
            int most = size == null ? 10_000 : Math.min(size.max(), 1_000_000);
            return new Shape.Many(shape(argument(annotated, 0)), raw == SortedSet.class, fewest, most);
        } else if (raw == SortedMap.class) {
            return new Shape.Named(shape(argument(annotated, 1)));
        } else if (raw == boolean.class || raw == Boolean.class) {
            return new Shape.Truth();
        } else if (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class) {
            return new Shape.Number(raw, true, constraints.least(), constraints.most());
        } else if (raw == BigDecimal.class) {
            return new Shape.Number(raw, false, constraints.least(), constraints.most());
        } else if (raw.isEnum()) {
            return known.computeIfAbsent(raw, Shapes::words);
        } else if (raw.isSealed() && raw != Timing.class) {
            return oneOf(raw);
        } else {
            Shape text = text(raw, type, constraints);
            return text == null ? of(raw) : text;
        }
    }

    private static @Nullable Shape text(Class<?> raw, Type type, Constraints constraints) {
        if (raw == String.class) {
            Size size = constraints.find(Size.class);
            Pattern pattern = constraints.find(Pattern.class);
            return new Shape.Text(
                    raw,
                    null,
                    size == null ? 0 : size.min(),
                    size == null ? LONGEST_TEXT : Math.min(size.max(), LONGEST_TEXT),
                    Optional.ofNullable(pattern).map(Pattern::regexp),
                    pattern == null ? "" : pattern.regexp(),
                    pattern == null ? text -> text : matching(pattern.regexp()));
        } else if (raw == Id.class) {
            return new Shape.Text(
                    raw, target(type), 1, Id.MAX_LENGTH, Optional.of(Id.SYNTAX), "petites-communes, g2.3", Id::of);
        } else if (raw == Ref.class) {
            int longest = 2 * Id.MAX_LENGTH + 1;
            return new Shape.Text(raw, target(type), 3, longest, Optional.of(Ref.SYNTAX), "charte-2024/g1.2", Ref::of);
        } else if (raw == Digest.class) {
            return new Shape.Text(raw, null, 71, 71, Optional.of(Digest.SYNTAX), "sha256:…", Digest::new);
        } else if (raw == Timing.class) {
            return new Shape.Text(raw, null, 1, 20, Optional.of(Timing.SYNTAX), "first-year, mandate, P3Y", Timing::of);
        } else if (raw == LocalDate.class) {
            return new Shape.Text(raw, null, 10, 10, Optional.of(DATE), "2026-03-22", Shapes::date);
        } else {
            return null;
        }
    }

    private static Function<String, Object> matching(String form) {
        Predicate<String> matches = java.util.regex.Pattern.compile(form).asMatchPredicate();
        return text -> {
            if (!matches.test(text)) {
                throw new IllegalArgumentException("'" + text + "' must be of the form: " + form);
            }
            return text;
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Class<?> target(Type type) {
        Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
        return argument instanceof Class<?> target ? target : Object.class;
    }

    private static Shape words(Class<?> type) {
        boolean capitals = Verdict.class.isAssignableFrom(type);
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            constants.put(capitals ? name : name.toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return new Shape.Words(type, constants);
    }

    private Shape oneOf(Class<?> type) {
        Map<String, Shape.Fields> byFirstField = new LinkedHashMap<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            byFirstField.put(permitted.getRecordComponents()[0].getName(), of(permitted));
        }
        return new Shape.OneOf(type, byFirstField);
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Function<Object, Object> getter(RecordComponent component) {
        Method accessor = component.getAccessor();
        return owner -> {
            try {
                return accessor.invoke(owner);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        };
    }

    private static Function<@Nullable Object[], Object> constructor(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getConstructor(types);
            return values -> {
                try {
                    return constructor.newInstance(values);
                } catch (InvocationTargetException e) {
                    if (e.getCause() instanceof IllegalArgumentException refused) {
                        throw refused;
                    }
                    throw new IllegalStateException("cannot construct " + type, e);
                } catch (InstantiationException | IllegalAccessException e) {
                    throw new IllegalStateException("cannot construct " + type, e);
                }
            };
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " must be a public record in an exported package", e);
        }
    }

    /** The constraints on a type: its own, and those that its annotations are composed of. */
    private record Constraints(AnnotatedType type) {

        <A extends Annotation> @Nullable A find(Class<A> wanted) {
            A own = type.getAnnotation(wanted);
            if (own != null) {
                return own;
            }
            for (Annotation annotation : type.getAnnotations()) {
                A composed = annotation.annotationType().getAnnotation(wanted);
                if (composed != null) {
                    return composed;
                }
            }
            return null;
        }

        @Nullable
        Long least() {
            Min min = find(Min.class);
            DecimalMin decimal = find(DecimalMin.class);
            return min != null ? Long.valueOf(min.value()) : decimal != null ? Long.valueOf(decimal.value()) : null;
        }

        @Nullable
        Long most() {
            Max max = find(Max.class);
            DecimalMax decimal = find(DecimalMax.class);
            return max != null ? Long.valueOf(max.value()) : decimal != null ? Long.valueOf(decimal.value()) : null;
        }
    }
}
