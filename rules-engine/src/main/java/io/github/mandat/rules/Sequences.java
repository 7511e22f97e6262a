package io.github.mandat.rules;

/**
 * Numbers sequences of small numbers, so that those of one length have the same number exactly when they are equal. For any number
 * of threads.
 */
final class Sequences {

    /** The number of the empty sequence. */
    static final int EMPTY = 0;

    private final Memo<Integer> longer = new Memo<>();

    /** The number of the sequence with this number and one more element, from 0 to 255. */
    int with(int sequence, int element) {
        long key = (long) sequence << 8 | element;
        Integer known = longer.get(key);
        return known != null ? known : number(key);
    }

    private synchronized int number(long key) {
        return longer.put(key, longer.size() + 1);
    }
}
