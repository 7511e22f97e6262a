package io.github.mandat.territory.france;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the resources of this module from the folder {@code data} of the npm package {@code @etalab/decoupage-administratif}.
 * See docs/territories.md.
 */
final class Generator {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Map<String, Integer> GROUP_KINDS =
            Map.of("CC", 0, "CA", 1, "CU", 2, "METRO", 3, "MET69", 4, "EPT", 5);
    private static final Map<String, Integer> PART_KINDS =
            Map.of("arrondissement-municipal", 0, "commune-deleguee", 1, "commune-associee", 2);

    private final Path data;
    private final List<JsonNode> communes;
    private final List<JsonNode> parts;
    private final List<JsonNode> groups;
    private final Map<String, Integer> placeOfCommune = new HashMap<>();
    private final Map<String, JsonNode> members = new HashMap<>();
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final SortedMap<Integer, Integer> establishmentOf = new TreeMap<>();

    Generator(Path data) {
        this.data = data;
        List<JsonNode> all = read("communes");
        communes = all.stream()
                .filter(commune -> text(commune, "type").equals("commune-actuelle"))
                .sorted(Comparator.comparingInt(Generator::code))
                .toList();
        parts = all.stream()
                .filter(commune -> PART_KINDS.containsKey(text(commune, "type")))
                .sorted(Comparator.comparingInt(Generator::code).thenComparing(part -> text(part, "type")))
                .toList();
        groups = Stream.concat(read("epci").stream(), read("ept").stream())
                .sorted(Comparator.comparing(group -> text(group, "code")))
                .toList();
        IntStream.range(0, communes.size()).forEach(i -> placeOfCommune.put(text(communes.get(i), "code"), i));
        for (int i = 0; i < groups.size(); i++) {
            boolean establishment = text(groups.get(i), "type").equals("EPT");
            for (JsonNode member : groups.get(i).get("membres")) {
                String code = text(member, "code");
                if (establishment) {
                    establishmentOf.put(placeOfCommune.get(code), i);
                } else {
                    groupOf.put(code, i);
                    members.put(code, member);
                }
            }
        }
    }

    /** The resources by name. */
    SortedMap<String, byte[]> resources() throws IOException {
        SortedMap<String, byte[]> resources = new TreeMap<>();
        resources.put("communes.bin", hot());
        resources.put("details.bin", details());
        resources.put("departments.csv", departments().getBytes(StandardCharsets.UTF_8));
        return resources;
    }

    private byte[] hot() throws IOException {
        Out out = new Out();
        out.number(communes.size());
        out.ints(communes, Generator::code);
        out.ints(communes, commune -> number(commune, "population"));
        out.ints(communes, commune -> {
            JsonNode member = members.get(text(commune, "code"));
            return member == null ? Communes.UNKNOWN : number(member, "populationTotale");
        });
        out.shorts(communes, commune -> groupOf.getOrDefault(text(commune, "code"), Communes.UNKNOWN));
        out.texts(communes.stream().map(commune -> text(commune, "nom")).toList());
        out.number(groups.size());
        out.ints(groups, group -> Integer.parseInt(text(group, "code")));
        out.bytes(groups, group -> GROUP_KINDS.get(text(group, "type")));
        out.ints(groups, group -> number(group, "populationMunicipale"));
        out.ints(groups, group -> number(group, "populationTotale"));
        out.shorts(groups, this::year);
        out.texts(groups.stream().map(group -> text(group, "nom")).toList());
        out.number(establishmentOf.size());
        out.ints(new ArrayList<>(establishmentOf.keySet()), commune -> commune);
        out.shorts(new ArrayList<>(establishmentOf.values()), group -> group);
        return out.toByteArray();
    }

    /** The reference year of a group's population; Mayotte's communes are counted as of 2017. */
    private int year(JsonNode group) {
        if (text(group, "type").equals("EPT")) {
            return 2023;
        }
        return text(group.get("membres").get(0), "code").startsWith("976") ? 2017 : 2022;
    }

