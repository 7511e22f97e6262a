package io.github.mandat.export.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Things that name their parents, as a tree. Each is in it once, also where parents are missing or go round in a circle. */
final class Tree<T> {

    private static final int DEEPEST = 20;

    private final Function<T, String> id;
    private final List<T> roots = new ArrayList<>();
    private final Map<String, List<T>> under = new HashMap<>();

    Tree(List<T> all, Function<T, String> id, Function<T, Optional<String>> parent) {
        this.id = id;
        Map<String, T> byId = new HashMap<>();
        all.forEach(one -> byId.putIfAbsent(id.apply(one), one));
        for (T one : all) {
            Optional<String> above = parent.apply(one).filter(byId::containsKey);
            if (above.isPresent() && reachesTop(one, byId, parent)) {
                under.computeIfAbsent(above.get(), key -> new ArrayList<>()).add(one);
            } else {
                roots.add(one);
            }
        }
    }

    private boolean reachesTop(T one, Map<String, T> byId, Function<T, Optional<String>> parent) {
        Set<String> seen = new HashSet<>();
        Optional<T> at = Optional.of(one);
        while (at.isPresent()) {
            if (!seen.add(id.apply(at.get())) || seen.size() > DEEPEST) {
                return false;
            }
            at = parent.apply(at.get()).flatMap(up -> Optional.ofNullable(byId.get(up)));
        }
        return true;
    }

    List<T> roots() {
        return List.copyOf(roots);
    }

    List<T> under(T one) {
        return List.copyOf(under.getOrDefault(id.apply(one), List.of()));
    }
}
