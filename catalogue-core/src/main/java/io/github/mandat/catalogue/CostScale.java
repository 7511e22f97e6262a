package io.github.mandat.catalogue;

import io.github.mandat.catalogue.vocabulary.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * The cost levels that a publisher uses, from the lowest to the highest. Levels are ordered and counted, never added.
 *
 * @param levels the levels that are known
 * @param open whether the publisher may use higher levels than these: its highest is not stated
 * @since 0.1
 */
public record CostScale(@Size(min = 1, max = 100) List<@Valid CostLevel> levels, boolean open) {

    public CostScale {
        levels = List.copyOf(levels);
    }

    /** The level with this id. */
    public Optional<CostLevel> level(Id<CostLevel> wanted) {
        return levels.stream().filter(level -> level.id().equals(wanted)).findFirst();
    }
}
