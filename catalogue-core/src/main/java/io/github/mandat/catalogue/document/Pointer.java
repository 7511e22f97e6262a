package io.github.mandat.catalogue.document;

import org.jspecify.annotations.Nullable;

/** A JSON Pointer (RFC 6901) that is spelt out only where a problem needs it. */
record Pointer(@Nullable Pointer parent, String step) {

    static final Pointer ROOT = new Pointer(null, "");

    /** The pointer with this text. */
    static Pointer of(String text) {
        Pointer pointer = ROOT;
        for (String step : text.isEmpty() ? new String[0] : text.substring(1).split("/", -1)) {
            pointer = pointer.to(step.replace("~1", "/").replace("~0", "~"));
        }
        return pointer;
    }

    Pointer to(String field) {
        return new Pointer(this, field);
    }

    Pointer to(int index) {
        return new Pointer(this, Integer.toString(index));
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
