package io.github.mandat.territory.france;

import io.github.mandat.catalogue.territory.Intercommunality;
import java.util.List;
import java.util.stream.IntStream;

/** The EPCI and EPT as their communes name them, made once: thousands of communes share them. */
final class Groups {

    private static final Intercommunality[] ALL = IntStream.range(0, Communes.Loaded.ALL.groupCount)
            .mapToObj(Groups::made)
            .toArray(Intercommunality[]::new);

    /** The list of a commune that belongs to this EPCI alone. */
    private static final List<List<Intercommunality>> ALONE =
            IntStream.range(0, ALL.length).mapToObj(i -> List.of(ALL[i])).toList();

    private static final String[] DEPARTMENTS = departments();

    private Groups() {}

    /** The department of each group's first commune. */
    private static String[] departments() {
        Communes communes = Communes.Loaded.ALL;
        String[] departments = new String[ALL.length];
        for (int i = communes.count - 1; i >= 0; i--) {
            String department = Codes.department(Codes.insee(communes.codes.get(i)));
            for (int group : new int[] {communes.groups.get(i), communes.establishment(i)}) {
                if (group != Communes.UNKNOWN) {
                    departments[group] = department;
                }
            }
        }
        return departments;
    }

    static String department(int group) {
        return DEPARTMENTS[group];
    }

    private static Intercommunality made(int group) {
        Communes communes = Communes.Loaded.ALL;
        return new Intercommunality(
                Codes.siren(communes.groupCodes.get(group)),
                communes.groupNames.get(group),
                Kinds.ofGroup(communes.groupKinds.get(group)));
    }

    static Intercommunality of(int group) {
        return ALL[group];
    }

    /** The groups of a commune, the EPT first. */
    static List<Intercommunality> of(int group, int establishment) {
        if (group == Communes.UNKNOWN) {
            return List.of();
        }
        return establishment == Communes.UNKNOWN ? ALONE.get(group) : List.of(ALL[establishment], ALL[group]);
    }
}
