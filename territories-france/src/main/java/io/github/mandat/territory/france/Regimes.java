package io.github.mandat.territory.france;

import static java.util.Map.entry;

import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Under which rules of the law a commune or a group is, as {@code competences.csv} names them; the most particular first. */
final class Regimes {

    static final String GRAND_PARIS = "200054781";
    private static final String MARSEILLE = "200054807";
    private static final String PARIS = "75056";

    /** Rules of a whole department or region, which come before those of the kind of group. */
    private static final Map<String, String> OF_DEPARTMENT = Map.ofEntries(
            entry("75", "ile-de-france"),
            entry("77", "ile-de-france"),
            entry("78", "ile-de-france"),
            entry("91", "ile-de-france"),
            entry("92", "ile-de-france"),
            entry("93", "ile-de-france"),
            entry("94", "ile-de-france"),
            entry("95", "ile-de-france"),
            entry("2A", "corse"),
            entry("2B", "corse"),
            entry("972", "martinique"),
            entry("973", "guyane"),
            entry("976", "mayotte"));

    /** Rules of single groups. Those of Sytral Mobilités: C. transports L1243-1; of Guadeloupe's water: loi 2021-513. */
    private static final Map<String, String> OF_GROUP = Map.ofEntries(
            entry("200046977", "sytral"),
            entry("200040566", "sytral"),
            entry("200040574", "sytral"),
            entry("200040590", "sytral"),
            entry("200066587", "sytral"),
            entry("200067817", "sytral"),
            entry("246900575", "sytral"),
            entry("246900625", "sytral"),
            entry("246900724", "sytral"),
            entry("246900740", "sytral"),
            entry("246900757", "sytral"),
            entry("246900765", "sytral"),
            entry("200018653", "smgeag"),
            entry("200041507", "smgeag"),
            entry("200044691", "smgeag"),
            entry("249710062", "smgeag"),
            entry("249710070", "smgeag"),
            entry("245900428", "old-cu"),
            entry("246100663", "old-cu"),
            entry("247100290", "old-cu"),
            entry("247200132", "old-cu"),
            entry("200033579", "old-cu"));

    private Regimes() {}

    static boolean isParis(String code) {
        return code.equals(PARIS);
    }

    /** The regimes of a commune. */
    static List<String> of(String code, String department, List<Intercommunality> groups) {
        if (isParis(code)) {
            return List.of(OF_DEPARTMENT.get(department), "paris");
        }
        return groups.isEmpty() ? List.of("none") : of(groups.get(groups.size() - 1), department);
    }

    /** The regimes of the communes of a group, given the department of one of them. */
    static List<String> of(Intercommunality group, String department) {
        List<String> regimes = new ArrayList<>();
        String kind = of(group);
        Optional.ofNullable(OF_GROUP.get(group.code())).ifPresent(regimes::add);
        Optional.ofNullable(OF_DEPARTMENT.get(department)).ifPresent(of -> {
            regimes.add(of + "-" + kind);
            regimes.add(of);
        });
        regimes.add(kind);
        return regimes;
    }

    private static String of(Intercommunality group) {
        if (group.code().equals(GRAND_PARIS) || group.kind() == TerritoryKind.PUBLIC_TERRITORIAL_ESTABLISHMENT) {
            return "grand-paris";
        } else if (group.code().equals(MARSEILLE)) {
            return "aix-marseille";
        }
        return switch (group.kind()) {
            case COMMUNITY_OF_COMMUNES -> "cc";
            case AGGLOMERATION_COMMUNITY -> "ca";
            case URBAN_COMMUNITY -> "cu";
            case METROPOLITAN_COLLECTIVITY -> "lyon";
            default -> "metropole";
        };
    }
}
