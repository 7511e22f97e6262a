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
    /** A delegated commune (commune déléguée), part of a commune that was formed by merging. */
    DELEGATED_COMMUNE(false),
    /** An associated commune (commune associée), part of a commune by an older kind of merger. */
    ASSOCIATED_COMMUNE(false),
    /** A department. */
    DEPARTMENT(false),
    /** A region. */
    REGION(false),
    /** A communauté de communes. */
    COMMUNITY_OF_COMMUNES(true),
    /** A communauté d'agglomération. */
    AGGLOMERATION_COMMUNITY(true),
    /** A communauté urbaine. */
    URBAN_COMMUNITY(true),
    /** A métropole. */
    METROPOLIS(true),
    /** A métropole that is also the department on its ground: Lyon. */
    METROPOLITAN_COLLECTIVITY(true),
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
