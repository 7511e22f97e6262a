package io.github.mandat.export;

/**
 * An export that failed. The message names the format; nothing half-written is left behind.
 *
 * @since 0.1
 */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportException(String message) {
        super(message);
    }

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
