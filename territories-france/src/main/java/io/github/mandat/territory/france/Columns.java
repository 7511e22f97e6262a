package io.github.mandat.territory.france;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads columns of a resource one after the other: numbers in big-endian order, texts as lengths and then their bytes. */
final class Columns {

    private final ByteBuffer bytes;

    Columns(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
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

    int[] ints(int count) {
        int[] column = new int[count];
        bytes.asIntBuffer().get(column);
        bytes.position(bytes.position() + count * Integer.BYTES);
        return column;
    }

    short[] shorts(int count) {
        short[] column = new short[count];
        bytes.asShortBuffer().get(column);
        bytes.position(bytes.position() + count * Short.BYTES);
        return column;
    }

    byte[] bytes(int count) {
        byte[] column = new byte[count];
        bytes.get(column);
        return column;
    }

    /** Starts from lengths of up to 255, one more than there are lengths. */
    int[] starts(int count) {
        int[] starts = new int[count + 1];
        for (int i = 0; i < count; i++) {
            starts[i + 1] = starts[i] + Byte.toUnsignedInt(bytes.get());
        }
        return starts;
    }

    Texts texts(int count) {
        int[] starts = starts(count);
        return new Texts(starts, bytes(starts[count]));
    }

    /** Texts one after the other, in UTF-8. */
    static final class Texts {
        private final int[] starts;
        private final byte[] utf8;

        private Texts(int[] starts, byte[] utf8) {
            this.starts = starts;
            this.utf8 = utf8;
        }

        String get(int i) {
            return new String(utf8, starts[i], starts[i + 1] - starts[i], StandardCharsets.UTF_8);
        }
    }
}
