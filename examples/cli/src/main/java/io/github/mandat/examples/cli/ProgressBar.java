package io.github.mandat.examples.cli;

import io.github.mandat.rules.Batch;
import java.io.PrintWriter;

/** How far a batch over the communes of France is, on a terminal; elsewhere nothing. */
final class ProgressBar implements Batch.Progress, AutoCloseable {

    private static final int COMMUNES = 34_969;
    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final boolean terminal;

    ProgressBar(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void done(long territories) {
        if (terminal) {
            int full = (int) Math.min(WIDTH, territories * WIDTH / COMMUNES);
            err.print("\r" + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + territories + " / " + COMMUNES);
            err.flush();
        }
    }

    @Override
    public void close() {
        if (terminal) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