    private byte[] details() throws IOException {
        Out out = new Out();
        out.number(communes.size());
        out.ints(
                communes,
                commune -> commune.has("siren") ? Integer.parseInt(text(commune, "siren")) : Communes.UNKNOWN);
        out.bytes(communes, commune -> postalCodes(commune).size());
        List<Integer> postal = communes.stream()
                .flatMap(commune -> postalCodes(commune).stream())
                .toList();
        out.ints(postal, code -> code);
        out.number(parts.size());
        out.ints(parts, Generator::code);
        out.bytes(parts, part -> PART_KINDS.get(text(part, "type")));
        out.ints(parts, this::wholeOf);
        out.ints(parts, part -> number(part, "population"));
        out.texts(parts.stream().map(part -> text(part, "nom")).toList());
        SortedMap<Integer, Integer> heirs = heirs();
        out.number(heirs.size());
        out.ints(new ArrayList<>(heirs.keySet()), code -> code);
        out.ints(new ArrayList<>(heirs.values()), commune -> commune);
        List<String> names = Stream.of(communes, parts, groups)
                .flatMap(List::stream)
                .map(one -> NameKey.of(text(one, "nom")))
                .toList();
        List<Integer> byName = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(names::get).thenComparing(place -> place))
                .toList();
        out.number(byName.size());
        out.ints(byName, place -> place);
        return out.toByteArray();
    }

    /**
     * Which commune took in each code that is no longer, or was never, that of a commune. What a part of a commune belongs to today
     * comes before what took it in once: two codes of the source have changed hands. Codes of departments that were divided (1968,
     * 1976) are left out where they are postal codes today: who writes 75012 means the twelfth arrondissement of Paris.
     */
    private SortedMap<Integer, Integer> heirs() {
        SortedMap<Integer, Integer> heirs = new TreeMap<>();
        Set<String> postal = new HashSet<>();
        communes.forEach(commune -> commune.path("codesPostaux").forEach(code -> postal.add(code.stringValue())));
        for (int i = 0; i < communes.size(); i++) {
            String department = text(communes.get(i), "departement");
            for (JsonNode former : communes.get(i).path("anciensCodes")) {
                String code = former.stringValue();
                if (code.startsWith(department) || !postal.contains(code)) {
                    heirs.put(Codes.insee(code).orElseThrow(), i);
                }
            }
        }
        parts.stream()
                .filter(part -> !placeOfCommune.containsKey(text(part, "code")) && !part.has("commune"))
                .forEach(part -> heirs.put(code(part), wholeOf(part)));
        return heirs;
    }

    private int wholeOf(JsonNode part) {
        return placeOfCommune.get(text(part, part.has("commune") ? "commune" : "chefLieu"));
    }

    private String departments() {
        StringBuilder rows = new StringBuilder("kind,code,name\n");
        read("regions").forEach(region -> row(rows, "region", region));
        read("departements").forEach(department -> row(rows, "department", department));
        return rows.toString();
    }

    private static void row(StringBuilder rows, String kind, JsonNode one) {
        rows.append(kind)
                .append(',')
                .append(text(one, "code"))
                .append(',')
                .append(text(one, "nom"))
                .append('\n');
    }

    private List<JsonNode> read(String list) {
        List<JsonNode> items = new ArrayList<>();
        JSON.readTree(data.resolve(list + ".json").toFile()).forEach(items::add);
        return items;
    }

    private static List<Integer> postalCodes(JsonNode commune) {
        List<Integer> codes = new ArrayList<>();
        commune.path("codesPostaux").forEach(code -> codes.add(Integer.parseInt(code.stringValue())));
        return codes;
    }

    private static int code(JsonNode commune) {
        return Codes.insee(text(commune, "code")).orElseThrow();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    /** A number that is not there is unknown; 0 is 0. */
    private static int number(JsonNode node, String field) {
        return node.has(field) ? node.get(field).intValue() : Communes.UNKNOWN;
    }

    /** Writes columns as {@link Columns} reads them. */
    private static final class Out extends DataOutputStream {

        private interface OfInt<T> {
            int of(T item);
        }

        Out() {
            super(new ByteArrayOutputStream());
        }

        void number(int number) throws IOException {
            writeInt(Integer.reverseBytes(number));
        }

        <T> void ints(List<T> items, OfInt<T> column) throws IOException {
            for (T item : items) {
                number(column.of(item));
            }
        }

        <T> void shorts(List<T> items, OfInt<T> column) throws IOException {
            for (T item : items) {
                writeShort(Short.reverseBytes((short) fitting(column.of(item), Communes.UNKNOWN, Short.MAX_VALUE)));
            }
        }

        <T> void bytes(List<T> items, OfInt<T> column) throws IOException {
            for (T item : items) {
                writeByte(fitting(column.of(item), 0, 255));
            }
        }

        void texts(List<String> texts) throws IOException {
            List<byte[]> encoded = texts.stream()
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .toList();
            bytes(encoded, bytes -> bytes.length);
            for (byte[] bytes : encoded) {
                write(bytes);
            }
        }

        byte[] toByteArray() {
            return ((ByteArrayOutputStream) out).toByteArray();
        }

        private static int fitting(int number, int least, int most) {
            if (number < least || number > most) {
                throw new IllegalStateException(number + " does not fit in " + least + "–" + most);
            }
            return number;
        }
    }
}
