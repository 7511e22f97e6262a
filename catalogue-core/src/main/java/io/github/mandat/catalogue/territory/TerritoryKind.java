package io.github.mandat.catalogue.territory;

/**
 * What kind of authority a territory is.
 *
 * @since 0.1
 */
public enum TerritoryKind {
    /** A commune. */
    COMMUNE(false),
    /** A municipal arrondissement of Paris, Lyon or Marseille. */
    MUNICIPAL_ARRONDISSEMENT(false),
    /** A delegated or associated commune, part of a commune. */
    DELEGATED_COMMUNE(false),
    /** A communauté de communes. */
    COMMUNITY_OF_COMMUNES(true),
    /** A communauté d'agglomération. */
    AGGLOMERATION_COMMUNITY(true),
    /** A communauté urbaine. */
    URBAN_COMMUNITY(true),
    /** A métropole. */
    METROPOLIS(true),
    /** An établissement public territorial of the Métropole du Grand Paris. */
    PUBLIC_TERRITORIAL_ESTABLISHMENT(true);

    private final boolean intercommunality;

    TerritoryKind(boolean intercommunality) {
        this.intercommunality = intercommunality;
    }

    /** Whether such an authority groups communes. */
    public boolean isIntercommunality() {
        return intercommunality;
    }
}
