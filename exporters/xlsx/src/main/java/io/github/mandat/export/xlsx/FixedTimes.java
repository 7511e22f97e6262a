package io.github.mandat.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the time of writing out of an archive: the library has no way to set it. The archive is read by its directory, because
 * the sizes behind its entries are of a form that {@link java.util.zip.ZipInputStream} refuses.
 */
final class FixedTimes {

    /** Not the first moment: Java adds the time in the zone of the machine to that one. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created [^>]*>)[^<]*(</dcterms:created>)";

    private static final int END_LENGTH = 22;
    private static final int END_COUNT = 10;
    private static final int END_DIRECTORY = 16;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENTRY_PACKED = 20;
    private static final int ENTRY_NAME = 28;
    private static final int ENTRY_EXTRA = 30;
    private static final int ENTRY_OFFSET = 42;
    private static final int LOCAL_LENGTH = 30;
    private static final int LOCAL_NAME = 26;
    private static final int LOCAL_EXTRA = 28;

    private FixedTimes() {}

    static void copy(byte[] archive, LocalDate day, OutputStream out) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        int entry = in.getInt(end + END_DIRECTORY);
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (int left = in.getShort(end + END_COUNT); left > 0; left--) {
            int nameLength = in.getShort(entry + ENTRY_NAME);
            String name = new String(archive, entry + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            byte[] part = part(in, in.getInt(entry + ENTRY_OFFSET), in.getInt(entry + ENTRY_PACKED));
            ZipEntry fixed = new ZipEntry(name);
            fixed.setTimeLocal(EPOCH);
            copy.putNextEntry(fixed);
            copy.write(name.equals(PROPERTIES) ? made(part, day) : part);
            copy.closeEntry();
            entry += ENTRY_LENGTH + nameLength + in.getShort(entry + ENTRY_EXTRA);
        }
        copy.finish();
    }

    @SuppressWarnings("ByteBufferBackingArray") // the buffer wraps the whole archive
    private static byte[] part(ByteBuffer in, int local, int packed) throws IOException {
        int from = local + LOCAL_LENGTH + in.getShort(local + LOCAL_NAME) + in.getShort(local + LOCAL_EXTRA);
        ByteArrayInputStream bytes = new ByteArrayInputStream(in.array(), from, packed);
        Inflater inflater = new Inflater(true);
        try (InflaterInputStream part = new InflaterInputStream(bytes, inflater)) {
            return part.readAllBytes();
        } finally {
            inflater.end();
        }
    }

    private static byte[] made(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + day + "T00:00:00Z$2")
                .getBytes(StandardCharsets.UTF_8);
    }
}
