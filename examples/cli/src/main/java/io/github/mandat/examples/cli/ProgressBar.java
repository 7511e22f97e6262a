package io.github.mandat.examples.cli;

import io.github.mandat.rules.Batch;
import java.io.PrintWriter;

/** How far a batch over the communes of France is, on a terminal; elsewhere nothing. */
final class ProgressBar implements Batch.Progress, AutoCloseable {

    private static final int WIDTH = 40;

    private final PrintWriter err;
    private final boolean terminal;
    private final long communes;

    ProgressBar(PrintWriter err, boolean terminal, long communes) {
        this.communes = communes;
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public void done(long territories) {
        if (terminal) {
            int full = (int) Math.min(WIDTH, territories * WIDTH / communes);
            err.print("\r" + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + territories + " / " + communes);
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
