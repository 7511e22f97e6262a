package io.github.mandat.rules;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of a {@link Batch}: a row for each territory, a column for each thing that was decided. Rows for which everything is
 * decided alike share their values, so that a grid of all communes takes little more than their codes and names. Immutable.
 *
 * @since 0.1
 */
public final class Grid {

    private final List<String> columns;
    private final String[] codes;
    private final String[] names;
    private final int[] groups;
    private final List<List<Enum<?>>> values;

    Grid(List<String> columns, String[] codes, String[] names, int[] groups, List<List<Enum<?>>> values) {
        this.columns = List.copyOf(columns);
        this.codes = codes;
        this.names = names;
        this.groups = groups;
        this.values = List.copyOf(values);
    }

    /** How many territories there are. */
    public int rows() {
        return codes.length;
    }

    /** What was decided: measures as {@code catalogue/measure}; verdicts as {@code programme/stated}, {@code programme/g1/backed}. */
    public List<String> columns() {
        return columns;
    }

    /** The code of the territory in a row, from 0. */
    public String code(int row) {
        return codes[row];
    }

    /** The name of the territory in a row, from 0. */
    public String name(int row) {
        return names[row];
    }

    /** What was decided in a row, column by column. */
    public List<Enum<?>> row(int row) {
        return values.get(groups[row]);
    }

    /** What was decided in a row and a column, each from 0. */
    public Enum<?> at(int row, int column) {
        return row(row).get(column);
    }

    /** How many different rows there are: what was computed only once for each of these. */
    public int groups() {
        return values.size();
    }

    /** To which of the groups, from 0, a row belongs. */
    public int group(int row) {
        return groups[row];
    }

    /**
     * How many territories came out how in a column.
     *
     * @param column from 0
     * @return counts by the name of the verdict or status, in the order of these names
     */
    public SortedMap<String, Integer> counts(int column) {
        int[] sizes = new int[values.size()];
        for (int group : groups) {
            sizes[group]++;
        }
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (int group = 0; group < sizes.length; group++) {
            counts.merge(values.get(group).get(column).name(), sizes[group], Integer::sum);
        }
        return counts;
    }

    /** Whether both have the same rows, columns and values. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Grid grid
                && columns.equals(grid.columns)
                && Arrays.equals(codes, grid.codes)
                && Arrays.equals(names, grid.names)
                && sameValues(grid);
    }

    private boolean sameValues(Grid other) {
        for (int row = 0; row < codes.length; row++) {
            if (!row(row).equals(other.row(row))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + Arrays.hashCode(codes);
    }

    /** The size of the grid. */
    @Override
    public String toString() {
        return codes.length + " × " + columns.size() + " (" + values.size() + " different rows)";
    }
}
