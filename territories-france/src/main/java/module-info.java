/**
 * The territories of France as data: communes and their parts, departments, regions, intercommunalities, with populations and
 * who holds which competence by law.
 *
 * <p>Start with {@link io.github.mandat.territory.france.FranceTerritories}.
 */
module io.github.mandat.territory.france {
    requires transitive io.github.mandat.catalogue;
    requires static transitive org.jspecify;
    requires de.siegmar.fastcsv;

    exports io.github.mandat.territory.france;

    provides io.github.mandat.catalogue.territory.TerritoryProvider with
            io.github.mandat.territory.france.FranceTerritories;
}
