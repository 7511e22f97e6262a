package io.github.mandat.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes files whole or not at all: a file that is there is kept until the new one is complete. A device or a pipe is written to as
 * it is.
 *
 * @since 0.1
 */
public final class WholeFile {

    /** What is written. */
    public interface Content {
        /**
         * Writes the content; the stream is closed afterwards.
         *
         * @throws IOException if {@code out} fails
         */
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @throws IOException if the file cannot be written: it is a folder, or its folder does not exist or refuses, or the disk is full
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder");
        } else if (Files.exists(file) && !Files.isRegularFile(file)) {
            write(file, content, StandardOpenOption.WRITE);
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            write(draft, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(draft, target);
        } catch (FileSystemException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, why(e));
            named.initCause(e);
            throw named;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path file, Content content, OpenOption... how) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
            content.write(out);
        }
    }

    private static @Nullable String why(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "its folder does not exist";
        } else {
            return e instanceof AccessDeniedException ? "access denied" : e.getReason();
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
