package io.github.mandat.territory.france;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Columns of a resource one after the other, as views of its bytes, so that loading copies nothing: numbers in little-endian order,
 * texts as lengths of up to 255 and then their bytes.
 */
final class Columns {

    private final ByteBuffer bytes;

    Columns(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Columns of(String resource) {
        try (InputStream in = Columns.class.getResourceAsStream(resource)) {
            return new Columns(requireNonNull(in, resource).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    int count() {
        return bytes.getInt();
    }

    private ByteBuffer next(int size) {
        ByteBuffer column = bytes.slice(bytes.position(), size).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + size);
        return column;
    }

    IntBuffer ints(int count) {
        return next(count * Integer.BYTES).asIntBuffer();
    }

    ShortBuffer shorts(int count) {
        return next(count * Short.BYTES).asShortBuffer();
    }

    ByteBuffer bytes(int count) {
        return next(count);
    }

    /** The place of a number in a sorted column; negative if it is not there. */
    static int find(IntBuffer sorted, int wanted) {
        int from = 0;
        int to = sorted.limit() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            int found = sorted.get(middle);
            if (found == wanted) {
                return middle;
            } else if (found < wanted) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return -1;
    }

    /** Items of which each has so many that one byte can count them, one after the other. */
    Runs runs(int count) {
        return new Runs(bytes(count));
    }

    Texts texts(int count) {
        Runs runs = runs(count);
        return new Texts(runs, bytes(runs.total));
    }

    /** Where each of many runs begins: the lengths, and every so often a sum of those before. */
    static final class Runs {
        private static final int BLOCK = 16;

        final int total;

        private final ByteBuffer lengths;
        private final int[] blocks;

        private Runs(ByteBuffer lengths) {
            this.lengths = lengths;
            this.blocks = new int[lengths.limit() / BLOCK + 1];
            byte[] array = lengths.array();
            int at = lengths.arrayOffset();
            int sum = 0;
            for (int block = 0; block < blocks.length; block++) {
                blocks[block] = sum;
                int end = Math.min(at + BLOCK, lengths.arrayOffset() + lengths.limit());
                for (; at < end; at++) {
                    sum += Byte.toUnsignedInt(array[at]);
                }
            }
            total = sum;
        }

        int start(int i) {
            int start = blocks[i / BLOCK];
            for (int before = i - i % BLOCK; before < i; before++) {
                start += length(before);
            }
            return start;
        }

        int length(int i) {
            return Byte.toUnsignedInt(lengths.get(i));
        }
    }

    /** Texts one after the other, in UTF-8. */
    static final class Texts {
        private final Runs runs;
        private final ByteBuffer utf8;

        private Texts(Runs runs, ByteBuffer utf8) {
            this.runs = runs;
            this.utf8 = utf8;
        }

        String get(int i) {
            return new String(utf8.array(), utf8.arrayOffset() + runs.start(i), runs.length(i), StandardCharsets.UTF_8);
        }
    }
}
