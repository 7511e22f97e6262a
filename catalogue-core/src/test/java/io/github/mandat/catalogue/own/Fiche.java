package io.github.mandat.catalogue.own;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.LongText;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.catalogue.vocabulary.Verdict;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/** A document of a user's own, outside this library's packages, with a field of every type that a document can have. */
public record Fiche(
        Id<Fiche> id,
        @ShortText String title,
        @ShortText String version,
        Contact contact,
        Colours colours,
        @Size(min = 1, max = 3) List<@LongText String> paragraphs,
        List<List<Integer>> grid,
        @Size(min = 1) SortedSet<Season> seasons,
        SortedMap<String, @Min(1) Integer> rooms,
        @Size(max = 20) List<Task> tasks,
        Optional<String> note,
        Stated<@Size(min = 1, max = 200_000) String> history,
        @Pattern(regexp = "[0-9]{2}[0-9AB]{3}|2A") String code,
        boolean open,
        Optional<Boolean> free,
        @Min(0) int seats,
        Optional<@Max(9) Integer> steps,
        @Min(1) @Max(2_000_000_000_000L) long litres,
        Optional<Long> height,
        @DecimalMin("-1") @DecimalMax("1") BigDecimal balance,
        Stated<BigDecimal> price,
        Optional<Result> result,
        Optional<Need> need,
        Optional<Timing> due,
        Optional<LocalDate> day,
        Optional<Digest> digest,
        Optional<Ref<Fiche>> after,
        Optional<Id<?>> place)
        implements Document {

    /** The type, made anew at each call. */
    public static DocumentType<Fiche> type() {
        return DocumentType.of("fiche", 2, Fiche.class);
    }

    /** A record that must be there. */
    public record Contact(@ShortText String name, Optional<@Size(max = 20) @ShortText String> phone) {}

    /** A record of which nothing need be stated. */
    public record Colours(Optional<@ShortText String> wall, List<@ShortText String> doors) {}

    /** A record that contains itself. */
    public record Task(Id<Task> id, Colours colours, List<Task> steps) {}

    /** Words. */
    public enum Season {
        WINTER,
        EARLY_SPRING
    }

    /** Words in capitals. */
    public enum Result implements Verdict {
        KEPT,
        NOT_KEPT
    }

    /** Records that are told apart by their first field, one of which contains the others. */
    public sealed interface Need {

        /** One season. */
        record In(Season season, Optional<@ShortText String> why) implements Need {}

        /** One of several seasons. */
        record Among(SortedSet<Season> among) implements Need {}

        /** All of these. */
        record All(@Size(min = 1) List<Need> all) implements Need {}
    }
}
