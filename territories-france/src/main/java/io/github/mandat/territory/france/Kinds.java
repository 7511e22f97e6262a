package io.github.mandat.territory.france;

import io.github.mandat.catalogue.territory.TerritoryKind;
import java.util.List;

/** The kinds of territories, as the columns number them. */
final class Kinds {

    static final List<TerritoryKind> OF_GROUPS = List.of(
            TerritoryKind.COMMUNITY_OF_COMMUNES,
            TerritoryKind.AGGLOMERATION_COMMUNITY,
            TerritoryKind.URBAN_COMMUNITY,
            TerritoryKind.METROPOLIS,
            TerritoryKind.METROPOLITAN_COLLECTIVITY,
            TerritoryKind.PUBLIC_TERRITORIAL_ESTABLISHMENT);

    static final List<TerritoryKind> OF_PARTS = List.of(
            TerritoryKind.MUNICIPAL_ARRONDISSEMENT, TerritoryKind.DELEGATED_COMMUNE, TerritoryKind.ASSOCIATED_COMMUNE);

    private Kinds() {}

    static TerritoryKind ofGroup(byte number) {
        return OF_GROUPS.get(number);
    }

    static TerritoryKind ofPart(byte number) {
        return OF_PARTS.get(number);
    }
}
