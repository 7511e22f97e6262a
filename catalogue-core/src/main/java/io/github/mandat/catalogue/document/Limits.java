package io.github.mandat.catalogue.document;

/**
 * What a reader accepts of one document before it gives up, so that no file can exhaust time or memory.
 *
 * @param bytes the largest file, in bytes; 16 MiB by default
 * @param depth the deepest nesting of lists and objects; 64 by default, at most {@value #MAX_DEPTH}
 * @param values the most values (texts, numbers, lists, objects) with all aliases expanded; 1,000,000 by default
 * @param aliases the most YAML aliases; 100 by default
 * @param problems the most problems that are reported; 1,000 by default
 * @since 0.1
 */
public record Limits(long bytes, int depth, int values, int aliases, int problems) {

    /** The deepest nesting that a caller can allow. */
    public static final int MAX_DEPTH = 500;

    private static final Limits STANDARD = new Limits(16L << 20, 64, 1_000_000, 100, 1_000);

    /** @throws IllegalArgumentException if a limit is negative, or {@code depth} is above {@value #MAX_DEPTH} */
    public Limits {
        if (bytes < 0 || bytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("bytes (" + bytes + ") must be between 0 and 2147483631");
        }
        if (depth < 0 || depth > MAX_DEPTH) {
            throw new IllegalArgumentException("depth (" + depth + ") must be between 0 and " + MAX_DEPTH);
        }
        if (values < 0 || aliases < 0 || problems < 1) {
            throw new IllegalArgumentException("values (" + values + ") and aliases (" + aliases
                    + ") must not be negative, problems (" + problems + ") must be positive");
        }
    }

    /** The default limits. */
    public static Limits standard() {
        return STANDARD;
    }

    /** These limits for files of up to so many bytes. */
    public Limits withBytes(long most) {
        return new Limits(most, depth, values, aliases, problems);
    }

    /** These limits with nesting of up to so many levels. */
    public Limits withDepth(int most) {
        return new Limits(bytes, most, values, aliases, problems);
    }

    /** These limits with up to so many values. */
    public Limits withValues(int most) {
        return new Limits(bytes, depth, most, aliases, problems);
    }

    /** These limits with up to so many YAML aliases. */
    public Limits withAliases(int most) {
        return new Limits(bytes, depth, values, most, problems);
    }

    /** These limits with up to so many problems reported. */
    public Limits withProblems(int most) {
        return new Limits(bytes, depth, values, aliases, most);
    }
}
