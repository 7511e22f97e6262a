package io.github.mandat.catalogue.document;

/**
 * The syntax of a document's text.
 *
 * @since 0.1
 */
public enum Syntax {
    /** YAML 1.2. */
    YAML,
    /** JSON. */
    JSON;

    /** The syntax that a file's name or, failing that, its first character tells. */
    static Syntax of(String fileName, String text) {
        String lower = fileName.toLowerCase(java.util.Locale.ROOT);
        if (lower.endsWith(".json")) {
            return JSON;
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return YAML;
        }
        String start = text.stripLeading();
        return start.startsWith("{") ? JSON : YAML;
    }
}
