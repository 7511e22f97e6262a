package io.github.mandat.testkit.plugin;

import java.io.OutputStream;

/** A stream whose reader has gone. */
final class Cancelled extends OutputStream {

    private final RuntimeException stop;

    Cancelled(RuntimeException stop) {
        this.stop = stop;
    }

    @Override
    public void write(int one) {
        throw stop;
    }
}
