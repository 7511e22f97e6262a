package io.github.mandat.testkit.plugin;

import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.territory.france.FranceTerritories;

/** The territories of France keep the contract. */
class FranceContractTest implements TerritoryProviderContract {
    @Override
    public TerritoryProvider provider() {
        return FranceTerritories.standard();
    }
}
