package io.github.mandat.export.spi;

/**
 * A format has no form for such a document.
 *
 * @since 0.1
 */
public final class UnsupportedExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what what cannot be held, in English with its article: {@code a catalogue} */
    public UnsupportedExportException(ExportFormat format, String what) {
        super("the format '" + format.id() + "' cannot hold " + what);
    }
}
