package io.github.mandat.catalogue.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelt one may stand for. */
final class Spelling {

    private static final int LONGEST = 100;

    private Spelling() {}

    /** The nearest known word, at most a third of its letters away. */
    static Optional<String> nearest(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= word.length() / 3 + 1)
                .map(candidate -> new Scored(candidate, distance(word, candidate)))
                .filter(scored -> scored.distance <= Math.max(1, Math.min(word.length(), scored.word.length()) / 3))
                .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
                .map(Scored::word);
    }

    private record Scored(String word, int distance) {}

    /** How many letters must be inserted, removed, replaced, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
