package io.github.mandat.territory.france;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;

/** The columns that most questions need: communes with their population and EPCI, and the EPCI and EPT themselves. */
final class Communes {

    /** A number that the source does not state. */
    static final int UNKNOWN = -1;

    final int count;
    /** INSEE codes, sorted. */
    final IntBuffer codes;
    /** Municipal populations, in persons. */
    final IntBuffer populations;
    /** Total populations, in persons. */
    final IntBuffer totals;
    /** Places among the groups; {@link #UNKNOWN} for none. */
    final ShortBuffer groups;

    final Columns.Texts names;

    final int groupCount;
    /** SIREN codes of the EPCI and EPT, sorted. */
    final IntBuffer groupCodes;

    final ByteBuffer groupKinds;
    final IntBuffer groupPopulations;
    final IntBuffer groupTotals;
    /** The reference years of these populations. */
    final ShortBuffer groupYears;

    final Columns.Texts groupNames;

    /** The places of the communes that belong to an EPT, sorted. */
    final IntBuffer members;
    /** The EPT of each of these, as a place among the groups. */
    final ShortBuffer memberGroups;

    private Communes(Columns in) {
        count = in.count();
        codes = in.ints(count);
        populations = in.ints(count);
        totals = in.ints(count);
        groups = in.shorts(count);
        names = in.texts(count);
        groupCount = in.count();
        groupCodes = in.ints(groupCount);
        groupKinds = in.bytes(groupCount);
        groupPopulations = in.ints(groupCount);
        groupTotals = in.ints(groupCount);
        groupYears = in.shorts(groupCount);
        groupNames = in.texts(groupCount);
        int memberCount = in.count();
        members = in.ints(memberCount);
        memberGroups = in.shorts(memberCount);
    }

    static Communes read(byte[] bytes) {
        return new Communes(new Columns(bytes));
    }

    /** The place of the EPT that a commune belongs to; {@link #UNKNOWN} for none. */
    int establishment(int commune) {
        int found = Columns.find(members, commune);
        return found < 0 ? UNKNOWN : memberGroups.get(found);
    }

    /** Loads the columns at the first question. */
    static final class Loaded {
        static final Communes ALL = new Communes(Columns.of("communes.bin"));

        private Loaded() {}
    }
}
