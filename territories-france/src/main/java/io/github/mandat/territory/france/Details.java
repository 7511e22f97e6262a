package io.github.mandat.territory.france;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** The columns that few questions need: other codes, parts of communes, former codes, the order of names. */
final class Details {

    /** SIREN codes of the communes. */
    final IntBuffer sirens;
    /** Where each commune's postal codes start, one more than there are communes. */
    final Columns.Runs postal;

    final IntBuffer postalCodes;

    final int partCount;
    /** INSEE codes of the delegated and associated communes and of the municipal arrondissements, sorted. */
    final IntBuffer partCodes;

    final ByteBuffer partKinds;
    /** The place of the commune that each belongs to. */
    final IntBuffer partOf;

    final IntBuffer partPopulations;
    final Columns.Texts partNames;

    /** Codes that are no longer those of a commune, sorted. */
    final IntBuffer formerCodes;
    /** The place of the commune that took each of these in. */
    final IntBuffer heirs;

    /** Communes, then parts, then groups, as one list in the order of their name keys. */
    final IntBuffer byName;

    private Details(Columns in) {
        int communes = in.count();
        sirens = in.ints(communes);
        postal = in.runs(communes);
        postalCodes = in.ints(postal.total);
        partCount = in.count();
        partCodes = in.ints(partCount);
        partKinds = in.bytes(partCount);
        partOf = in.ints(partCount);
        partPopulations = in.ints(partCount);
        partNames = in.texts(partCount);
        int former = in.count();
        formerCodes = in.ints(former);
        heirs = in.ints(former);
        byName = in.ints(in.count());
    }

    /** Loads the columns at the first question that needs them. */
    static final class Loaded {
        static final Details ALL = new Details(Columns.of("details.bin"));

        private Loaded() {}
    }
}
