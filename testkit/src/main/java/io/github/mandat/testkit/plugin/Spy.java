package io.github.mandat.testkit.plugin;

import java.io.ByteArrayOutputStream;

/** Remembers whether it was closed. */
final class Spy extends ByteArrayOutputStream {

    boolean closed;

    @Override
    public void close() {
        closed = true;
    }
}
