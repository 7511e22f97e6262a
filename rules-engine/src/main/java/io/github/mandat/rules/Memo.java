package io.github.mandat.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values by number, each kept once it is worked out. Looking one up takes no lock and makes no object; keeping one copies the table,
 * which suits the few classes that very many territories fall into. For any number of threads.
 */
final class Memo<V> {

    private volatile Table table = new Table(16);

    /** Open addressing, never full; immutable once it is published. */
    private static final class Table {
        final long[] keys;
        final @Nullable Object[] values;
        int size;

        Table(int capacity) {
            keys = new long[capacity];
            values = new Object[capacity];
        }

        Table(Table other) {
            keys = other.keys.clone();
            values = Arrays.copyOf(other.values, other.values.length);
            size = other.size;
        }

        int slot(long key) {
            int mask = keys.length - 1;
            int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
            while (values[slot] != null && keys[slot] != key) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        void set(long key, Object value) {
            int slot = slot(key);
            keys[slot] = key;
            values[slot] = value;
            size++;
        }

        Table withRoom() {
            if (size < keys.length / 2) {
                return new Table(this);
            }
            Table larger = new Table(2 * keys.length);
            for (int i = 0; i < keys.length; i++) {
                Object value = values[i];
                if (value != null) {
                    larger.set(keys[i], value);
                }
            }
            return larger;
        }
    }

    /** What is kept by this number, or null. */
    @SuppressWarnings("unchecked") // only put writes values
    @Nullable
    V get(long key) {
        Table known = table;
        return (V) known.values[known.slot(key)];
    }

    /** Keeps a value, unless there is one already; what is kept then. */
    synchronized V put(long key, V value) {
        V known = get(key);
        if (known != null) {
            return known;
        }
        Table more = table.withRoom();
        more.set(key, value);
        table = more;
        return value;
    }

    /** How many values are kept. */
    int size() {
        return table.size;
    }
}
